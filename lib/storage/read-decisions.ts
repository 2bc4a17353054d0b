import type { Correction } from "@/lib/core/correction";
import type { CorrectionModel } from "./generated/models";
import type { Client } from "./query";
import type { StorageReader } from "./storage";

type DecisionReader = Pick<StorageReader, "setting" | "corrections" | "removals">;

const correctionFrom = (row: CorrectionModel): Correction => ({
  id: row.id,
  targetKind: row.targetKind as Correction["targetKind"],
  targetId: row.targetId,
  mentions: JSON.parse(row.mentions) as string[],
  readings: readingsFrom(row.readings),
  field: row.field as Correction["field"],
  value: JSON.parse(row.value),
  previous: JSON.parse(row.previous),
  reason: row.reason ?? undefined,
  undoes: row.undoes ?? undefined,
  who: row.who,
  at: row.at,
});

/** A decision made before readings were kept knows none. */
function readingsFrom(json: string): string[] | undefined {
  const readings = JSON.parse(json) as string[];
  return readings.length === 0 ? undefined : readings;
}

/** Reads of what people decided. */
export const decisionReader = (client: Client): DecisionReader => ({
  async setting(key) {
    return (await client.setting.findUnique({ where: { key } }))?.value ?? null;
  },
  async corrections() {
    return (await client.correction.findMany({ orderBy: [{ at: "asc" }, { sequence: "asc" }] })).map(correctionFrom);
  },
  async removals() {
    const rows = await client.removal.findMany({ orderBy: { sequence: "desc" } });
    return rows.map(({ sequence: _, reason, ...removal }) => ({ ...removal, reason: reason ?? undefined }));
  },
});
