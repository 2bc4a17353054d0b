import type { Engine } from "./engine";
import { readingEngine } from "./reading-engine";

/** The reader of the program, which reads each article once: for tests about merging, which bring the same articles again. */
export function readingOnce(): Engine {
  const readings = new Map<string, ReturnType<Engine["extractArticle"]>>();
  return {
    ...readingEngine,
    extractArticle(article, options) {
      const reading = readings.get(article.id) ?? readingEngine.extractArticle(article, options);
      readings.set(article.id, reading);
      return reading;
    },
  };
}
