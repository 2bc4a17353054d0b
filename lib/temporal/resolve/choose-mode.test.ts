import { describe, expect, it } from "vitest";
import { parseIsoDay } from "@/lib/core/civil-time";
import { findTimeExpressions } from "../find-time-expressions";

const on = (day: string) => {
  const best = parseIsoDay(day) as number;
  return { published: { from: best, to: best + 1, best } };
};
const valueIn = (text: string, words: string, published: string): string | undefined =>
  findTimeExpressions(text, on(published)).find((one) => one.text === words)?.value;

const HISTORY =
  "The canal company was founded in May 1871. Digging began on 3 April 1872 and the first lock opened in 1874. In 1877 a flood " +
  "broke the eastern dam. Repairs were finished in September 1878. On 2 October the first barge passed.";
const BACK = "The dam is still there. A barge passed it on 2 September.";
const BACKGROUND =
  "Workers at the canal went on strike on Monday. The company was founded in May 1871. Digging began on 3 April 1872 and the " +
  "first lock opened in 1874. In 1877 a flood broke the dam. It was rebuilt in 1878. The strike is to end on 2 October.";

describe("the mode of a document", () => {
  it("is narrative for a history: a day without a year is of the year last told", () => {
    expect(valueIn(HISTORY, "2 October", "2021-09-28")).toBe("1878-10-02");
  });

  it("is news for an article with a chapter of background", () => {
    expect(valueIn(BACKGROUND, "2 October", "2021-09-28")).toBe("2021-10-02");
  });

  it("is news where the years are those of the last months, however many", () => {
    const text =
      "The first raid was on 4 March 2021. A second came on 9 April 2021, a third on 2 May 2021, a fourth on 8 June 2021. The court meets on 12 January.";
    expect(valueIn(text, "12 January", "2021-09-28")).toBe("2022-01-12");
  });

  it("is news where a day round publication is written out", () => {
    expect(valueIn(`${HISTORY} ${BACK}`, "2 September", "2021-09-28")).toBe("1878-09-02");
    const dated = `${HISTORY} The museum tells this from 30 September 2021. ${BACK}`;
    expect(valueIn(dated, "2 September", "2021-09-28")).toBe("2021-09-02");
  });

  it("is what the caller says, where he says it", () => {
    const found = findTimeExpressions(`${HISTORY} ${BACK}`, { ...on("2021-09-28"), mode: "news" });
    expect(found.find((one) => one.text === "2 September")?.value).toBe("2021-09-02");
  });
});
