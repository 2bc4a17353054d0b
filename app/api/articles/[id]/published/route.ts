import { z } from "zod";
import { dateline } from "@/app/dateline";
import { answer, readBody } from "../../../door";
import { readTypedDay, typedText } from "../../../typed-date";
import type { ArticleAddress } from "../article-address";

/** `day` as a person typed it, null for "as the page says"; `keep: false` only shows what would move. */
const body = z.object({
  day: typedText.min(1).nullable(),
  keep: z.boolean(),
  reason: z.string().trim().max(500).optional(),
});

export const POST = (request: Request, { params }: ArticleAddress): Promise<Response> =>
  answer(async () => {
    const { id } = await params;
    const { day, keep, reason } = await readBody(request, body);
    const published = day === null ? null : readTypedDay(day);
    const opened = await dateline();
    return keep ? opened.setPublished(id, published, reason ? { reason } : {}) : opened.previewPublished(id, published);
  });
