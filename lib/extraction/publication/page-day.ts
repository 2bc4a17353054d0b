import { type Article, isOwnText } from "@/lib/core/article";
import { dayInWords } from "@/lib/core/date-words";
import { inferPublication } from "./infer-publication";
import { zoneTexts } from "./zone-texts";

/** A page of fewer items, or of longer ones, is no digest: its articles were only put beside each other. */
const FEWEST_ITEMS = 3;
const LONGEST_ITEM_CHARS = 1500;
/** "The world in brief", "News round-up", "This week at a glance": a title of no item but of the page. */
const DIGEST =
  /\b(?:(?:in|news) brief|briefs|briefing|digest|round-?up|at a glance|in short|bulletin|dispatches|(?:the )?(?:week|day|world|region) in|(?:this|the) week|news in|headlines|notebook|diary)\b/i;

/**
 * The items of a digest are of the one day above them all, "The world in brief / Friday 7 May 2021 / Chile: port reopens / …":
 * items without a day of their own get that day, with the line that says so. On any other page each article keeps to itself.
 */
export function underPageDay(articles: readonly Article[]): readonly Article[] {
  const [first, ...others] = articles;
  if (!first || articles.length < FEWEST_ITEMS || !isMasthead(first)) return articles;
  if (articles.some((one) => zoneTexts(one, "body").join(" ").length > LONGEST_ITEM_CHARS)) return articles;
  const day = inferPublication(first);
  const { best } = day;
  if (best === null || day.basis !== "metadata" || others.some(hasOwnDay)) return articles;
  const step = {
    rule: "day above the items",
    because: `The page is a digest of short items under one date line, ${dayInWords(best)}, and the item names no other day.`,
    from: first.title,
  };
  const published = { ...day, explanation: [step, ...day.explanation] };
  return [first, ...others.map((one) => ({ ...one, published }))];
}

/** A day, an author or an address that stands with an item makes it an article of its own. */
const hasOwnDay = (article: Article): boolean =>
  article.zones.some(({ kind }) => kind === "metadata" || kind === "byline") ||
  inferPublication(article).basis !== "unknown";

/** The title of the page, its day, and the heading of the first item below. */
function isMasthead({ title, zones }: Article): boolean {
  const [top, date, heading] = zones.filter(isOwnText).map(({ kind }) => kind);
  return top === "title" && date === "metadata" && (DIGEST.test(title) || heading === "subtitle");
}
