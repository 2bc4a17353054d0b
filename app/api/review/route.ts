import { z } from "zod";
import { dateline } from "@/app/dateline";
import { readReviewPage } from "@/app/review/read-review-page";
import { CARDS_STEP } from "@/app/review/review-page";
import { answer } from "../door";

/** More questions than a reader walks through in one sitting. */
const CARDS_MAX = 5000;

const wanted = z.coerce.number().int().min(1).max(CARDS_MAX).catch(CARDS_STEP);

/** What waits for a person, what was decided, and the last reading of everything: `?cards=240`. */
export const GET = (request: Request): Promise<Response> =>
  answer(async () =>
    readReviewPage(await dateline(), wanted.parse(new URL(request.url).searchParams.get("cards") ?? CARDS_STEP)),
  );
