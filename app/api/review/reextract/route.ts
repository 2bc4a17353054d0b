import { dateline } from "@/app/dateline";
import { answer } from "../../door";

/** Reads every article again; answers with what changed. */
export const POST = (): Promise<Response> => answer(async () => (await dateline()).reextract());

/** Takes the last reading of everything back; answers with what changed. */
export const DELETE = (): Promise<Response> => answer(async () => (await dateline()).takeBackReextraction());
