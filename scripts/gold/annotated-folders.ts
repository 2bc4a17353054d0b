import { join } from "node:path";

/** Pages and the folder of what an annotator found in them, relative to the project. */
export const ANNOTATED = [
  { pages: "samples", gold: join("samples", "gold") },
  { pages: "samples", gold: join("samples", "gold", "second") },
  { pages: join("bench", "practice"), gold: join("bench", "practice", "gold") },
  { pages: join("bench", "practice"), gold: join("bench", "practice", "gold", "second") },
  { pages: join("bench", "unseen"), gold: join("bench", "unseen", "gold") },
  { pages: join("bench", "unseen"), gold: join("bench", "unseen", "gold", "second") },
  { pages: join("bench", "unseen-2"), gold: join("bench", "unseen-2", "gold") },
  { pages: join("bench", "unseen-2"), gold: join("bench", "unseen-2", "gold", "second") },
] as const;
