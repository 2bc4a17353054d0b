import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { UNKNOWN_PUBLICATION } from "@/lib/core/article";
import { byDate, matchesFilter } from "@/lib/core/event-filter";
import { plotRecord } from "@/lib/core/plot-record";
import { EVENT_TYPES, type TimelineEvent } from "@/lib/core/timeline-event";
import { aDate, anArticle, anEvent } from "@/lib/exports/event.fixture";
import { AT, anEventOf, anyEvent, anyFilter, factsOf, hexOf, keep, PAGE } from "./contract-rows.fixture";
import type { Storage } from "./storage";

/** What every storage has to do, whatever database is behind it. */
export function storageContract(name: string, open: () => Promise<Storage>): void {
  const opened = async (): Promise<Storage> => {
    const storage = await open();
    onTestFinished(() => storage.close());
    return storage;
  };

  describe(`${name} keeps the storage contract`, () => {
    it("gives back an article as it was kept, and knows it the second time", async () => {
      const storage = await opened();
      const article = anArticle({ source: { file: PAGE.file, start: 0, end: 40 }, alsoAt: [] });
      const save = (): Promise<string> =>
        storage.write(async (writer) => {
          await writer.savePage(PAGE, AT);
          return writer.saveArticle(article, PAGE.id, { isSample: false, at: AT });
        });
      expect(await save()).toBe("new");
      expect(await save()).toBe("known");
      expect(await storage.storedArticle(article.id)).toEqual({
        article: { ...article, author: undefined, accessed: undefined },
        givenPublished: null,
        hasSharedUrl: false,
        isSample: false,
        addedAt: AT,
      });
    });

    it("lists every page an article was seen on, and takes from a later page what the first did not say", async () => {
      const storage = await opened();
      const { outlet: _, ...silent } = anArticle({ source: { file: PAGE.file, start: 0, end: 40 }, alsoAt: [] });
      const outcome = await storage.write(async (writer) => {
        await writer.savePage(PAGE, AT);
        await writer.saveArticle(silent, PAGE.id, { isSample: false, at: AT });
        await writer.savePage({ ...PAGE, id: "d0", file: "copy.txt", author: "A. Writer" }, AT);
        return writer.saveArticle({ ...silent, outlet: "The Copy" }, "d0", { isSample: false, at: AT });
      });
      expect(outcome).toBe("new-page");
      const stored = await storage.storedArticle(silent.id);
      expect(stored?.article).toMatchObject({
        source: { file: "copy.txt" },
        alsoAt: [{ file: PAGE.file, start: 0, end: 40 }],
        outlet: "The Copy",
        author: "A. Writer",
      });
    });

    it("selects by filter exactly the events that matchesFilter selects, as events, rows and counts", async () => {
      const storage = await opened();
      let run = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyEvent, { maxLength: 12 }),
          fc.array(anyFilter, { minLength: 4, maxLength: 8 }),
          async (drawn, filters) => {
            run += 1;
            const events = drawn.map(({ from, length, confidence, primary, secondary, ...parts }, index) =>
              anEventOf(`a${run}`, `e${run}-${index}`, {
                ...parts,
                countries: { primary, secondary },
                date: {
                  ...aDate(null, null, { confidence }),
                  from,
                  to: from === null || length === null ? null : from + length,
                },
              }),
            );
            await storage.write(async (writer) => {
              await writer.replaceEvents(
                (await writer.events({ includeRejected: true })).map(({ id }) => id),
                [],
              );
              await keep(writer, `a${run}`, events);
            });
            for (const filter of filters) {
              const wanted = events.filter((event) => matchesFilter(event, filter)).sort(byDate);
              const ids = wanted.map(({ id }) => id);
              expect((await storage.events(filter)).map(({ id }) => id)).toEqual(ids);
              expect((await storage.eventRows(filter)).map(({ id }) => id)).toEqual(ids);
              expect(await storage.countEvents(filter)).toBe(ids.length);
              expect([...(await storage.eventIds(filter))].sort()).toEqual([...ids].sort());
            }
            // Counted from records, and from the events that a filter which leaves none out selects.
            expect(await storage.countries({})).toEqual(await storage.countries({ types: [...EVENT_TYPES] }));
            for (const country of ["NO", "IS"]) {
              const wanted = events.filter((event) => matchesFilter(event, { country })).sort(byDate);
              const { records, ids } = await storage.plotRecords(country);
              expect(ids).toBe(wanted.map(({ id }) => id).join("\n"));
              expect(hexOf(records)).toBe(wanted.map((event) => plotRecord(factsOf(event, country))).join(""));
              expect(await storage.countEvents({ country })).toBe(wanted.length);
            }
          },
        ),
        { numRuns: 15 },
      );
    });

    it("gives a country's rows from a day on: what ends on that day, has no end or no date is among them", async () => {
      const storage = await opened();
      const since = { ...aDate("2021-05-04"), to: null };
      await storage.write((writer) =>
        keep(writer, "a1", [
          anEventOf("a1", "day", { date: aDate("2021-05-04") }),
          anEventOf("a1", "since", { date: since }),
          anEventOf("a1", "undated", { date: aDate(null) }),
        ]),
      );
      const to = aDate("2021-05-04").to as number;
      const from = async (day: number) => (await storage.eventRows({ country: "NO", from: day })).map(({ id }) => id);
      expect(await from(to - 1)).toEqual(["day", "since", "undated"]);
      expect(await from(to)).toEqual(["since", "undated"]);
    });

    it("says in words what some events or all of a country tell", async () => {
      const storage = await opened();
      const doubtful = aDate("2021-05-04", "2021-05-04", {
        alternatives: [{ edtf: "2021-04-05", because: "day first" }],
      });
      await storage.write((writer) =>
        keep(writer, "a1", [
          anEventOf("a1", "e1", { headline: "Ferry leaves", date: doubtful }),
          anEventOf("a1", "e2", { countries: { primary: ["SE"], secondary: [] } }),
        ]),
      );
      const words = { id: "e1", headline: "Ferry leaves", words: "4 May 2021", edtf: "2021-05-04" };
      const told = [{ ...words, alternatives: ["2021-04-05"] }];
      expect(await storage.eventWords({ ids: ["e1", "gone"] })).toEqual(told);
      expect(await storage.eventWords({ country: "NO" })).toEqual(told);
    });

    it("gives an event back whole, by its id and by any mention", async () => {
      const storage = await opened();
      const event = { ...anEventOf("a1", "e1"), aliases: ["e2"] };
      const [evidence] = event.evidence;
      const whole = { ...event, evidence: [...event.evidence, { ...evidence!, mentionId: "e2" }] };
      await storage.write((writer) => keep(writer, "a1", [whole]));
      expect(await storage.event("e1")).toEqual(whole);
      expect(await storage.event("e2")).toEqual(whole);
      expect(await storage.event("e3")).toBeNull();
    });

    it("counts a country's events with the days they span", async () => {
      const storage = await opened();
      await storage.write((writer) =>
        keep(writer, "a1", [
          anEventOf("a1", "e1", { date: aDate("2021-05-04") }),
          anEventOf("a1", "e2", { date: aDate("2021-06-01", "2021-06-30", { confidence: 0.4 }) }),
          anEventOf("a1", "e3", { date: aDate(null), countries: { primary: ["SE"], secondary: ["NO"] } }),
          anEventOf("a1", "e4", { review: "rejected" }),
        ]),
      );
      const [norway, sweden] = await storage.countries({});
      expect(norway).toMatchObject({
        country: "NO",
        events: 3,
        primary: 2,
        undated: 1,
        uncertain: 1,
        from: aDate("2021-05-04").from,
        to: aDate("2021-06-30").to,
      });
      expect(norway?.sparkline.bins).toHaveLength(24);
      expect(norway?.sparkline.bins.reduce((a, b) => a + b)).toBe(2);
      expect(sweden).toMatchObject({ country: "SE", events: 1, from: null, to: null });
    });

    it("names the articles without a publication day that tell of events without a date, most of them first", async () => {
      const storage = await opened();
      const undated = (article: string, id: string, parts: Partial<TimelineEvent> = {}): TimelineEvent =>
        anEventOf(article, id, { date: aDate(null), ...parts });
      await storage.write(async (writer) => {
        const unknown = { published: UNKNOWN_PUBLICATION };
        await keep(writer, "a1", [undated("a1", "e1"), anEventOf("a1", "e2")], unknown);
        await keep(writer, "a2", [undated("a2", "e3"), undated("a2", "e4")], unknown);
        await keep(writer, "known", [undated("known", "e5")]);
        await keep(writer, "rejected", [undated("rejected", "e6", { review: "rejected" })], unknown);
        await keep(writer, "dated", [anEventOf("dated", "e7")], unknown);
      });
      expect((await storage.waitingArticles()).map(({ id, undated }) => [id, undated])).toEqual([
        ["a2", 2],
        ["a1", 1],
      ]);
    });

    it("finds the events that could be the same as another: country, days, and type or actor", async () => {
      const storage = await opened();
      await storage.write((writer) =>
        keep(writer, "a1", [
          anEventOf("a1", "same-day"),
          anEventOf("a1", "month", { date: aDate("2021-05-01", "2021-05-31") }),
          anEventOf("a1", "day-after", { date: aDate("2021-05-05") }),
          anEventOf("a1", "elsewhere", { countries: { primary: ["SE"], secondary: [] } }),
          anEventOf("a1", "undated", { date: aDate(null) }),
          anEventOf("a1", "other-type", { type: "PROTEST" }),
          anEventOf("a1", "same-actor", { type: "PROTEST", actors: [{ name: "Harbour Council", role: "agent" }] }),
        ]),
      );
      const near = anEvent({
        countries: { primary: ["IS", "NO"], secondary: ["SE"] },
        actors: [{ name: "HARBOUR COUNCIL", role: "target" }],
      });
      expect([...(await storage.candidateEventIds([near], 0))].sort()).toEqual(["month", "same-actor", "same-day"]);
      expect([...(await storage.candidateEventIds([near], 1))].sort()).toEqual([
        "day-after",
        "month",
        "same-actor",
        "same-day",
      ]);
    });

    it("leads a former mention to its successor, over more than one reading", async () => {
      const storage = await opened();
      const reread = (id: string, successors: [string, string][]): Promise<void> =>
        storage.write(async (writer) => {
          const article = anArticle({ id: "a1", alsoAt: [] });
          const events = [anEventOf("a1", id)];
          const earlier = await writer.eventIdsOfArticles(["a1"]);
          await writer.saveReading({
            article,
            timeExpressions: [],
            events,
            mentioned: [],
            problems: [],
            successors: new Map(successors),
          });
          await writer.replaceEvents(earlier, [{ event: events[0]!, parts: [id] }]);
        });
      await storage.write((writer) => keep(writer, "a1", [anEventOf("a1", "first")]));
      await reread("second", [["first", "second"]]);
      await reread("third", [["second", "third"]]);
      expect((await storage.event("first"))?.id).toBe("third");
      expect(await storage.presentMentions(["first", "third", "none"])).toEqual(
        new Map([
          ["first", "third"],
          ["third", "third"],
        ]),
      );
      expect((await storage.formerMentions(["third"])).get("third")).toEqual(["first", "second"]);
    });

    it("takes an article out with its reading and a page that carries nothing else", async () => {
      const storage = await opened();
      await storage.write((writer) => keep(writer, "a1", [anEventOf("a1", "e1")]));
      await storage.write((writer) => writer.deleteArticle("a1"));
      expect(await storage.storedArticle("a1")).toBeNull();
      expect(await storage.check()).toMatchObject({ documents: 0, articles: 0 });
    });

    it("keeps decisions in the order they were made, with any value", async () => {
      const storage = await opened();
      const decision = { targetKind: "event", targetId: "e1", who: "Ana", at: AT, previous: null } as const;
      const made = [
        { ...decision, id: "c2", field: "date", value: aDate("2021-05-04"), mentions: ["e1"], reason: "second page" },
        { ...decision, id: "c1", field: "rejected", value: true, mentions: [], undoes: "c2" },
      ] as const;
      for (const one of made) await storage.write((writer) => writer.addCorrection(one));
      expect(await storage.corrections()).toEqual(
        made.map((one) => ({ reason: undefined, undoes: undefined, ...one })),
      );
    });

    it("forgets what was only rehearsed, and what failed", async () => {
      const storage = await opened();
      const result = await storage.rehearse(async (writer) => {
        await writer.setSetting("reviewer", "Ana");
        return writer.setting("reviewer");
      });
      expect(result).toBe("Ana");
      await expect(
        storage.write(async (writer) => {
          await writer.setSetting("reviewer", "Ben");
          throw new Error("power cut");
        }),
      ).rejects.toThrow("power cut");
      expect(await storage.setting("reviewer")).toBeNull();
    });
  });
}
