import { dateline } from "@/app/dateline";
import { answer } from "../../door";

/** How much waits for a person. */
export const GET = (): Promise<Response> => answer(async () => ({ count: await (await dateline()).countReview() }));
