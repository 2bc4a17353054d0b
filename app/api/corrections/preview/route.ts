import { dateline } from "@/app/dateline";
import { answer, readBody } from "../../door";
import { correctionBody, correctionInput } from "../correction-body";

/** What a decision would move; nothing is kept. */
export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    const input = correctionInput(await readBody(request, correctionBody));
    return (await dateline()).previewCorrection(input);
  });
