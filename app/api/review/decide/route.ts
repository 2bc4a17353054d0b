import { dateline } from "@/app/dateline";
import { answer, readBody } from "../../door";
import { answersBody, reviewDecision } from "./review-decision";

/** Answers that are kept together: says by which records, and what they change. */
export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    const { answers, keep, seen } = await readBody(request, answersBody);
    const opened = await dateline();
    const decisions = await Promise.all(answers.map((one) => reviewDecision(opened, one)));
    return opened.decideAll(decisions, { keep, seen });
  });
