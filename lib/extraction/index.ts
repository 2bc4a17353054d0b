export { dateFrom } from "./dates/linked-dates";
export { anchorAmong } from "./dates/meant-events";
export { type ArticleExtraction, extractArticle } from "./extract-article";
export { linksTo, mergeAcross } from "./merging/across-articles";
export { countryName } from "./places/country-name";
export { inferPublication, underPageDay } from "./publication";
export { type Stories, stories } from "./stories";
export { storiesAmong } from "./stories/story-links";
