import { describe, expect, it } from "vitest";
import { aPage, emptyDateline, eventNamed, givenDay } from "@/lib/workflows/dateline.fixture";
import { readCorrectionLines } from "./correction-line";

const PAGE = "News\nNO 2021-05-04 Talks open\nSE 2021-06-01 Strike ends\nDK 2021-07-01 Fair opens\n";

async function everyKind() {
  const { dateline } = await emptyDateline();
  const articleId = (await dateline.ingest([aPage(PAGE)])).items[0]?.articleId as string;
  const [talks, strike] = [(await eventNamed(dateline, "Talks")).id, (await eventNamed(dateline, "Strike")).id];
  await dateline.correct({ eventId: talks, field: "date", value: givenDay("2021-05-10"), reason: "log book" });
  await dateline.correct({ eventId: talks, field: "headline", value: "Talks start" });
  await dateline.correct({ eventId: talks, field: "countries", value: { primary: ["SE"], secondary: ["NO"] } });
  await dateline.correct({ eventId: talks, field: "type", value: "CONSULT" });
  await dateline.correct({ eventId: talks, field: "modality", value: "planned" });
  await dateline.correct({ eventId: talks, field: "confirmed", value: true });
  await dateline.correct({ eventId: talks, field: "same", value: strike });
  const one = await eventNamed(dateline, "Talks");
  await dateline.correct({ eventId: one.id, field: "apart", value: [one.evidence[1]?.mentionId as string] });
  const { correction } = await dateline.correct({ eventId: talks, field: "rejected", value: true });
  await dateline.undo(correction.id);
  await dateline.setPublished(articleId, 18_800);
  await dateline.setSource(articleId, { outlet: "The Post", author: "" });
  return dateline.corrections();
}

const asFile = (corrections: readonly unknown[]): string => corrections.map((one) => JSON.stringify(one)).join("\n");

describe("a file of decisions", () => {
  it("is read back as it was written, whatever was decided", async () => {
    const corrections = await everyKind();
    expect(corrections).toHaveLength(12);
    const read = readCorrectionLines("a.jsonl", asFile(corrections));
    expect(read.problems).toEqual([]);
    expect(read.corrections).toEqual(JSON.parse(JSON.stringify(corrections)));
  });

  it("that was cut or changed gives the lines that are whole, and names each that is not", async () => {
    const corrections = await everyKind();
    const spoilt = corrections.map((one) => ({ ...one, value: one.field === "headline" ? 7 : { basis: "?" } }));
    const text = `${asFile(corrections).slice(0, -20)}\n${asFile(spoilt)}\nnot JSON`;
    const read = readCorrectionLines("a.jsonl", text);
    expect(read.corrections).toHaveLength(corrections.length - 1);
    expect(read.problems).toHaveLength(spoilt.length + 2);
    expect(read.problems[0]).toMatchObject({ code: "correction-unreadable", file: "a.jsonl" });
  });

  it("takes in no day outside the calendar, and no span that ends before it begins", async () => {
    const [first] = (await everyKind()).filter(({ field }) => field === "date");
    const dated = (parts: object) => ({ ...first, value: { ...(first?.value as object), ...parts } });
    const lines = [
      dated({ from: 20_000, to: 100 }),
      dated({ from: 1e14, to: 1e14 + 1 }),
      { ...first, targetKind: "article", field: "published", value: 1e14 },
      dated({ from: null, startBound: "unknown", to: 100, edtf: "/1970-04-10" }),
    ];
    const { corrections, problems } = readCorrectionLines("a.jsonl", asFile(lines));
    expect(problems).toHaveLength(3);
    expect(corrections).toMatchObject([{ value: { from: null, to: 100 } }]);
  });

  it("takes in no date whose EDTF cannot be read or means other days, and says on which line and what it found", async () => {
    const [first] = (await everyKind()).filter(({ field }) => field === "date");
    const written = (edtf: string | null) => ({ ...first, value: { ...(first?.value as object), edtf } });
    const before = { ...first, previous: { ...(first?.value as object), edtf: "soon" } };
    const lines = [first, written("2021-13-45"), written("2021-05-11"), written(null), before];
    const { corrections, problems } = readCorrectionLines("a.jsonl", asFile(lines));
    expect(corrections).toHaveLength(1);
    expect(problems.map(({ message }) => message)).toEqual([
      "Line 2: its date is written as “2021-13-45”, and its days are 2021-05-10. It was left out.",
      "Line 3: its date is written as “2021-05-11”, and its days are 2021-05-10. It was left out.",
      "Line 4: its date is written as unknown, and its days are 2021-05-10. It was left out.",
      "Line 5: its date is written as “soon”, and its days are 2021-05-10. It was left out.",
    ]);
  });

  it("keeps what is known of a date without a year", async () => {
    const [first] = (await everyKind()).filter(({ field }) => field === "date");
    const sides = { from: null, to: null, startBound: "unknown", endBound: "unknown" };
    const yearless = { ...sides, edtf: "XXXX-09", precision: "month", partial: { month: 9 } };
    const line = JSON.parse(JSON.stringify({ ...first, value: { ...(first?.value as object), ...yearless } }));
    expect(readCorrectionLines("a.jsonl", asFile([line]))).toMatchObject({ problems: [], corrections: [line] });
  });

  it("that is another file altogether does not fill the screen", () => {
    expect(readCorrectionLines("photo.jpg", "x\n".repeat(5000)).problems).toHaveLength(21);
  });
});
