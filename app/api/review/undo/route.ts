import { z } from "zod";
import { dateline } from "@/app/dateline";
import { answer, readBody } from "../../door";

const body = z.object({ ids: z.array(z.string().min(1).max(80)).min(1).max(500) });

/** Takes decisions back together, the last first. */
export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    const { ids } = await readBody(request, body);
    return { ids: (await (await dateline()).undoAll(ids)).map(({ correction }) => correction.id) };
  });
