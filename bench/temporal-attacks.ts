import { RULES } from "@/lib/temporal/rules";

/** A text built to take long: some words over and over. */
export interface Attack {
  kind: "example" | "mixture";
  words: string;
}

/** Texts made by hand: lists, tables, floods of marks, phrases that hang on phrases, sentences and quotations that never end. */
const BY_HAND: readonly string[] = [
  // Dates close together, with and without what they need to be complete.
  "Dec. 8 ",
  "Dec.8,Dec.8,",
  "3 May\u2014",
  "May 3;",
  "Mon Tue Wed Thu Fri Sat Sun ",
  "Monday 1999 May 3 Tuesday 2001 June 4 ",
  "May 3 June 4 July 5 August 6 ",
  "May, June, July and August ",
  "3, 4, 5, 6 and 7 May ",
  "1999 2000 2001 ",
  "1999-2000-2001-",
  "2024-01-02 2024-01-03 ",
  "2006-07 ",
  "4/5/16 ",
  "04/05/2016 ",
  "4.5.2016 ",
  "12:30 ",
  "5pm 6pm 7pm ",
  "5 a.m. 6 p.m. ",
  "Q1 2020 Q2 ",
  "9/11 ",
  "44 BC Dec. 8 ",
  "today ",
  "noon Monday midnight ",
  "this morning tonight ",
  "Eid al-Fitr Yom Kippur Diwali ",
  "Easter Christmas Ramadan ",
  "the second half the first half ",
  "May-June-",
  "3\u2013May\u20134\u2013",
  "mid-May mid-",
  "May\n3\nMay\n4\n",
  "17:30\u201318:45 ",
  "7-9 p.m. ",
  "5:30 a.m. (0530 GMT) ",
  "Q1, Q2, Q3 and Q4 2020 ",
  "(1999)(2000)",
  "[May 3](May 4)",
  "now now ",
  "5\u00bd years ",
  "Friday the 13th Monday the 20th ",
  // Phrases that hang on phrases.
  "a year after the ",
  "two weeks before the ",
  "the day after the day before ",
  "the end of the beginning of the ",
  "from 3 to 4 to 5 May to ",
  "postponed from May to June until July ",
  "than in May 1999 than in June 2001 ",
  "between May and between June and ",
  "a week before a week before ",
  "a year ago a year later ",
  "since since since ",
  "Mon-",
  "Monday to ",
  "from May to ",
  "\u201cToday ",
  "until 9 it's 12.30 already ",
  "5:30 in the morning at night ",
  "tonight (@",
  "next last this next ",
  "one hundred and twenty-",
  "the last the first ",
  // No end of a sentence, of a quotation or of a bracket.
  "he said Monday that it will ",
  "the ministers who were told that they had to leave by the spring met on Monday and ",
  "\u201cToday he said on Monday: ",
  '"yesterday said ',
  "(May ",
  "J. K. May 3 U. S. May 4 ",
  // Tables and floods.
  "| 3 May | Monday | 1999 | 12:30 | $5 |\n",
  "Mon\t3/5/2011\t12:30\t4.5%\n",
  "\n\nThe March\n\nIn May 1941\n\n",
  "\n",
  "\t",
  ".,;:!?-()'\"",
  "'9",
  "1234567890",
  "12:",
  "1.",
  "\u{1F600}",
  "\u6708",
  "\u0434",
  "e\u0301",
  "\u200d",
  // The sign is a letter, but no word goes on with it: each place of one endless word may begin a month.
  "sept\u00b5",
  "\n\n3 May\n\n4 May\n\n",
  "x\n\n",
  "a",
  "the ",
];

/** Steps between the rules of a pair and of a triple: every rule meets neighbours near and far. */
const PAIR_STEPS = [1, 7, 13] as const;
const TRIPLE_STEPS: readonly [number, number] = [3, 11];

/** Each example and near miss of each rule by itself, then mixtures: examples of different rules side by side, and texts by hand. */
export function attacks(): Attack[] {
  const firsts = RULES.flatMap((rule) => rule.examples.slice(0, 1).map((example) => example.text));
  const after = (at: number, step: number): string => firsts[(at + step) % firsts.length] as string;
  const examples = RULES.flatMap((rule) => [...rule.examples.map((example) => example.text), ...rule.leaves]);
  const pairs = PAIR_STEPS.flatMap((step) => firsts.map((text, at) => `${text} ${after(at, step)} `));
  const triples = firsts.map((text, at) => `${text}, ${after(at, TRIPLE_STEPS[0])} (${after(at, TRIPLE_STEPS[1])})\n`);
  const mixtures = [...pairs, ...triples, `${examples.join(" ")} `, `${examples.join("\t|\t")}\n`, ...BY_HAND];
  return [
    ...[...new Set(examples)].map((text): Attack => ({ kind: "example", words: `${text} ` })),
    ...mixtures.map((words): Attack => ({ kind: "mixture", words })),
    ...everyDate().map((words): Attack => ({ kind: "mixture", words })),
  ];
}

const MONTH_NAMES = ["March", "May", "June", "October"] as const;

/** Dates of which no two are the same, then days and hours in an order that does not come round: what is kept for a second time helps little here. */
function everyDate(): string[] {
  const days = Array.from({ length: 40_000 }, (_, at) => [1000 + (at % 1100), 1 + (at % 12), 1 + (at % 28)] as const);
  return [
    days
      .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")} `)
      .join(""),
    days.map(([year]) => `Diwali ${year} `).join(""),
    days.map(([year, month, day]) => `${1 + ((year * 7 + day) % 12)}${(year + month) % 3 ? "pm" : "am"} `).join(""),
    days
      .map(
        ([year, month, day]) =>
          `${1 + (month % 9)}, ${10 + (year % 9)} and ${20 + (day % 8)} ${MONTH_NAMES[(year * 5 + month) % 4]} `,
      )
      .join(""),
    days
      .map(
        ([year, month, day]) =>
          `Q${1 + (month % 4)} Monday ${1 + (year % 12)}pm, ${MONTH_NAMES[day % 4]} ${day}\n${year}-`,
      )
      .join(""),
  ];
}

/** So many UTF-16 code units of an attack. */
export const attackText = ({ words }: Attack, length: number): string =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);
