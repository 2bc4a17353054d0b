import type { PreparedArticle } from "../text/prepared";
import type { Candidate } from "./candidate";
import { nounHeadline } from "./noun-headline";
import { verbHeadline } from "./verb-headline";
import { trimmed } from "./wording";

/** A short full thought in the words of the text, without date, reporting frame and asides; whole phrases only. */
export function headlineOf(article: PreparedArticle, candidate: Candidate): string {
  const words = candidate.by === "noun" ? nounHeadline(article, candidate) : verbHeadline(article, candidate);
  const tidy = trimmed(
    words
      .replace(/\s+([,.;:!?)%])/g, "$1")
      .replace(/\s*\([^()]{0,60}\)/g, "")
      .replace(/\b(that|and|but|of|in|on|at|to|for|with|by|from|when),\s/g, "$1 ")
      .replace(/, that\b/g, " that")
      .replace(/\(\s+/g, "(")
      .replace(/,\s*(?=[,.]|$)/g, "")
      .replace(/, of [^,]*$/, "")
      .replace(/\s+/g, " "),
  );
  return tidy.charAt(0).toUpperCase() + tidy.slice(1);
}
