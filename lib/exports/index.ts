import { csv } from "./csv";
import type { Exporter } from "./exporter";
import { json } from "./json";
import { svg } from "./svg";

export {
  contractArticle,
  contractArticles,
  contractEvents,
  contractProblem,
} from "./contract-json";
export type { ExportInput } from "./exporter";
export { filterInWords } from "./filter-words";
export { ORIENTATIONS, PAPERS, type PaperChoice } from "./paper-size";
export { type PrintInput, printDocument } from "./print-document";

/** Every file format, in the order of the menu. A PDF is the print document, printed. */
export const EXPORTERS: readonly Exporter[] = [svg, csv, json];
