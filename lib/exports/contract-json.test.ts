import Ajv from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { UNKNOWN_PUBLICATION } from "@/lib/core/article";
import { dayNumber, MINUTES_PER_DAY } from "@/lib/core/civil-time";
import type { TimeExpression } from "@/lib/core/time-expression";
import schema from "../../docs/contract.schema.json";
import { contractArticle, contractArticles, contractEvents, contractTimex } from "./contract-json";
import { aDate, anArticle, anEvent } from "./event.fixture";

const ajv = new Ajv({ allErrors: true, strictTypes: false });
ajv.addSchema(schema, "contract");

/** What the schema says against the value, as text; empty when nothing. */
function faults(definition: string, value: unknown): string {
  const validate = ajv.getSchema(`contract#/$defs/${definition}`);
  if (validate === undefined) throw new Error(`the schema has no ${definition}`);
  validate(JSON.parse(JSON.stringify(value)));
  return ajv.errorsText(validate.errors ?? [], { separator: "\n" }).replace("No errors", "");
}

const minute = (day: number): number => day * MINUTES_PER_DAY;

const onFourMay: TimeExpression = {
  start: 68,
  end: 78,
  text: "4 May 2021",
  type: "DATE",
  value: "2021-05-04",
  edtf: "2021-05-04",
  interval: { from: minute(dayNumber(2021, 5, 4)), to: minute(dayNumber(2021, 5, 5)) },
  precision: "day",
  extent: "within",
  anchor: { kind: "explicit", edtf: null },
  confidence: 0.99,
  explanation: [{ rule: "full date", because: "the words name the day" }],
};

const countries = { primary: ["NO"], secondary: [], mentioned: ["DK"] };
const extraction = { article: anArticle(), timeExpressions: [onFourMay], events: [anEvent()], countries };

describe("the JSON of the contract", () => {
  it("keeps to its schema for articles, events and tagged expressions", () => {
    const unknown = anEvent({ id: "e02", date: aDate(null, null, { precision: "month", partial: { month: 9 } }) });
    const timed = anEvent({
      id: "e03",
      attribution: "the harbour office",
      place: "Port Alder",
      actors: [{ name: "Harbour office", role: "source" }],
      modality: "claimed",
      date: aDate("2021-05-04", "2021-05-04", { qualifier: "~", time: { from: 1200, to: 1560, zone: "GMT" } }),
    });
    const whole = contractArticles(
      [{ ...extraction, events: [anEvent(), unknown, timed] }],
      [{ code: "no-article-found", message: "The file holds no article.", file: "menu.txt" }],
    );
    expect(faults("articles", whole)).toBe("");
    expect(faults("events", contractEvents([anEvent(), unknown, timed], [anArticle()]))).toBe("");
    expect(faults("timexLine", { id: "1", timexes: [contractTimex(onFourMay)] })).toBe("");
  });

  it("has a schema that notices what is wrong", () => {
    const article = contractArticle(extraction);
    expect(faults("article", { ...article, published: { ...article.published, best: "5 May 2021" } })).toContain(
      "best",
    );
    expect(faults("article", { ...article, source: undefined })).toContain("source");
  });

  it("counts offsets in the source file, where the same words stand", () => {
    const file = `${"-".repeat(100)}${extraction.article.text}`;
    const { timeExpressions, events } = contractArticle(extraction);
    const [expression] = timeExpressions;
    const [evidence] = events[0]?.evidence ?? [];
    expect(file.slice(expression?.start, expression?.end)).toBe("4 May 2021");
    expect(file.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
  });

  it("writes inclusive days outside and half-open minutes in a tagged interval", () => {
    const week = contractArticle({ ...extraction, events: [anEvent({ date: aDate("2021-05-03", "2021-05-09") })] });
    expect(week.events[0]?.date).toMatchObject({
      start: "2021-05-03",
      end: "2021-05-09",
      edtf: "2021-05-03/2021-05-09",
    });
    expect(contractTimex(onFourMay).interval).toEqual(["2021-05-04T00:00", "2021-05-05T00:00"]);
  });

  it("says null, never a day, where a date is not known", () => {
    const article = anArticle({ published: UNKNOWN_PUBLICATION });
    const event = anEvent({ date: aDate(null, null, { precision: "unknown", basis: "unknown" }) });
    const written = contractArticle({ ...extraction, article, events: [event] });
    expect(written.published).toEqual({
      best: null,
      start: null,
      end: null,
      edtf: null,
      basis: "unknown",
      explanation: [],
    });
    expect(written.events[0]?.date).toMatchObject({ edtf: null, start: null, end: null });
  });

  it("writes a publication day as a day and a span of possible days as an interval", () => {
    expect(contractArticle(extraction).published.edtf).toBe("2021-05-05");
    const [from, to] = [dayNumber(2021, 5, 4), dayNumber(2021, 5, 11)];
    const published = { ...UNKNOWN_PUBLICATION, from, to, basis: "inferred" as const };
    expect(contractArticle({ ...extraction, article: anArticle({ published }) }).published).toMatchObject({
      best: null,
      start: "2021-05-04",
      end: "2021-05-10",
      edtf: "2021-05-04/2021-05-10",
    });
  });

  it("prints each event once and only the articles that are cited", () => {
    const { events, articles } = contractEvents([anEvent(), anEvent()], [anArticle(), anArticle({ id: "a02" })]);
    expect(events.map((e) => e.id)).toEqual(["e01"]);
    expect(articles.map((a) => a.id)).toEqual(["a01"]);
  });
});
