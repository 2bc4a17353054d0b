import { dateline } from "@/app/dateline";
import { answer, readBody } from "../door";
import { correctionBody, correctionInput } from "./correction-body";

/** Keeps a decision about an event; answers with what moved. */
export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    const input = correctionInput(await readBody(request, correctionBody));
    return (await dateline()).correct(input);
  });
