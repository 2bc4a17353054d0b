export { inferPublication, publicationProblems } from "./infer-publication";
