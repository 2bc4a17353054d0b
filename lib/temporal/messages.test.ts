import { describe, expect, it } from "vitest";
import { linesOf, readOn } from "./listed-answers.fixture";

/** Messages of our own, written on Thursday, 17 October 2019; their answers were written before they were first read. */
const MESSAGES = `
running late, c u tmrw || tmrw=DATE:2019-10-18
2moro is gonna be mad || 2moro=DATE:2019-10-18
whos out 2nite?? || 2nite=TIME:2019-10-17TNI
tonite at mels, bring chips || tonite=TIME:2019-10-17TNI
got my results 2day!!! || 2day=DATE:2019-10-17
TODAY!! doors open 6pm || TODAY=DATE:2019-10-17 | 6pm=TIME:2019-10-17T18:00
dentist yest was horrible || yest=DATE:2019-10-16
training moved to weds || weds=DATE:2019-10-23
essay due Tues, not even started lol || Tues=DATE:2019-10-22
what we doing this wknd || this wknd=DATE:2019-W42-WE
fri nite curry anyone? || fri nite=TIME:2019-10-18TNI
can do sat am or sun pm, u pick || sat am=TIME:2019-10-19TMO | sun pm=TIME:2019-10-20TAF
popping in this arvo || this arvo=TIME:2019-10-17TAF
back at skl nxt wk :( || nxt wk=DATE:2019-W43
last nite was unreal @zoe_k || last nite=TIME:2019-10-16TNI
omw, 10 mins || 10 mins=DURATION:PT10M
been on hold for 2 hrs!! || 2 hrs=DURATION:PT2H
5 yrs together, love u || 5 yrs=DURATION:P5Y
posted 3d ago and no likes lol || 3d ago=DATE:2019-10-14
cant believe its been 24hrs || 24hrs=DURATION:PT24H
away til fri, txt me || fri=DATE:2019-10-18
kickoff 7pm || 7pm=TIME:2019-10-17T19:00
drinks 7:30p at the Crown! || 7:30p=TIME:2019-10-17T19:30
muster 1900h sharp || 1900h=TIME:2019-10-17T19:00
Q&A 7-9pm ET, bring questions! || 7=TIME:2019-10-17T19:00 | 9pm ET=TIME:2019-10-17T21:00
sale ends 12/8 #bargain || 12/8=DATE:2019-12-08
Save the date: 8.12.2019 || 8.12.2019=DATE:2019-12-08
Our xmas do is Dec 8th, dress up! || xmas=DATE:2019-12-25 | Dec 8th=DATE:2019-12-08
#tbt to our first gig || -
#FridayFeeling || -
never forget #Oct7 || -
ask @monday_dave he knows || -
it took sooo long today || today=DATE:2019-10-17
starving rn || rn=DATE:PRESENT_REF
busy atm x || atm=DATE:PRESENT_REF
nobody writes letters these days || these days=DATE:PRESENT_REF
slept all day lol || all day=DURATION:P1D
every single day I miss that dog || every single day=SET:P1D
drink water daily ppl || daily=SET:P1D
that shop is open 24/7 || -
this morning's run nearly killed me || this morning=TIME:2019-10-17TMO
cant wait for tonight's game!! || tonight=TIME:2019-10-17TNI
seen in Sunday's paper lol || Sunday=DATE:2019-10-13
Q3 numbers look good || Q3=DATE:2019-Q3
FY24 budget meeting was fun (not) || FY24=DATE:2024
roll on the weekend || the weekend=DATE:2019-W42-WE
Xmas eve shift again ugh || Xmas eve=DATE:2019-12-24
who has NYE plans?? || NYE=DATE:2019-12-31
back in the day we had one phone || -
season 3 ep 4 made me cry || -
2 of 3 done, off to bed || -
won 3-2 in extra time!! || -
call me on 555 0192 || -
ran 5k this morning, legs gone || this morning=TIME:2019-10-17TMO
not long til Halloween!! || Halloween=DATE:2019-10-31
10 days till my bday!! || 10 days=DURATION:P10D
my flight is at 6am tmrw kill me || 6am tmrw=TIME:2019-10-18T06:00
ugh hate Mondays || Mondays=SET:XXXX-WXX-1
gym every mon & thurs || every mon=SET:XXXX-WXX-1 | thurs=SET:XXXX-WXX-4
pub later? 8ish || 8ish=TIME:2019-10-17T08:00
breakfast at 9 tmrw x || 9 tmrw=TIME:2019-10-18T09:00
i was up till 4am || 4am=TIME:2019-10-17T04:00
half 7 at yours? || half 7=TIME:2019-10-17T07:30
bus at quarter to 8 || quarter to 8=TIME:2019-10-17T07:45
so tired, went to bed at 3 in the morning || 3 in the morning=TIME:2019-10-17T03:00
see u in 2 weeks x || 2 weeks=DURATION:P2W
exam in 3 days and I know nothing || 3 days=DURATION:P3D
in an hour we ride || an hour=DURATION:PT1H
Merry Xmas from all of us || Xmas=DATE:2019-12-25
our song was no. 1 in 1998 || 1998=DATE:1998
class of '05 reunion, who is coming || '05=DATE:2005
the 80s called, they want their hair back || the 80s=DATE:198
born in the 90s || the 90s=DATE:199
back in 2011 I had this exact coat || 2011=DATE:2011
been here since 8am || 8am=TIME:2019-10-17T08:00
since last week my knee hurts || last week=DATE:2019-W41
last month was a blur || last month=DATE:2019-09
new album out next month || next month=DATE:2019-11
moved in 2 months ago || 2 months ago=DATE:2019-08
couple of days ago i saw a fox || couple of days ago=DATE:2019-10-15
a few days off, bliss || a few days=DURATION:PXD
first snow of the year || the year=DATE:2019
this year has been a lot || this year=DATE:2019
next year in Lisbon!! || next year=DATE:2020
the other day i found your scarf || the other day=DATE:PAST_REF
some day i will learn || some day=DATE:FUTURE_REF
now showing at the Rex || now=DATE:PRESENT_REF
ok im leaving now || now=DATE:PRESENT_REF
nowadays kids have it easy lol || nowadays=DATE:PRESENT_REF
recently got into baking || recently=DATE:PAST_REF
on my way home from work on Tuesday i saw a heron || Tuesday=DATE:2019-10-15
Saw them live on Sat, wow || Sat=DATE:2019-10-12
BBQ Sunday! bring meat || Sunday=DATE:2019-10-20
who's watching the match Wednesday night? || Wednesday night=TIME:2019-10-23TNI
Friday 18 October, 7.30pm, St Anne's Hall || Friday 18 October, 7.30pm=TIME:2019-10-18T19:30
Live music this Friday 9pm-late || this Friday 9pm=TIME:2019-10-18T21:00
Tickets on sale 9am Mon 21 Oct || 9am Mon 21 Oct=TIME:2019-10-21T09:00
Offer valid until 31/10 || 31/10=DATE:2019-10-31
RSVP by 1st Nov pls || 1st Nov=DATE:2019-11-01
exam on the 23rd, pray 4 me || the 23rd=DATE:2019-10-23
rent due on the 1st || the 1st=DATE:2019-11-01
its my bday on 4th nov btw || 4th nov=DATE:2019-11-04
nov 4 = my bday || nov 4=DATE:2019-11-04
2019 can do one || 2019=DATE:2019
roll on 2020 || 2020=DATE:2020
my golf 2.0 tdi 1968cc runs like a dream || -
u owe me 20 lol || -
seat 24B gate 16 || -
flat 3, 221 may street || -
may see u there || -
sun is out!! || -
sat next to a dog on the bus || -
march with us for the nurses || -
got wed in a barn lol || -
April said ur coming || -
second coffee, no regrets || -
took me 45 min to park || 45 min=DURATION:PT45M
1 1/2 hours for a pizza?! || 1 1/2 hours=DURATION:PT1.5H
3hrs sleep. brilliant || 3hrs=DURATION:PT3H
20mins late already || 20mins=DURATION:PT20M
whole week of rain || whole week=DURATION:P1W
lunch at noon? || noon=TIME:2019-10-17T12:00
see u at 6 tonight || 6 tonight=TIME:2019-10-17T18:00
tmrw 8pm, the usual || tmrw 8pm=TIME:2019-10-18T20:00
its thursday already wow || thursday=DATE:2019-10-17
early start 2mrw || 2mrw=DATE:2019-10-18
missed u yday || yday=DATE:2019-10-16
yesterday evening was fun || yesterday evening=TIME:2019-10-16TEV
late last night it clicked || late last night=TIME:2019-10-16TNI
first thing tomorrow morning || tomorrow morning=TIME:2019-10-18TMO
the day after tomorrow is payday || the day after tomorrow=DATE:2019-10-19
2 yrs ago today we met || 2 yrs ago today=DATE:2017-10-17
one week from today i fly || one week from today=DATE:2019-10-24
a year ago today u left || a year ago today=DATE:2018-10-17
in a few hrs i will be home || a few hrs=DURATION:PTXH
over 3 hours on that train || over 3 hours=DURATION:PT3H
my 3 yr old just swore || 3 yr old=DURATION:P3Y
21 today lads || today=DATE:2019-10-17
monthly team lunch, wahey || monthly=SET:P1M
twice a week i burn toast || twice a week=SET:P1W
once a year i cook || once a year=SET:P1Y
weekly shop done || weekly=SET:P1W
end of the month cant come soon enough || end of the month=DATE:2019-10
end of nov latest || end of nov=DATE:2019-11
mid july was hotter || mid july=DATE:2019-07
Summer 2020 tour announced! || Summer 2020=DATE:2020-SU
this autumn has been so wet || this autumn=DATE:2019-FA
cant wait for winter || winter=DATE:2019-WI
Black Friday deals incoming || Black Friday=DATE:2019-11-29
Thanksgiving w/ the inlaws || Thanksgiving=DATE:2019-11-28
4th of July fireworks were better || 4th of July=DATE:2019-07-04
18:45 train cancelled AGAIN || 18:45=TIME:2019-10-17T18:45
up at 0530 for this || 0530=TIME:2019-10-17T05:30
9 a.m. GMT stream! || 9 a.m. GMT=TIME:2019-10-17T09:00
100 days without sugar!!! || 100 days=DURATION:P100D
1 week down 51 to go || 1 week=DURATION:P1W
just got 3 months free || 3 months=DURATION:P3M
Sun 20th: car boot, 8am start || Sun 20th=DATE:2019-10-20 | 8am=TIME:2019-10-20T08:00
pics from last Saturday's gig || last Saturday=DATE:2019-10-12
next Friday im off || next Friday=DATE:2019-10-18
this coming Monday we are closed || this coming Monday=DATE:2019-10-21
on Monday we are closed || Monday=DATE:2019-10-21
Mon 4 Nov 2019 - see link || Mon 4 Nov 2019=DATE:2019-11-04
2019-11-04 18:00 webinar || 2019-11-04 18:00=TIME:2019-11-04T18:00
last 3 days have been hell || last 3 days=DURATION:P3D
the next few weeks are gonna be busy || the next few weeks=DURATION:PXW
past 2 weeks i ate only rice || past 2 weeks=DURATION:P2W
every other week its the bins || every other week=SET:P2W
Vote tues nov 5!! || tues nov 5=DATE:2019-11-05
#Decision2020 || -
RT @user2019: so true || -
http://ex.example/2019/10/03/news read this || -
v2.10.2019 is out || -
pg 2010 of this thing || -
it was 1999 degrees in there || -
1500 followers omg || -
7/10 would eat again || -
1/2 price shoes || -
50/50 on going || -
john 3:16 on his shirt || -
omg the wedding was 2 weeks ago already || 2 weeks ago=DATE:2019-W40
dropping ep on 25/10, pre-save now || 25/10=DATE:2019-10-25 | now=DATE:PRESENT_REF
no trains til monday smh || monday=DATE:2019-10-21
who's free tmrw eve? || tmrw eve=TIME:2019-10-18TEV
Closing down sale!! Last day Sat 26 Oct || Last day=DURATION:P1D | Sat 26 Oct=DATE:2019-10-26
Happy birthday mum, 60 today! || today=DATE:2019-10-17
just woke up from a 4hr nap || 4hr=DURATION:PT4H
my mum called me 3 times in 10 mins || 10 mins=DURATION:PT10M
landed at 0645, no sleep || 0645=TIME:2019-10-17T06:45
Next stop Oslo, June 2020!! || June 2020=DATE:2020-06
meeting pushed to half 3 || half 3=TIME:2019-10-17T15:30
cu @ 7.30 || 7.30=TIME:2019-10-17T07:30
the match is on at quarter past 8 || quarter past 8=TIME:2019-10-17T08:15
First frost this morn! || this morn=TIME:2019-10-17TMO
RT if u grew up in the 70s || the 70s=DATE:197
i was born 12/3/88 || 12/3/88=DATE:1988-12-03
its been raining since friday || friday=DATE:2019-10-11
since 2015 ive lived here || 2015=DATE:2015
3 months sober today || 3 months=DURATION:P3M | today=DATE:2019-10-17
exams r over in 6 weeks woop || 6 weeks=DURATION:P6W
Gig tonight 8pm, £5 otd || tonight 8pm=TIME:2019-10-17T20:00
Gig 2nite @ 8, fiver on the door || 2nite @ 8=TIME:2019-10-17T20:00
up since 5:30 with the baby || 5:30=TIME:2019-10-17T05:30
clocks go back sunday at 2am || sunday at 2am=TIME:2019-10-20T02:00
Saturdays are for the lads || Saturdays=SET:XXXX-WXX-6
hate these early mornings || -
he was 3 hours late. THREE HOURS || 3 hours=DURATION:PT3H | THREE HOURS=DURATION:PT3H
Yesterday's gone, tomorrow's a mystery || Yesterday=DATE:2019-10-16 | tomorrow=DATE:2019-10-18
u said 5 mins an hour ago || 5 mins=DURATION:PT5M | an hour ago=DATE:2019-10-17
on hols from the 21st, dont call || the 21st=DATE:2019-10-21
back the week after next || the week after next=DATE:2019-W44
the week before last was mental || the week before last=DATE:2019-W40
Tix on sale Fri 10am via link in bio || Fri 10am=TIME:2019-10-18T10:00
Kickoff 3pm Saturday, be there || 3pm Saturday=TIME:2019-10-19T15:00
bonfire night plans anyone? || bonfire night=DATE:2019-11-05
Diwali is 27 Oct this year || Diwali=DATE:2019-10-27 | 27 Oct this year=DATE:2019-10-27
no school next Mon, teacher training || next Mon=DATE:2019-10-21
my passport expires nov 2020!! || nov 2020=DATE:2020-11
in 2 mins im leaving without u || 2 mins=DURATION:PT2M
Flat 12, 1900 Harbour Road pls || -
call 0800 1900 for info || -
got 2010 points on that game lol || -
room 1203, floor 12 || -
page 7/12 of this form ugh || -
scored 18/20!! || -
lap time 1:45.2 || -
the second one is better || -
marching on together!! || -
may the best team win || -
Sun, sea and sand pls || -
wed love to come! || -
won it 4-1 on pens || -
i have 24 7 support from u || -
lets do lunch one day next week || one day=DURATION:P1D | next week=DATE:2019-W43
25 yrs ago this week we met || 25 yrs ago this week=DATE:1994-W42
`;

describe("the times of a short message", () => {
  it.each(linesOf(MESSAGES))("are those a friend would read: %s", (text, answer) => {
    expect(readOn(text, "2019-10-17")).toBe(answer);
  });
});
