import { dateline } from "@/app/dateline";
import { answer, readBody } from "../../door";
import { answersBody, reviewDecision } from "./review-decision";

/** Keeps answers together; says by which records, and how many events moved. */
export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    const { answers } = await readBody(request, answersBody);
    const opened = await dateline();
    const decisions = await Promise.all(answers.map((one) => reviewDecision(opened, one)));
    const done = await opened.decideAll(decisions);
    return {
      ids: done.map(({ correction }) => correction.id),
      moved: new Set(done.flatMap(({ report }) => report.moved.map((one) => one.id))).size,
    };
  });
