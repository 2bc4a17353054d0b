// Measures how long one more article takes among many: npx tsx bench/one-more-article.ts FILE (made by bench/seed-large.ts)
import { openStorage } from "@/lib/storage";
import { openDateline } from "@/lib/workflows";
import { median } from "./median";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("name a database file: npx tsx bench/one-more-article.ts FILE");
const ROUNDS = 12;

/** Seven dated happenings in a country that has all the others too, a few days apart in each round. */
const article = (round: number): string => `Council of Aleppo Meets for Round ${round}

ALEPPO, ${(round % 27) + 1} May 2014 - The council of Aleppo in Syria signed a deal with Turkey on ${(round % 27) + 1} May 2014.

Soldiers attacked a bridge near Homs on 3 March 2013. Syria banned the export of wheat in June 2012. Ministers of Syria and
Iraq met in Damascus on 12 April 2014. Protesters marched in Hama on 9 February 2011. The government of Syria announced an
election on 20 January 2014, and officials opened a hospital in Latakia in November 2013.`;

const inMs = (times: readonly number[]): string =>
  `median ${median(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms`;

const dateline = await openDateline({ databaseUrl: `file:${file}` });
const whole: number[] = [];
/** Of the processor: what neighbours on the machine do not lengthen. */
const worked: number[] = [];
const ids: string[] = [];
// The first round loads the gazetteer and the rules, and is not counted.
for (let round = 0; round <= ROUNDS; round++) {
  const startedAt = performance.now();
  const cpu = process.cpuUsage();
  const { items } = await dateline.ingest([{ file: `round-${round}.txt`, text: article(round) }]);
  if (round > 0) {
    const { user, system } = process.cpuUsage(cpu);
    whole.push(performance.now() - startedAt);
    worked.push((user + system) / 1_000);
  }
  ids.push(...items.flatMap(({ articleId }) => articleId ?? []));
}
const storage = await openStorage(`file:${file}`);
const lookups: number[] = [];
let candidates = 0;
for (const id of ids) {
  const parts = await storage.partsOf(await storage.eventIdsOfArticles([id]));
  const startedAt = performance.now();
  candidates += (
    await storage.candidateEventIds(
      parts.map(({ event }) => event),
      7,
    )
  ).length;
  lookups.push(performance.now() - startedAt);
}
process.stdout.write(
  `${await dateline.countEvents()} events; one more article, read, merged and kept: ${inMs(whole)} (processor: ${inMs(worked)}); ` +
    `of it looking for events that could be the same: ${inMs(lookups)} (${Math.round(candidates / ids.length)} found)\n`,
);
for (const id of ids) await dateline.remove(id, { reason: "measured" });
await storage.close();
await dateline.close();
