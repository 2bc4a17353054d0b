import type Database from "better-sqlite3";
import type { TimelineEvent } from "@/lib/core/timeline-event";
import { candidateValues } from "./event-row";

/** The key in "Setting" under which stands what kinds of keys the rows of "ArticleEventKey" have. */
const KINDS_KEY = "candidateKeys";
const KINDS = "type, actor, plan, told";

/** Events turned into keys at a time, so that a large database is not held in memory. */
const AT_ONCE = 2_000;

/** Makes the keys anew by which events that could be the same find each other, where a version with fewer kinds left them. */
export function refreshCandidateKeys(db: Database.Database): void {
  const known = (): boolean => db.prepare("SELECT value FROM Setting WHERE key = ?").pluck().get(KINDS_KEY) === KINDS;
  if (known()) return;
  const refresh = db.transaction(() => {
    if (known()) return; // another process was first
    const next = db.prepare("SELECT id, data FROM ArticleEvent WHERE id > ? ORDER BY id LIMIT ?");
    const insert = db.prepare(
      `INSERT INTO ArticleEventKey (country, key, articleEventId, eventFrom, eventTo)
       SELECT value ->> '$[0]', value ->> '$[1]', value ->> '$[2]', value ->> '$[3]', value ->> '$[4]' FROM json_each(?)`,
    );
    db.exec("DELETE FROM ArticleEventKey");
    for (let last = ""; ; ) {
      const rows = next.all(last, AT_ONCE) as { id: string; data: string }[];
      if (rows.length === 0) break;
      insert.run(JSON.stringify(rows.flatMap(({ data }) => candidateValues(JSON.parse(data) as TimelineEvent))));
      last = rows.at(-1)!.id;
    }
    db.prepare("INSERT OR REPLACE INTO Setting (key, value) VALUES (?, ?)").run(KINDS_KEY, KINDS);
  });
  refresh.immediate();
}
