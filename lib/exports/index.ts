export {
  contractArticle,
  contractArticles,
  contractEvents,
  contractProblem,
  contractTimex,
  type ExtractedArticle,
} from "./contract-json";
