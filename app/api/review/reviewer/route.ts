import { z } from "zod";
import { dateline } from "@/app/dateline";
import { answer, readBody } from "../../door";

const body = z.object({ name: z.string().trim().min(1).max(80) });

/** The name that signs decisions from now on. */
export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    const { name } = await readBody(request, body);
    const opened = await dateline();
    await opened.setReviewer(name);
    return { name: await opened.reviewer() };
  });
