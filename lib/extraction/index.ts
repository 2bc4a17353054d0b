export { type ArticleExtraction, extractArticle } from "./extract-article";
export { alikeTo, mergeAcross, storyQuestions } from "./merging/across-articles";
export { countryName } from "./places/country-name";
export { inferPublication } from "./publication";
export { companyOf, type InOneStory, type StoryLink, storiesByLinks } from "./stories/one-story";
export { type Signature, signatureOf, tellingWords } from "./stories/signature";
export { linksAmong, linksOf, type SignedArticle, storiesAmong } from "./stories/story-links";
