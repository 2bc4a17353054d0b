export { type ArticleExtraction, extractArticle } from "./extract-article";
export { mergeAcross } from "./merging/across-articles";
export { countryName } from "./places/country-name";
export { inferPublication } from "./publication";
