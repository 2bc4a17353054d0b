import type { TimelineRow } from "@/lib/timeline/timeline-row";

/** How an event of the list is marked: its shape says how its days are known, its look whether it is told as a fact. */
export interface ListGlyph {
  shape: "day" | "within" | "lasting";
  look: "solid" | "dashed" | "half" | "hollow" | "struck";
}

const LOOK_OF: Readonly<Record<TimelineRow["modality"], ListGlyph["look"]>> = {
  asserted: "solid",
  claimed: "half",
  denied: "struck",
  planned: "hollow",
  hypothetical: "hollow",
};
const UNCERTAIN_BELOW = 0.6;

/** The same signs as on the wide picture. */
export function listGlyph(row: TimelineRow): ListGlyph {
  const isDay = row.to !== null && row.from !== null && row.to - row.from === 1;
  const isUncertain = row.confidence < UNCERTAIN_BELOW || row.qualifier === "?" || row.qualifier === "%";
  const look = LOOK_OF[row.modality];
  return {
    shape: isDay ? "day" : row.extent === "throughout" ? "lasting" : "within",
    look: look === "solid" && isUncertain ? "dashed" : look,
  };
}
