export { inferPublication, publicationProblems } from "./infer-publication";
export { underPageDay } from "./page-day";
