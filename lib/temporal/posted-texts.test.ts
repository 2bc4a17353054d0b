import { describe, expect, it } from "vitest";
import { linesOf, readOn } from "./listed-answers.fixture";

/** Messages of our own, written on Thursday, 11 October 2018; their answers were written before they were first read. */
const MESSAGES = `
Ukulele workshop Oct 20 & 27, free! || Oct 20=DATE:2018-10-20 | 27=DATE:2018-10-27
Next intake starts 22 Oct, every Mon & Wed 7.30pm || 22 Oct=DATE:2018-10-22 | every Mon=SET:XXXX-WXX-1 | Wed 7.30pm=SET:XXXX-WXX-3T19:30
Just completed a 8.02 km run in 45:12 mins! Felt good today || today=DATE:2018-10-11
half marathon in 1h 52m, legs are jelly || 1h 52m=DURATION:PT1H52M
she's 5 and half years old going on 15 || 5 and half years old=DURATION:P5Y6M
it'll only take a minute, promise! || a minute=DURATION:PT1M
gud mrng all || mrng=TIME:2018-10-11TMO
Evening all, any gigs on? || Evening=TIME:2018-10-11TEV
11th hour changes to the script, love it || -
one day to go!! || one day=DURATION:P1D
spring rolls for lunch yum || -
Grand Final 2018 tickets anyone? || 2018=DATE:2018
class of 2010 reunion next july || 2010=DATE:2010 | next july=DATE:2019-07
tonights the night!! || tonight=TIME:2018-10-11TNI | the night=TIME:2018-10-11TNI
last weeks ep was better || last week=DATE:2018-W40
last saturdays pics are up! || last saturday=DATE:2018-10-06
no future for this team || future=DATE:FUTURE_REF
First-aid course - 5, 6 & 9 Nov 2018. Limited slots! || 5=DATE:2018-11-05 | 6=DATE:2018-11-06 | 9 Nov 2018=DATE:2018-11-09
1/250 sec at f8, ISO 100 || -
an all-nighter for a 2000 word essay || -
dawn chorus is so loud lol || -
who remembers the summer of 69 || the summer of 69=DATE:1969-SU
overnight oats for breakfast, try it! || -
3D2N in Porto for only $99! || 3D2N=DURATION:P3D
couple more weeks till the bike is fixed || couple more weeks=DURATION:P2W
many years from now we will laugh || many years from now=DATE:FUTURE_REF
22/11 & 23/11, Hall 4! || 22/11=DATE:2018-11-22 | 23/11=DATE:2018-11-23
2 months back i broke my leg || 2 months back=DATE:2018-08
i want it nowww || nowww=DATE:PRESENT_REF
dinner fri at 8? || fri at 8=TIME:2018-10-12T20:00
tmr night at 10 pls || tmr night at 10=TIME:2018-10-12T22:00
thanks for the present!! || -
error 2003 wont go away || -
`;

/** Notices of courses, written on Monday, 20 April 2015. */
const NOTICES = `
Course May 2 - 3, 9 - 10 (Sat-Sun 1pm)! || May 2=DATE:2015-05-02 | 3=DATE:2015-05-03 | 9=DATE:2015-05-09 | 10=DATE:2015-05-10 | Sat=DATE:2015-05-02 | Sun 1pm=TIME:2015-05-03T13:00
Cadillac course: 14, 21, 28 May (Thurs). Book now! || 14=DATE:2015-05-14 | 21=DATE:2015-05-21 | 28 May=DATE:2015-05-28 | Thurs=DATE:2015-05-14 | now=DATE:PRESENT_REF
Mat course May 2 - 3 & 9 - 10 (Sat & Sun) || May 2=DATE:2015-05-02 | 3=DATE:2015-05-03 | 9=DATE:2015-05-09 | 10=DATE:2015-05-10 | Sat=DATE:2015-05-02 | Sun=DATE:2015-05-03
Crude for July delivery rose. || July=DATE:2015-07
`;

describe("the times of what people post", () => {
  it.each(linesOf(MESSAGES))("are those a friend would read: %s", (text, answer) => {
    expect(readOn(text, "2018-10-11")).toBe(answer);
  });

  it.each(linesOf(NOTICES))("are the days that a row of dates says: %s", (text, answer) => {
    expect(readOn(text, "2015-04-20")).toBe(answer);
  });
});
