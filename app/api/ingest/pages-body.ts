import { z } from "zod";
import { isoDay } from "@/lib/core/civil-time";
import type { PageInput } from "@/lib/core/views";
import { PROBLEM_TEXTS } from "../../texts/problems";
import { sourceFields } from "../source-body";
import { readTypedDay, typedText } from "../typed-date";

const PAGES_MAX = 200;
const PAGE_LENGTH_MAX = 2_000_000;

export const pagesBody = z.object({
  pages: z
    .array(
      z.object({
        file: z.string().trim().min(1).max(300),
        text: z.string().max(PAGE_LENGTH_MAX, PROBLEM_TEXTS.pageTooLong),
        published: typedText.optional(),
        ...sourceFields,
        accessed: typedText.optional(),
      }),
    )
    .min(1)
    .max(PAGES_MAX),
});

/** Fields left empty in the form are not given. */
export function pageInputs({ pages }: z.infer<typeof pagesBody>): PageInput[] {
  return pages.map(({ file, text, published, outlet, url, author, accessed }) => ({
    file,
    text,
    ...(published ? { published: readTypedDay(published) } : {}),
    ...(outlet ? { outlet } : {}),
    ...(url ? { url } : {}),
    ...(author ? { author } : {}),
    ...(accessed ? { accessed: isoDay(readTypedDay(accessed)) } : {}),
  }));
}
