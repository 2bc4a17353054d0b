import { createRequire } from "node:module";
import { chronoNode } from "./chrono";
import { type Compromise, compromiseDates } from "./compromise";
import type { Peer } from "./peer";
import { type Recognize, recognizers } from "./recognizers";

const HOW = "The peers are not installed: run `npm ci --prefix bench/peers` once, then this again.";

/** Every peer of the bench; chrono-node alone is part of the project. Throws with what to run where they are not installed. */
export function loadPeers(): Peer[] {
  const load = createRequire(new URL("./package.json", import.meta.url));
  try {
    const nlp = load("compromise") as Compromise;
    nlp.plugin(load("compromise-dates"));
    const { recognizeDateTime } = load("@microsoft/recognizers-text-date-time") as { recognizeDateTime: Recognize };
    return [chronoNode, compromiseDates(nlp), recognizers(recognizeDateTime)];
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") throw new Error(HOW);
    throw error;
  }
}
