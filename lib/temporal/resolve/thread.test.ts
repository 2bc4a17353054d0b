import { describe, expect, it } from "vitest";
import { parseIsoDay } from "@/lib/core/civil-time";
import { findTimeExpressions } from "../find-time-expressions";

/** What the words mean, of some article published on a Tuesday. */
function valueIn(text: string, words: string, published = "2019-08-20"): string | undefined {
  const best = parseIsoDay(published) as number;
  const at = text.indexOf(words);
  const found = findTimeExpressions(text, { published: { from: best, to: best + 1, best } });
  return found.find((one) => one.start < at + words.length && one.end > at)?.value;
}

describe("headings that are a year alone", () => {
  const FACTS =
    "Fires in Loja.\n\n2015\n\nMarch 15 - Two shops burn.\n\n2013\n\nMarch - Nine homes burn.\nIn early August a mill burned. It was rebuilt in the spring.";

  it("give their year to the dates under them, also where nobody knows when the text was published", () => {
    expect(valueIn(FACTS, "March 15")).toBe("2015-03-15");
    expect(valueIn(FACTS, "March -")).toBe("2013-03");
    expect(valueIn(FACTS, "early August")).toBe("2013-08");
    expect(findTimeExpressions(FACTS, {}).map(({ value }) => value)).toContain("2015-03-15");
  });

  it("are none where only one line is a year", () => {
    expect(valueIn("Fires in Loja.\n\n2015\n\nTwo shops burned on 3 May.", "3 May")).toBe("2019-05-03");
  });
});

describe("a look back", () => {
  const FERRY =
    "A court in Varnaby on Monday jailed a captain.\n\nThe ferry left on 17 August 2012. That night it struck a reef. At 3 a.m. the next day " +
    "the last boat was lowered. That week forty bodies were found.\n\nThe following week the owner fled. He was charged the following March.";

  it("does not begin with what something is counted since", () => {
    const toll =
      "Two men died on Monday, Jo Hale said. They are the fifth and sixth to fall since outsiders joined the dig in the autumn of 2014. On 3 July a wall gave way.";
    expect(valueIn(toll, "3 July")).toBe("2019-07-03");
  });

  it("is not left where what stands against somebody is dated", () => {
    const suit =
      "The mill fell on 17 April 2016. A baker filed a suit against Harrow and its bank in May 2016. Tom Hale dropped the case the following month.";
    expect(valueIn(suit, "the following month")).toBe("2016-06");
    expect(valueIn(suit.replace("a suit against Harrow", "40 claims, against 30"), "the following month")).toBe(
      "2016-05",
    );
  });

  it("gives what follows its own days and weeks, over paragraphs", () => {
    expect(valueIn(FERRY, "That night")).toBe("2012-08-17TNI");
    expect(valueIn(FERRY, "3 a.m. the next day")).toBe("2012-08-18T03:00");
    expect(valueIn(FERRY, "That week")).toBe("2012-W33");
    expect(valueIn(FERRY, "The following week")).toBe("2012-W34");
    expect(valueIn(FERRY, "the following March")).toBe("2013-03");
  });

  it("goes on from a week, with a day of its month, and with what had been before it in the same sentence", () => {
    const town =
      "Roses were thrown last week.\n\nOn 18 May 1992 the army left; it began that week. On 14 June a house burned. " +
      "A fortnight later, on the 27th, another did. In May 1993 Roy followed Mora, who had been shot on May Day.";
    expect(valueIn(town, "14 June", "2017-06-09")).toBe("1992-06-14");
    expect(valueIn(town, "the 27th", "2017-06-09")).toBe("1992-06-27");
    expect(valueIn(town, "May Day", "2017-06-09")).toBe("1993-05-01");
  });

  it("gives no day where it told none", () => {
    const story = "She died on Monday.\n\nShe came to the town in February 1955. That day the ferry was late.";
    expect(valueIn(story, "That day")).toBe("1955-02");
    expect(valueIn("She died on Monday. Born in 1938, she was six. That day she wept.", "That day")).toBe("XXXX-XX-XX");
    const ship = "Survivors met on Monday.\n\nThe ship sank in January 1984. By dawn, 200 were in the water.";
    expect(valueIn(ship, "dawn")).toBe("1984-01");
    const vow = "He quit on Monday.\n\nHe was hired in spring 2007. A month later he was ill.";
    expect(valueIn(vow, "A month later")).toBe("XXXX-XX");
  });

  it("has months, days, seasons and holidays of its own year", () => {
    const mayor =
      "A court ruled on Monday.\n\nHe signed on 3 May 2004. In June the money came, and by that winter it was gone.";
    expect(valueIn(mayor, "June")).toBe("2004-06");
    expect(valueIn(mayor, "that winter")).toBe("2004-WI");
    expect(valueIn("The first died on 13 May 2011. On 2 June the second did.", "2 June")).toBe("2011-06-02");
    expect(valueIn("In 2003 she was on duty when it fell on Christmas Day.", "Christmas Day")).toBe("2003-12-25");
    expect(valueIn("1908: In March the company buys six buses.", "March")).toBe("1908-03");
    expect(valueIn("It opened in October 1877. In January the flood came.", "January")).toBe("1878-01");
  });

  it("is over where the text tells of its own day again", () => {
    const bank =
      "It was founded in May 1998. It is now the largest bank of the country. In June it lost a fifth of its clients.";
    expect(valueIn(bank, "June")).toBe("2019-06");
    const zoo = "The zoo closed in May 1998. The old gate was sold after the owners agreed in April to leave.";
    expect(valueIn(zoo, "April")).toBe("2019-04");
    expect(valueIn("It burned in May 1998. On Monday it burned again. The next day it rained.", "The next day")).toBe(
      "2019-08-20",
    );
  });

  it("goes on behind the words that date a quotation", () => {
    const trial =
      'They came on 14 June 1993. "I hid in the barn," she told the court on Monday.\n\nThe next day the houses burned.';
    expect(valueIn(trial, "The next day")).toBe("1993-06-15");
  });

  it("keeps its weeks, weekends and ends of years", () => {
    const dam =
      "On 5 November 2014 the wall broke. By the weekend, nineteen were dead. By the end of the year nobody lived there.";
    expect(valueIn(dam, "the weekend")).toBe("2014-W45-WE");
    expect(valueIn(dam, "the end of the year")).toBe("2014");
    expect(valueIn("On 5 November 2014 the wall broke. On the Friday soldiers came.", "the Friday")).toBe("2014-11-07");
    expect(valueIn("The case opened on 8 May. By the end of the month it was over.", "the end of the month")).toBe(
      "2019-05",
    );
    expect(
      valueIn("It began on 5 November 2014. It is not over; by the end of the year it will be.", "the end of the year"),
    ).toBe("2019");
  });
});

describe("what has happened", () => {
  it("is counted from no day after which it would lie ahead of publication", () => {
    expect(valueIn("Two men were held on Tuesday. The following day a third was held.", "The following day")).toBe(
      "XXXX-XX-XX",
    );
    const bridge = "The bridge fell in May 2015. A man was charged on Monday. The following March it was rebuilt.";
    expect(valueIn(bridge, "The following March")).toBe("2016-03");
  });
});

describe("a date on the side", () => {
  it("moves no story: a year of a law, a year that was over, a figure of comparison", () => {
    expect(
      valueIn("It fell on 3 May 1998. The 1976 act had no rule for it. The next day it rained.", "The next day"),
    ).toBe("1998-05-04");
    expect(valueIn("It fell on 3 May 1998. It had been built in 1890. The next day it rained.", "The next day")).toBe(
      "1998-05-04",
    );
    const votes = "Votes were bought in 2015 for the 2023 championship. It was won on June 9 of that year.";
    expect(valueIn(votes, "June 9 of that year")).toBe("2015-06-09");
  });
});

describe("what lies behind a story", () => {
  it("is no day of its own: a week earlier, of which no day is told", () => {
    const shot =
      "He was shot on 16 August 2012. A week earlier he had been warned. The day before, he had packed a bag.";
    expect(valueIn(shot, "The day before")).toBe("2012-08-15");
  });

  it("is of the year of what the sentence is about", () => {
    const strike =
      "The strike of 1926 began here a day early. On 2 May the trams stopped. On the Wednesday a lorry was burned.";
    expect(valueIn(strike, "2 May")).toBe("1926-05-02");
    expect(valueIn(strike, "the Wednesday")).toBe("1926-05-05");
    expect(valueIn("The novelist was jailed in 1973. That Easter his mother died.", "Easter")).toBe("1973-04-22");
  });
});

describe("a month told with its year", () => {
  it("is another one by now where it was told many years ago", () => {
    const text =
      "A bank was founded in Aug 1869. A merger fell through in July 2002. After the August bailout it lived on.";
    expect(valueIn(text, "August", "2016-04-14")).toBe("2002-08");
  });

  const sailed = "He sailed on the evening of 17 August and was saved.";
  it("gives its year to a day of it, unless it was told of two years", () => {
    const once = `A ferry sank in August 2013, a court found on Wednesday. ${sailed}`;
    expect(valueIn(once, "17 August", "2016-04-14")).toBe("2013-08-17TEV");
    const twice = `A ferry sank in August 2013 and another in August 2001, a court found on Wednesday. ${sailed}`;
    expect(valueIn(twice, "17 August", "2016-04-14")).toBe("2015-08-17TEV");
  });
});
