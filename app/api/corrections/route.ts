import { dateline } from "@/app/dateline";
import { answer, readBody } from "../door";
import { correctionInput, correctionsBody } from "./correction-body";

/** Decisions about events: works out what they change, and keeps them where asked. */
export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    const { decisions, keep, seen } = await readBody(request, correctionsBody);
    return (await dateline()).decideAll(decisions.map(correctionInput), { keep, seen });
  });
