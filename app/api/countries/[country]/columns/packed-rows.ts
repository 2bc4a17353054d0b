import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { dateline } from "@/app/dateline";
import { packRows } from "@/lib/timeline/row-stream";

interface Packed {
  numbers: Uint8Array<ArrayBuffer>;
  texts: Uint8Array<ArrayBuffer>;
}

/** Clocks of file systems tick in milliseconds: a file written to just now may be written to again within the same tick. */
const QUIET_MS = 1000;

/** The last country read; another one takes its place. */
let last: { country: string; state: string; packed: Packed } | null = null;

/** The rows of a country as they go to the browser: read anew only after something was written to the database, by any program. */
export async function packedRows(country: string): Promise<Packed> {
  const state = await fileState();
  if (state !== null && last?.country === country && last.state === state) return last.packed;
  const { numbers, texts } = packRows(await (await dateline()).eventRows({ country }));
  const packed = { numbers, texts: new TextEncoder().encode(texts) };
  last = state === null ? null : { country, state, packed };
  return packed;
}

/** When database and write-ahead log were last written to; null where that is not known for certain. */
async function fileState(): Promise<string | null> {
  const url = process.env["DATABASE_URL"] ?? "file:./data/dateline.db";
  if (!url.startsWith("file:")) return null;
  const path = resolve(url.slice("file:".length));
  const files = await Promise.all([path, `${path}-wal`].map((file) => stat(file).catch(() => null)));
  if (files[0] === null) return null;
  const latest = Math.max(...files.map((file) => file?.mtimeMs ?? 0));
  if (Date.now() - latest < QUIET_MS) return null;
  return files.map((file) => `${file?.mtimeMs ?? 0} ${file?.size ?? 0}`).join(" ");
}
