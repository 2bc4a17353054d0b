import fc from "fast-check";
import { expect, it } from "vitest";
import { ProblemError } from "@/lib/core/problem";
import type { Dateline } from "./dateline";
import { aPage, emptyDateline, givenDay } from "./dateline.fixture";
import { smallEngine } from "./small-engine.fixture";

const PAGES = [
  aPage("Harbour\nNO 2021-05-04 Talks open in the hall\nNO after:Talks Vote follows\n", "0.txt"),
  aPage("Roads\nSE 2021-05-30 Strike ends after a week\nSE ? Toll is planned\n", "1.txt"),
  aPage("Boats\nDK 2021-06-11 Ferry sails again\n", "2.txt"),
];

/** What is decided about one event: undefined where nothing is. */
interface Decided {
  headline?: string;
  date?: string;
  rejected?: boolean;
}

type Step =
  | { kind: "headline" | "date" | "reject"; event: number; value: number }
  | { kind: "undo" }
  | { kind: "reread" | "reread-twice-at-once"; version: number }
  | { kind: "reread-stopped"; version: number; after: number }
  | { kind: "take-back" }
  | { kind: "read-page-again"; page: number };

const event = fc.nat({ max: 4 });
const value = fc.integer({ min: 10, max: 28 });
const version = fc.nat({ max: 3 });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom("headline" as const, "date" as const, "reject" as const), event, value }),
  fc.record({ kind: fc.constantFrom("headline" as const, "date" as const, "reject" as const), event, value }),
  fc.constant({ kind: "undo" as const }),
  fc.record({ kind: fc.constantFrom("reread" as const, "reread-twice-at-once" as const), version }),
  fc.record({ kind: fc.constant("reread-stopped" as const), version, after: fc.nat({ max: 2 }) }),
  fc.constant({ kind: "take-back" as const }),
  fc.record({ kind: fc.constant("read-page-again" as const), page: fc.nat({ max: 2 }) }),
);

/** Newer rules: other ids for every mention, and every May event a day later. */
const rules = (edition: number) => {
  const engine = smallEngine(edition === 0 ? "" : `edition ${edition}`);
  const later = (text: string): string => text.replace("2021-05-30", `2021-05-${30 - edition}`);
  return {
    ...engine,
    extractArticle: ((article, options) =>
      engine.extractArticle({ ...article, text: later(article.text) }, options)) as typeof engine.extractArticle,
  };
};

it("decisions hold through readings by newer rules, readings that were stopped or run twice at once, and their taking back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 7 }), async (steps) => {
      const { dateline: first, reopen } = await emptyDateline(rules(0));
      await first.ingest(PAGES);
      const ids = (await first.events()).map(({ id }) => id);
      const history: { id: string; event: number; field: keyof Decided; before: Decided }[] = [];
      const decided: Decided[] = ids.map(() => ({}));
      let dateline: Dateline = first;

      const decide = async (step: Step & { event: number; value: number }): Promise<void> => {
        const eventId = ids[step.event] as string;
        const before = { ...decided[step.event] };
        const day = `2021-07-${step.value}`;
        const input =
          step.kind === "headline"
            ? ({ eventId, field: "headline", value: `Decided ${step.value}` } as const)
            : step.kind === "date"
              ? ({ eventId, field: "date", value: givenDay(day) } as const)
              : ({ eventId, field: "rejected", value: true } as const);
        const { correction } = await dateline.correct(input);
        const after: Decided =
          input.field === "headline"
            ? { headline: input.value }
            : input.field === "date"
              ? { date: day }
              : { rejected: true };
        decided[step.event] = { ...before, ...after };
        history.push({ id: correction.id, event: step.event, field: input.field, before });
      };
      const run = async (step: Step): Promise<void> => {
        switch (step.kind) {
          case "undo": {
            const last = history.pop();
            if (last === undefined) return;
            await dateline.undo(last.id);
            decided[last.event] = { ...decided[last.event], [last.field]: last.before[last.field] };
            return;
          }
          case "reread":
            dateline = await reopen(rules(step.version));
            await dateline.reextract();
            return;
          case "reread-twice-at-once": {
            dateline = await reopen(rules(step.version));
            const other = await reopen(rules(step.version));
            await Promise.all([dateline.reextract(), other.reextract()]);
            return;
          }
          case "reread-stopped": {
            dateline = await reopen(rules(step.version));
            const stop = (done: number): void => {
              if (done > step.after) throw new Error("stopped");
            };
            await expect(dateline.reextract({ onArticle: stop })).rejects.toThrow("stopped");
            return;
          }
          case "take-back":
            await dateline.takeBackReextraction().catch((error: unknown) => {
              expect(error).toBeInstanceOf(ProblemError);
            });
            return;
          case "read-page-again":
            await dateline.ingest([PAGES[step.page] as (typeof PAGES)[number]]);
            return;
          default:
            return decide(step);
        }
      };
      for (const step of steps) {
        await run(step);
        for (const [index, id] of ids.entries()) {
          const { headline, date, rejected = false } = decided[index] as Decided;
          const present = await dateline.event(id);
          expect(present).not.toBeNull();
          if (headline !== undefined) expect(present?.headline).toBe(headline);
          else expect(present?.headline).not.toMatch(/^Decided/);
          if (date !== undefined) expect(present?.date.edtf).toBe(date);
          else expect(present?.date.basis).not.toBe("user");
          expect(present?.review === "rejected").toBe(rejected);
        }
      }
      expect(await dateline.check()).toMatchObject({ problems: [] });
    }),
    { numRuns: 3 },
  );
});
