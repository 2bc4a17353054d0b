import { csv } from "./csv";
import type { Exporter } from "./exporter";
import { json } from "./json";

export {
  contractArticle,
  contractArticles,
  contractEvents,
  contractProblem,
  contractTimex,
  type ExtractedArticle,
} from "./contract-json";
export type { ExportInput } from "./exporter";
export { type PrintInput, printDocument } from "./print-document";

/** Every format that needs nothing but the events. The menu, the route and the command line show what stands here. */
export const EXPORTERS: readonly Exporter[] = [csv, json];
