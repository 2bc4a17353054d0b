import { describe, expect, it } from "vitest";
import { linesOf, readOn } from "./listed-answers.fixture";

/** Messages of our own about what is on, written on Friday, 16 March 2018; the answers came first. */
const INVITATIONS = `
Open mic tmr, 8pm! || tmr, 8pm=TIME:2018-03-17T20:00
Open mic tomorrow (Sat) 8pm! || tomorrow=DATE:2018-03-17 | Sat=DATE:2018-03-17 | 8pm=TIME:2018-03-17T20:00
Fri 23 March | 7pm | free entry! || Fri 23 March=DATE:2018-03-23 | 7pm=TIME:2018-03-23T19:00
Date: Sunday, 25 March 2018. Time: 3.30pm || Sunday, 25 March 2018=DATE:2018-03-25 | 3.30pm=TIME:2018-03-25T15:30
this Sunday @ 11am, don't be late! || this Sunday @ 11am=TIME:2018-03-18T11:00
this sun 11am-1pm, free snacks! || this sun 11am=TIME:2018-03-18T11:00 | 1pm=TIME:2018-03-18T13:00
March 20th from 6pm, see u there || March 20th from 6pm=TIME:2018-03-20T18:00
20 mar 2018, 1800hrs at the jetty || 20 mar 2018, 1800hrs=TIME:2018-03-20T18:00
every friday night we dance! || every friday night=SET:XXXX-WXX-5TNI
every sunday morning at 10am, free yoga! || every sunday morning at 10am=SET:XXXX-WXX-7T10:00
every sat 10am, no booking needed! || every sat 10am=SET:XXXX-WXX-6T10:00
every weekend lol || every weekend=SET:XXXX-WXX-WE
tonight at 8:30pm! || tonight at 8:30pm=TIME:2018-03-16T20:30
late tonight we drop the album! || late tonight=TIME:2018-03-16TNI
Tonight, 10pm, BBC2. Be there || Tonight, 10pm=TIME:2018-03-16T22:00
monday morning blues || monday morning=TIME:2018-03-12TMO
monday blues again || monday=DATE:2018-03-12
It's Friday!!! || Friday=DATE:2018-03-16
happy friday! || friday=DATE:2018-03-16
yay friday at last || friday=DATE:2018-03-16
finally the weekend! || the weekend=DATE:2018-W11-WE
Have a great day everyone! || day=DURATION:P1D
have a nice weekend :) || weekend=DATE:2018-W11-WE
what a night!! || a night=TIME:2018-03-16TNI
best night ever w/ these two || night=TIME:2018-03-16TNI
date night with hubby <3 || night=TIME:2018-03-16TNI
movie night! || night=TIME:2018-03-16TNI
rainy days and coffee :) || days=DURATION:PXD
one more hour to go! || one more hour=DURATION:PT1H
half an hour more... || half an hour=DURATION:PT30M
just 1 day left!! || 1 day=DURATION:P1D
only 5 days to go till spring! || 5 days=DURATION:P5D | spring=DATE:2018-SP
24 hours left to enter! || 24 hours=DURATION:PT24H
in the last 24hrs we got 100 signups! || the last 24hrs=DURATION:PT24H
for the next 2 hrs only: free coffee || the next 2 hrs=DURATION:PT2H
for almost 2 weeks now my leg hurts || almost 2 weeks=DURATION:P2W | now=DATE:PRESENT_REF
1st day at work done :) || 1st day=DURATION:P1D
day two of the fest was lit || day two=DURATION:P1D
year 2 at uni || year 2=DURATION:P1Y
my last day in Lima :( || last day=DURATION:P1D
since last night i feel sick lol || last night=TIME:2018-03-15TNI
since this morning no power here! || this morning=TIME:2018-03-16TMO
good morning! it's a new day || morning=TIME:2018-03-16TMO | day=DURATION:P1D
Sunday funday with my bros || Sunday=DATE:2018-03-11
lazy sunday || sunday=DATE:2018-03-11
next wed & thu we are closed! || next wed=DATE:2018-03-21 | thu=DATE:2018-03-22
April 5th-8th in Turin, who's coming? || April 5th=DATE:2018-04-05 | 8th=DATE:2018-04-08
5-8 april, who's coming? || 5=DATE:2018-04-05 | 8 april=DATE:2018-04-08
From 1 Apr till 30 Jun get 10% off! || 1 Apr=DATE:2018-04-01 | 30 Jun=DATE:2018-06-30
Valid till 31st Dec 2018! || 31st Dec 2018=DATE:2018-12-31
'til next time x || -
till next year! || next year=DATE:2019
See you next month @ the expo || next month=DATE:2018-04
this whole month was crazy || this whole month=DATE:2018-03
the past few weeks were hell || the past few weeks=DURATION:PXW
the last couple of days were hell || the last couple of days=DURATION:P2D
over 2 years in the making! || over 2 years=DURATION:P2Y
more than 3 hrs late @trainco || more than 3 hrs=DURATION:PT3H
took like 20 mins || 20 mins=DURATION:PT20M
1hr till showtime! || 1hr=DURATION:PT1H
1 hr 30 min to go!! || 1 hr 30 min=DURATION:PT1H30M
6th month in a row without rain :( || 6th month=DURATION:P1M
In 2016 I had hair lol || 2016=DATE:2016
see u this summer! || this summer=DATE:2018-SU
Winter 2017 was brutal! || Winter 2017=DATE:2017-WI
2017/18 season review! || 2017=DATE:2017 | 18=DATE:2018
Mar 2018 issue out now! || Mar 2018=DATE:2018-03 | now=DATE:PRESENT_REF
issue out in March '18! || March '18=DATE:2018-03
23-03-2018 is the day! || 23-03-2018=DATE:2018-03-23 | the day=DURATION:P1D
at 7.45pm sharp! || 7.45pm=TIME:2018-03-16T19:45
at 745pm sharp! || 745pm=TIME:2018-03-16T19:45
Kick off 3PM GMT! || 3PM GMT=TIME:2018-03-16T15:00
9pm EST / 6pm PST tune in! || 9pm EST=TIME:2018-03-16T21:00 | 6pm PST=TIME:2018-03-16T18:00
around midnight i heard it lol || around midnight=TIME:2018-03-16T00:00
after midnight we let it all hang out || midnight=TIME:2018-03-16T00:00
until midnight tonight! 50% off || midnight tonight=TIME:2018-03-16T24:00
early morning run done! || early morning=TIME:2018-03-16TMO
Xmas day lunch sorted!! || Xmas day=DATE:2017-12-25
new year's eve party pics! || new year's eve=DATE:2017-12-31
Happy St Patrick's Day tmrw! || St Patrick's Day=DATE:2018-03-17 | tmrw=DATE:2018-03-17
easter hols in 2 wks! || easter=DATE:2018-04-01 | 2 wks=DURATION:P2W
`;

/** The same of Tuesday, 8 February 2022. */
const PLANS = `
ugh 6am alarm again || 6am=TIME:2022-02-08T06:00
gym b4 work tmrw morning, who dis || tmrw morning=TIME:2022-02-09TMO
whos free fri arvo? || fri arvo=TIME:2022-02-11TAF
took 3 yrs but we made it!! || 3 yrs=DURATION:P3Y
exactly 2 months till my bday omg || 2 months=DURATION:P2M
gonna be a long night... || night=TIME:2022-02-08TNI
missing those summer nights <3 || summer=DATE:2022-SU | nights=SET:XXXX-XX-XXTNI
our shop re-opens Mon 14 Feb at 9am! || Mon 14 Feb at 9am=TIME:2022-02-14T09:00
LIVE tonight 9/8c || tonight=TIME:2022-02-08TNI
lunch break over :( || -
30 more mins... || 30 more mins=DURATION:PT30M
day 45: still no rain lol || day 45=DURATION:P1D
last chance! Ends midnight! || midnight=TIME:2022-02-08T00:00
50% off until 11:59pm tonight! || 11:59pm tonight=TIME:2022-02-08T23:59
flash sale, next 3 hours only! || next 3 hours=DURATION:PT3H
we haven't met since 2019 wtf || 2019=DATE:2019
been a fan since the 80s! || the 80s=DATE:198
ive been here 20+ yrs lol || 20+ yrs=DURATION:P20Y
twins are 6 months old today!! || 6 months old=DURATION:P6M | today=DATE:2022-02-08
my lil bro turns 18 on friday!! || friday=DATE:2022-02-11
on my way, be there in 15 || -
c u in 15 mins! || 15 mins=DURATION:PT15M
brb 2 mins || 2 mins=DURATION:PT2M
thank god january is over! || january=DATE:2022-01
new ep drops march 1st! || march 1st=DATE:2022-03-01
tix on sale this fri 10am! || this fri 10am=TIME:2022-02-11T10:00
every other friday we play poker lol || every other friday=SET:XXXX-WXX-5
bins go out every second tuesday! || every second tuesday=SET:XXXX-WXX-2
rent is $900 a month smh || a month=DURATION:P1M
he calls me 5 times a day smh || 5 times a day=SET:P1D
i get paid monthly :( || monthly=SET:P1M
anyone else awake at 4 am?? || 4 am=TIME:2022-02-08T04:00
woke up 10 min before my exam lol || 10 min=DURATION:PT10M
half an hour late as usual! || half an hour=DURATION:PT30M
1.5 hrs in traffic!! || 1.5 hrs=DURATION:PT1.5H
1 yr ago 2day we lost u || 1 yr ago 2day=DATE:2021-02-08
this day last year we were in Porto! || this day last year=DATE:2021-02-08
a week ago today i was in the sea! || a week ago today=DATE:2022-02-01
2 weeks from now im freeeee || 2 weeks from now=DATE:2022-W08
3 days from now!!! || 3 days from now=DATE:2022-02-11
yest arvo was boiling! || yest arvo=TIME:2022-02-07TAF
fun night last night! || night=TIME:2022-02-08TNI | last night=TIME:2022-02-07TNI
early night for me lol || early night=TIME:2022-02-08TNI
up all night with the bubs || all night=TIME:2022-02-08TNI
all day breakfast ftw! || all day=DURATION:P1D
8hr shift done! || 8hr=DURATION:PT8H
12-hr shift tmrw ugh || 12-hr=DURATION:PT12H | tmrw=DATE:2022-02-09
back to school after half term! || -
Valentine's day is next monday!! || Valentine's day=DATE:2022-02-14 | next monday=DATE:2022-02-14
pancake day soon!! || pancake day=DATE:2022-03-01
merry xmas ya filthy animal lol in feb || xmas=DATE:2021-12-25 | feb=DATE:2022-02
happy birthday to me, 30 today! || today=DATE:2022-02-08
from 5pm onwards! || 5pm=TIME:2022-02-08T17:00
we are live at 1500 GMT! || 1500 GMT=TIME:2022-02-08T15:00
19:00-21:30, hall 2! || 19:00=TIME:2022-02-08T19:00 | 21:30=TIME:2022-02-08T21:30
7:30pm-9:30pm, hall 2! || 7:30pm=TIME:2022-02-08T19:30 | 9:30pm=TIME:2022-02-08T21:30
the match finished 2-2 after 120 mins! || 120 mins=DURATION:PT120M
goal in the 89th minute!!! || -
w8 a sec || -
gimme a min! || a min=DURATION:PT1M
back in 5 mins tops! || 5 mins=DURATION:PT5M
Been up since 5am :( || 5am=TIME:2022-02-08T05:00
Spent the weekend in bed lol || the weekend=DATE:2022-W05-WE
looking forward to the weekend! || the weekend=DATE:2022-W06-WE
any plans for the wkend? || the wkend=DATE:2022-W06-WE
midterms next week, pray 4 me || next week=DATE:2022-W07
since nov i quit sugar! || nov=DATE:2021-11
Spring/Summer 2022 is here! || Spring=DATE:2022-SP | Summer 2022=DATE:2022-SU
SS22 drop is live! || -
see u in 2023 lol || 2023=DATE:2023
2022 goals: sleep! || 2022=DATE:2022
covid-19 again omg || -
top 10 of 2021! || 2021=DATE:2021
in the 21st century ppl! || the 21st century=DATE:20
10 o'clock and still dark! || 10 o'clock=TIME:2022-02-08T10:00
7ish works for me! || 7ish=TIME:2022-02-08T07:00
quarter past 9 already! || quarter past 9=TIME:2022-02-08T09:15
sunrise at 7:12 today! || sunrise=TIME:2022-02-08TMO | 7:12 today=TIME:2022-02-08T07:12
this wk has been a yr lol || this wk=DATE:2022-W06 | a yr=DURATION:P1Y
last wk was better! || last wk=DATE:2022-W05
next wknd is the big one! || next wknd=DATE:2022-W07-WE
see u soon, 4 days!!! || 4 days=DURATION:P4D
a couple more weeks of this :( || a couple more weeks=DURATION:P2W
several hrs later... || several hrs=DURATION:PTXH
in no time! || -
it's high time we met! || -
2day is the day!!! || 2day=DATE:2022-02-08 | the day=DURATION:P1D
`;

describe("days and hours put together in an invitation", () => {
  it.each(linesOf(INVITATIONS))("are read as one date where they are one: %s", (text, answer) => {
    expect(readOn(text, "2018-03-16")).toBe(answer);
  });

  it.each(linesOf(PLANS))("are read from the day of writing: %s", (text, answer) => {
    expect(readOn(text, "2022-02-08")).toBe(answer);
  });
});
