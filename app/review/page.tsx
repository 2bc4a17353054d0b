import type { Metadata } from "next";
import { onDateline } from "../on-dateline";
import { REVIEW } from "../texts/review";
import { readReviewPage } from "./read-review-page";
import { ReviewDesk } from "./review-desk.client";
import { CARDS_STEP } from "./review-page";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: REVIEW.title };

export default function Page() {
  return onDateline(async (opened) => {
    const [page, reviewer] = await Promise.all([readReviewPage(opened, CARDS_STEP), opened.reviewer()]);
    return (
      <>
        <div className="page-head">
          <h1>{REVIEW.title}</h1>
          <p className="lede">{REVIEW.lede}</p>
        </div>
        <ReviewDesk initial={page} reviewer={reviewer} />
      </>
    );
  });
}
