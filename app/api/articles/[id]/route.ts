import { z } from "zod";
import { dateline } from "@/app/dateline";
import { answer, readBody } from "../../door";
import type { ArticleAddress } from "./article-address";

const body = z.object({ reason: z.string().trim().max(500).optional() });

/** Removes an article with the events only it tells of; leaves a record that says so. */
export const DELETE = (request: Request, { params }: ArticleAddress): Promise<Response> =>
  answer(async () => {
    const { reason } = await readBody(request, body);
    return (await dateline()).remove((await params).id, reason ? { reason } : {});
  });
