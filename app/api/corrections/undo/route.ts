import { z } from "zod";
import { dateline } from "@/app/dateline";
import { answer, readBody } from "../../door";

const body = z.object({ correctionId: z.string().min(1).max(80) });

/** Takes a decision back by a new record; the earlier value holds again. */
export const POST = (request: Request): Promise<Response> =>
  answer(async () => (await dateline()).undo((await readBody(request, body)).correctionId));
