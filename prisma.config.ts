import path from "node:path";
import { defineConfig } from "prisma/config";

// Prisma's command line fetches a native engine from the web; on Linux and macOS the same engine from npm answers instead,
// so that generating the client needs no network. Windows cannot run a script as a program and takes the native one.
if (process.platform !== "win32") {
  process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= path.join(import.meta.dirname, "scripts", "prisma-schema-engine.mjs");
}
process.env["CHECKPOINT_DISABLE"] ??= "1";

export default defineConfig({
  schema: path.join("prisma", "schema.prisma"),
  migrations: { path: path.join("prisma", "migrations") },
  datasource: { url: process.env["DATABASE_URL"] ?? "file:./data/dateline.db" },
});
