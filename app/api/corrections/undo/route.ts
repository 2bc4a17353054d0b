import { z } from "zod";
import { dateline } from "@/app/dateline";
import { answer, readBody } from "../../door";
import { keepBody } from "../correction-body";

const body = z.object({ ids: z.array(z.string().min(1).max(80)).min(1).max(500), keep: keepBody });

/** Takes decisions back together by new records, the last first; the earlier values hold again. */
export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    const { ids, keep } = await readBody(request, body);
    return (await dateline()).undoAll(ids, { keep });
  });
