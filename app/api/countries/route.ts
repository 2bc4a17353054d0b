import { dateline } from "@/app/dateline";
import { answer } from "../door";

/** The countries with events, the most first. */
export const GET = (): Promise<Response> => answer(async () => (await dateline()).countries());
