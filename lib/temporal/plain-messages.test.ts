import { describe, expect, it } from "vitest";
import { linesOf, readOn } from "./listed-answers.fixture";

/** Messages of our own in whole words, written on Thursday, 9 June 2016; their answers were written before they were first read. */
const MESSAGES = `
Just want to see the hills by night for once. || night=TIME:2016-06-09TNI
Finally home after a long day. || a long day=DURATION:P1D
Survived the first week of internship. || first week=DURATION:P1W
Thank you for a wonderful evening. || evening=TIME:2016-06-09TEV
Love this city at night. || night=TIME:2016-06-09TNI
Nothing beats coffee on a cold morning. || morning=TIME:2016-06-09TMO
Wishing all mums a happy day. || day=DURATION:P1D
Watched the day come up over the bay. || the day=DURATION:P1D
Day one at the new office. || Day one=DURATION:P1D
New week, new goals || week=DURATION:P1W
Monthly meeting moved to the 21st || Monthly=SET:P1M | the 21st=DATE:2016-06-21
Lunch set from $12, Mon to Fri || Mon=DATE:2016-06-06 | Fri=DATE:2016-06-10
before 9 pls || 9=TIME:2016-06-09T09:00
anytime after 6 is fine || 6=TIME:2016-06-09T18:00
it's 12.30 already, lunch? || 12.30=TIME:2016-06-09T12:30
left at 6.45 in the evening || 6.45 in the evening=TIME:2016-06-09T18:45
0600 wake up call lol || 0600=TIME:2016-06-09T06:00
2k16 is gonna rock lol || 2k16=DATE:2016
noon sun is killer || -
crack of dawn run! || dawn=TIME:2016-06-09TMO
Merry Christmas in advance || Christmas=DATE:2016-12-25
83 days to the sea || 83 days=DURATION:P83D
`;

/** Spans of weekdays, read on the same day. */
const SPANS = `
The office is open Monday to Friday. || Monday=DATE:2016-06-06 | Friday=DATE:2016-06-10
The strike ran from Monday to Friday. || Monday=DATE:2016-05-30 | Friday=DATE:2016-06-03
Talks were held Thursday to Saturday. || Thursday=DATE:2016-06-02 | Saturday=DATE:2016-06-04
Talks will be held Thursday to Saturday. || Thursday=DATE:2016-06-09 | Saturday=DATE:2016-06-11
The sale was moved from Monday to Friday. || Monday=DATE:2016-06-06 | Friday=DATE:2016-06-10
Fighting from Sunday until Wednesday killed nine. || Sunday=DATE:2016-06-05 | Wednesday=DATE:2016-06-08
She flew from Sunday to Monday. || Sunday=DATE:2016-06-05 | Monday=DATE:2016-06-06
Rain fell Tuesday, and on to Saturday it froze. || Tuesday=DATE:2016-06-07 | Saturday=DATE:2016-06-04
`;

describe("the times of a message in whole words", () => {
  it.each(linesOf(MESSAGES))("are those a friend would read: %s", (text, answer) => {
    expect(readOn(text, "2016-06-09")).toBe(answer);
  });
});

describe("a span of weekdays", () => {
  it.each(linesOf(SPANS))("ends after it began: %s", (text, answer) => {
    expect(readOn(text, "2016-06-09")).toBe(answer);
  });
});
