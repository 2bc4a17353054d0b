import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: [
      "lib/**/*.test.ts",
      "app/**/*.test.ts",
      "scripts/**/*.test.ts",
      "samples/**/*.test.ts",
      "bench/**/*.test.ts",
    ],
    environment: "node",
    pool: "threads",
    // Tests share no state, and loading the gazetteer and the tagger once for all files takes two thirds of the time away.
    isolate: false,
    testTimeout: 20_000,
    onConsoleLog(_log, type) {
      if (type === "stderr") throw new Error(`a test wrote to stderr: ${_log}`);
    },
  },
});
