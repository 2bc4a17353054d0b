import { dateline } from "@/app/dateline";
import { readReviewPage } from "@/app/review/read-review-page";
import { answer } from "../door";

/** What waits for a person, what was decided, and the last reading of everything. */
export const GET = (): Promise<Response> => answer(async () => readReviewPage(await dateline()));
