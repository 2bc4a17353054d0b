#!/usr/bin/env node
// The command line: `npm run -s dateline -- ARGS` or `npx dateline ARGS`.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureGenerated, ensureInstalled, requireNode, root } from "./prepare.mjs";

requireNode();
ensureInstalled();
ensureGenerated();

process.env.TSX_TSCONFIG_PATH ??= path.join(root, "tsconfig.json");
const { register } = await import("tsx/esm/api");
register();
const { main } = await import(pathToFileURL(path.join(root, "lib", "cli", "main.ts")).href);
await main(process.argv.slice(2));
