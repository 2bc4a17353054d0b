export type { PaperEntry } from "./event-label";
export { interWidth } from "./inter-widths";
export { escapeXml, paintBand, paintMarks } from "./paint-paper";
export type { PaperBand } from "./paper-band";
export { paperLegend } from "./paper-legend";
export type { PaperMark } from "./paper-marks";
export { paperOverview } from "./paper-overview";
export { type PaperPlan, planPaper } from "./paper-plan";
