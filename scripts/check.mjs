// `npm run check`: everything that can be said about the code without building it. Prints one line a check,
// the output of what failed, and how many passed.
import { checks, runChecks } from "./checks.mjs";
import { ensureGenerated, ensureInstalled, requireNode } from "./prepare.mjs";

requireNode();
ensureInstalled();
ensureGenerated();
const only = process.argv.slice(2);
const { passed, failed } = await runChecks(only.length ? checks.filter((c) => only.includes(c.name)) : checks);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
