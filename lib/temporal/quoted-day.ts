import { civilDate, MINUTES_PER_DAY } from "@/lib/core/civil-time";
import type { TimeExpression } from "@/lib/core/time-expression";
import { timexInterval, timexValue } from "./timex-value";
import { readDayWord } from "./vocabulary";

const REACH = 240;
const SPEECH = "(?:said|says|told|announced|wrote|added|declared|stated|tweeted|posted|promised|warned)";
/** "…," he said on Monday */
const SAID_ON = new RegExp(`\\b${SPEECH}\\b[^.!?;"\\u201c\\u201d]{0,60}$`, "i");
/** On Monday he said: "… */
const THEN_SAID = new RegExp(`^[^.!?;"\\u201c\\u201d]{0,60}\\b${SPEECH}\\b[^.!?;"\\u201c\\u201d]{0,30}["\\u201c]`, "i");

/** "… — Harbour Board (@harbourboard) May 3, 2016": who posted the words, and when. */
const SIGNED = /^[^@\n]{0,160}\(@\w{1,20}\)\s(?:on\s)?$/;

/** The day under a post that is quoted with its signature, where the next date told is that. */
const signsPost = (text: string, day: TimeExpression, words: TimeExpression): boolean =>
  day.start > words.end && day.start - words.end < REACH && SIGNED.test(text.slice(words.end, day.start));

/** True for a place between quotation marks of its paragraph. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - REACH), at);
  const paragraph = line.slice(line.lastIndexOf("\n") + 1);
  const open = paragraph.lastIndexOf("\u201c");
  if (open >= 0) return open > paragraph.lastIndexOf("\u201d");
  return (paragraph.split('"').length - 1) % 2 === 1;
}

/** True when a day dates the speech that holds the words: `"…," he said on Monday`, or `On Monday he said: "…`. */
function datesSpeech(text: string, day: TimeExpression, words: TimeExpression): boolean {
  if (day.start > words.end) {
    const between = text.slice(words.end, day.start);
    return between.length < REACH && /["\u201d]/.test(between) && SAID_ON.test(between);
  }
  const between = text.slice(day.end, words.start);
  return between.length < REACH && !/[.!?]\s/.test(between) && THEN_SAID.test(between);
}

/** "I leave today," he said on Monday, or "We sail today — Harbour Board (@board) May 3, 2016": in a quotation the day is counted from the day of the speech, where the sentence dates it. */
export function withSpeechDay(expressions: readonly TimeExpression[], text: string): readonly TimeExpression[] {
  if (!expressions.some(isDayWord)) return expressions;
  return expressions.map((words, at) => {
    if (!isDayWord(words)) return words;
    const quoted = isQuoted(text, words.start);
    const speech = [expressions[at + 1], expressions[at - 1]].find(
      (one) =>
        one?.interval !== undefined &&
        one.precision === "day" &&
        ((quoted && !isQuoted(text, one.start) && datesSpeech(text, one, words)) || signsPost(text, one, words)),
    );
    if (speech?.interval === undefined) return words;
    const value = timexValue(civilDate(Math.floor(speech.interval.from / MINUTES_PER_DAY) + readDayWord(words.text)));
    const interval = timexInterval(value);
    if (interval === null) return words;
    return {
      ...words,
      value,
      edtf: value,
      interval,
      anchor: { kind: "expression", edtf: speech.edtf },
      confidence: Math.min(0.85, speech.confidence),
      explanation: [
        {
          rule: DAY_WORD_RULE,
          because: `"${words.text}" is said in a ${quoted ? "quotation" : "post"}.`,
          from: words.text,
        },
        {
          rule: "day of the speech",
          because: `It is counted from ${speech.text}, when it was said.`,
          from: speech.text,
        },
      ],
    };
  });
}

const DAY_WORD_RULE = "today, yesterday, tomorrow";
const isDayWord = ({ explanation, text }: TimeExpression): boolean =>
  explanation[0]?.rule === DAY_WORD_RULE && /^\w+$/.test(text);
