import type { Article } from "@/lib/core/article";
import type { Problem } from "@/lib/core/problem";
import { detectLanguage, languageName } from "./language";
import { makeArticle, zoneTexts } from "./make-article";
import { pageProblem } from "./page-problem";
import { READERS } from "./readers";

/** Fewer words tell of nothing that could be dated. */
const BODY_WORDS_MIN = 5;

/** Two hundred pages of print. What is longer is no article, and reading it as one would keep everybody waiting. */
const ARTICLE_CHARS_MAX = 500_000;

/**
 * Finds the articles on a page. Each article's text is the exact slice of the page, its zones cover every character that is
 * no white space, and its publication date is unknown: extraction reads that from the zones. The same article twice is one,
 * seen also elsewhere. What could not be read is in `problems`: empty-file, binary-content, html-not-supported,
 * no-article-found, text-too-short, text-too-long, language-not-supported. Linear in the length of the page.
 */
export function readPage({ file, text }: { file: string; text: string }): { articles: Article[]; problems: Problem[] } {
  const unreadable = pageProblem(file, text);
  if (unreadable !== null) return { articles: [], problems: [unreadable] };
  const found = READERS.find((reader) => reader.accepts(text))?.read(text) ?? [];
  if (found.length === 0) return { articles: [], problems: [noArticle(file)] };

  const articles = new Map<string, Article>();
  const problems: Problem[] = [];
  for (const one of found) {
    const words = zoneTexts(text, one.zones, "body").join("\n");
    const { language, isRead } = detectLanguage(words);
    const article = makeArticle(file, text, one, language);
    const at = { file, start: article.source.start, end: article.source.end };
    if (!isRead) problems.push({ ...languageProblem(article.title, language), ...at });
    else if (article.text.length > ARTICLE_CHARS_MAX) problems.push({ ...tooLong(article), ...at });
    else if (words.split(/\s+/).length < BODY_WORDS_MIN) problems.push({ ...tooShort(article.title), ...at });
    else {
      const known = articles.get(article.id);
      articles.set(article.id, known ? { ...known, alsoAt: [...known.alsoAt, article.source] } : article);
    }
  }
  return { articles: [...articles.values()], problems };
}

const noArticle = (file: string): Problem => ({
  code: "no-article-found",
  message: `No article was found in ${file}: its lines are menus, buttons and notices. Copy the text of the article itself.`,
  file,
});

const languageProblem = (title: string, language: string): Problem => ({
  code: "language-not-supported",
  message: `"${title}" is in ${languageName(language)}. Dates are read in English only, so it was left out; add an English version of it.`,
});

const tooLong = ({ title, text }: Article): Problem => ({
  code: "text-too-long",
  message: `"${title}" has ${text.length.toLocaleString("en-GB")} characters; an article has up to ${ARTICLE_CHARS_MAX.toLocaleString("en-GB")}. Cut it into its articles or chapters, each with a headline, and add them one by one.`,
});

const tooShort = (title: string): Problem => ({
  code: "text-too-short",
  message: `"${title}" is too short to tell of an event. Add the whole text of the article.`,
});
