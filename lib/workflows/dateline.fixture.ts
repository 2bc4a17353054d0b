import { onTestFinished } from "vitest";
import { parseIsoDay } from "@/lib/core/civil-time";
import { eventDate } from "@/lib/core/event-date";
import type { EventDate, TimelineEvent } from "@/lib/core/timeline-event";
import { temporaryFile } from "@/lib/storage/temporary-database.fixture";
import type { Dateline } from "./dateline";
import type { Engine } from "./engine";
import { openDatelineWith } from "./open-dateline";
import { smallEngine } from "./small-engine.fixture";

interface Opened {
  dateline: Dateline;
  /** The same database with other rules. */
  reopen: (engine: Engine) => Promise<Dateline>;
}

/** An empty database for one test, with a clock that counts minutes. */
export async function emptyDateline(engine: Engine = smallEngine()): Promise<Opened> {
  const databaseUrl = `file:${temporaryFile()}`;
  let minutes = 0;
  const now = (): string => new Date(Date.UTC(2026, 0, 5, 9, minutes++)).toISOString();
  const reopen = async (other: Engine): Promise<Dateline> => {
    const dateline = await openDatelineWith(other, { databaseUrl, now, who: "Ana" });
    onTestFinished(() => dateline.close());
    return dateline;
  };
  return { dateline: await reopen(engine), reopen };
}

export const aPage = (text: string, file = "page.txt"): { file: string; text: string } => ({ file, text });

/** "Ferry 2021-05-04", "Talks ?": all events, in the order of the timeline. */
export async function timelineOf(dateline: Dateline): Promise<string[]> {
  return (await dateline.events()).map((event) => `${event.headline} ${event.date.edtf ?? "?"}`);
}

export async function eventNamed(dateline: Dateline, headline: string): Promise<TimelineEvent> {
  const found = (await dateline.events({ includeRejected: true })).find((event) => event.headline.startsWith(headline));
  if (found === undefined) throw new Error(`no event ${headline}`);
  return found;
}

export const givenDay = (iso: string): EventDate => {
  const from = parseIsoDay(iso) as number;
  return eventDate({ from, to: from + 1, precision: "day", basis: "user", confidence: 1 });
};

export const dayOf = (iso: string): number => parseIsoDay(iso) as number;
