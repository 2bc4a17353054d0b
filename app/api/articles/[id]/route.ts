import { z } from "zod";
import { dateline } from "@/app/dateline";
import { answer, readBody } from "../../door";
import type { ArticleAddress } from "./article-address";

/** `keep: false` only shows what would go. */
const body = z.object({ reason: z.string().trim().max(500).optional(), keep: z.boolean().default(true) });

/** Removes an article with the events only it tells of; leaves a record that says so. */
export const DELETE = (request: Request, { params }: ArticleAddress): Promise<Response> =>
  answer(async () => {
    const { reason, keep } = await readBody(request, body);
    const { id } = await params;
    const opened = await dateline();
    return keep ? opened.remove(id, reason ? { reason } : {}) : opened.previewRemoval(id);
  });
