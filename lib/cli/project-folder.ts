import path from "node:path";
import { fileURLToPath } from "node:url";

/** The clone's top folder, wherever the command is called from. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
