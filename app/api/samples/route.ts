import { dateline } from "@/app/dateline";
import { answer } from "../door";

/** Removes the samples for good. */
export const DELETE = (): Promise<Response> =>
  answer(async () => ({ removed: await (await dateline()).removeSamples() }));
