import type { InOneStory, StoryLink } from "@/lib/core/story";

/** Below this two articles have nothing in common but the language. */
export const MIN_LINK = 0.08;
/** Telling words that two articles share at least: those of one story share more, and others need not be compared. */
export const MIN_SHARED_WORDS = 2;
/** An article stands in the company of its nearest articles, as far as they are this near. */
export const NEAR = 0.16;
const COMPANY = 4;
/** Mean likeness of two companies of one story. On the tuning half all of 0.13 to 0.27 gave the same; the middle is taken. */
const ONE_STORY = 0.2;

/** Likeness of two articles; 0 where there is no link. */
type Likeness = (a: string, b: string) => number;

/** The article and its nearest ones, given all its links. Equally near ones by id. */
export function companyOf(articleId: string, links: readonly StoryLink[]): string[] {
  const near = links
    .filter((link) => link.articleId === articleId && link.alike >= NEAR)
    .sort((a, b) => b.alike - a.alike || (a.otherId < b.otherId ? -1 : 1))
    .slice(0, COMPANY);
  return [articleId, ...near.map(({ otherId }) => otherId)];
}

const TEN_THOUSANDTHS = 10_000;

/**
 * True when two articles tell one story: their companies are alike on average. One likeness of two texts is chance or
 * wording; that of all their neighbours is not. It is average linkage, kept to the neighbours of both, so that one more
 * article changes little and the order of reading nothing.
 */
function isOneStory(a: readonly string[], b: readonly string[], likeness: Likeness): boolean {
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined || likeness(first, second) < MIN_LINK) return false;
  // Whole numbers add up to the same in any order.
  let sum = 0;
  for (const x of a) for (const y of b) sum += x === y ? TEN_THOUSANDTHS : Math.round(likeness(x, y) * TEN_THOUSANDTHS);
  return sum >= ONE_STORY * TEN_THOUSANDTHS * a.length * b.length;
}

/**
 * Judges articles by their links: of the first one asked about all those of its company, of the other one those to its
 * company. Links may be given twice.
 */
export function storiesByLinks(links: readonly StoryLink[]): InOneStory {
  const of = new Map<string, Map<string, StoryLink>>();
  const alike = new Map<string, number>();
  for (const link of links) {
    const list = of.get(link.articleId) ?? new Map<string, StoryLink>();
    of.set(link.articleId, list.set(link.otherId, link));
    alike.set(`${link.articleId} ${link.otherId}`, link.alike);
    alike.set(`${link.otherId} ${link.articleId}`, link.alike);
  }
  const companies = new Map<string, readonly string[]>();
  const company = (id: string): readonly string[] => {
    const known = companies.get(id) ?? companyOf(id, [...(of.get(id)?.values() ?? [])]);
    companies.set(id, known);
    return known;
  };
  const likeness: Likeness = (a, b) => alike.get(`${a} ${b}`) ?? 0;
  return (a, b) => a === b || isOneStory(company(a), company(b), likeness);
}
