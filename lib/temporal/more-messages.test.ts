import { describe, expect, it } from "vitest";
import { linesOf, readOn } from "./listed-answers.fixture";

/** Messages of our own, written on Wednesday, 15 September 2021; their answers were written before they were first read. */
const MESSAGES = `
c u tmr at the gym || tmr=DATE:2021-09-16
gonna finish it tmrow i promise || tmrow=DATE:2021-09-16
movie 2nite?? who is in || 2nite=TIME:2021-09-15TNI
sooo hungry rn || rn=DATE:PRESENT_REF
wknd vibes already lol || wknd=DATE:2021-W37-WE
slept 3 hrs, send coffee || 3 hrs=DURATION:PT3H
5 mins til kickoff!! || 5 mins=DURATION:PT5M
10 yrs of this band, wow || 10 yrs=DURATION:P10Y
yday was a mess || yday=DATE:2021-09-14
#MondayMotivation get up and run || -
#tbt this hair cut tho || -
#ThrowbackThursday with the girls || -
#FridayNight feels || -
been raining all day every day here || all day=DURATION:P1D | every day=SET:P1D
one day u will get it || one day=DATE:FUTURE_REF
kids these days smh || these days=DATE:PRESENT_REF
last nite's game was insane || last nite=TIME:2021-09-14TNI
meet me in the am? || -
be there by 5ish || 5ish=TIME:2021-09-15T17:00
back at work nxt wk :( || nxt wk=DATE:2021-W38
saw him a min ago at the till || a min ago=DATE:2021-09-15
havent slept since forever || -
we r open 24/7 || -
Xmas eve with the fam || Xmas eve=DATE:2021-12-24
NYE tickets on sale!! || NYE=DATE:2021-12-31
back in 2 secs || 2 secs=DURATION:PT2S
been in bed for the past 5 hrs || the past 5 hrs=DURATION:PT5H
will call first thing tmrw || tmrw=DATE:2021-09-16
mid week slump is real || mid week=DATE:2021-W37
music from the 90s hits different || the 90s=DATE:199
i walk him every single morning || every single morning=SET:XXXX-XX-XXTMO
mondays suck || mondays=SET:XXXX-WXX-1
weekdays are for sleeping tbh || weekdays=SET:XXXX-WXX-WD
brush ur teeth twice a day ppl || twice a day=SET:P1D
3x a week at the pool, feeling gr8 || 3x a week=SET:P1W
Happy Monday everyone!! || Monday=DATE:2021-09-13
Good morning world! || morning=TIME:2021-09-15TMO
good night tweeps || night=TIME:2021-09-15TNI
Good Evening folks :) || Evening=TIME:2021-09-15TEV
gd nite all || nite=TIME:2021-09-15TNI
happy weekend all! || weekend=DATE:2021-W37-WE
TGIF!! || -
its fri-yay || -
Day 3 of quarantine, send help || Day 3=DURATION:P1D
Day 1 done! || Day 1=DURATION:P1D
first day of school today, they grow up so fast || first day=DURATION:P1D | today=DATE:2021-09-15
last day of hols :( || last day=DURATION:P1D
what a day || a day=DURATION:P1D
long week, need wine || week=DURATION:P1W
having the best day ever with my girls || day=DURATION:P1D
such a beautiful morning at the beach! || morning=TIME:2021-09-15TMO
lazy afternoon with the cats || afternoon=TIME:2021-09-15TAF
late night snacks ftw || late night=TIME:2021-09-15TNI
3 more sleeps till Xmas!! || Xmas=DATE:2021-12-25
only 2 days left to enter our giveaway! || 2 days=DURATION:P2D
2 more weeks and im free || 2 more weeks=DURATION:P2W
7 more hours to go ugh || 7 more hours=DURATION:PT7H
1 month to go!! || 1 month=DURATION:P1M
in less than an hour we go live! || less than an hour=DURATION:PT1H
took me 2hrs 15mins to get home || 2hrs 15mins=DURATION:PT2H15M
an hour and 20 minutes of ads lol || an hour and 20 minutes=DURATION:PT1H20M
waited 45+ mins for a cab || 45+ mins=DURATION:PT45M
its 3am and im wide awake || 3am=TIME:2021-09-15T03:00
up at 6.15am to bake || 6.15am=TIME:2021-09-15T06:15
see u @ 8pm || 8pm=TIME:2021-09-15T20:00
doors 7PM, show 8PM || 7PM=TIME:2021-09-15T19:00 | 8PM=TIME:2021-09-15T20:00
we are on air 6-8pm tonight || 6=TIME:2021-09-15T18:00 | 8pm tonight=TIME:2021-09-15T20:00
Sale starts 9am Saturday! || 9am Saturday=TIME:2021-09-18T09:00
Sat 18 Sept, 10am-4pm, free parking! || Sat 18 Sept, 10am=TIME:2021-09-18T10:00 | 4pm=TIME:2021-09-18T16:00
Fri, Sept 24 at 7:30 PM. Get tickets now || Fri, Sept 24 at 7:30 PM=TIME:2021-09-24T19:30 | now=DATE:PRESENT_REF
25 Sep 2021 (Sat) 3pm @ the library || 25 Sep 2021=DATE:2021-09-25 | Sat=DATE:2021-09-25 | 3pm=TIME:2021-09-25T15:00
Date: 2 Oct 2021, Time: 2pm || 2 Oct 2021=DATE:2021-10-02 | 2pm=TIME:2021-10-02T14:00
gig on 24/9, who's coming? || 24/9=DATE:2021-09-24
due 30.09.2021, dont forget! || 30.09.2021=DATE:2021-09-30
from 1st to 5th Oct the pool is closed lol || 1st=DATE:2021-10-01 | 5th Oct=DATE:2021-10-05
RT: vote by Friday 5pm!!! || Friday 5pm=TIME:2021-09-17T17:00
had a gr8 time on friday || friday=DATE:2021-09-10
so tired from last weekend lol || last weekend=DATE:2021-W36-WE
next weekend cant come fast enough || next weekend=DATE:2021-W38-WE
see you all this thursday! || this thursday=DATE:2021-09-16
match moved to this Wed, 8.15pm || this Wed, 8.15pm=TIME:2021-09-15T20:15
every tues and thurs i swim || every tues=SET:XXXX-WXX-2 | thurs=SET:XXXX-WXX-4
open mon-fri 9-5 || mon=DATE:2021-09-13 | fri=DATE:2021-09-17
closed on sundays fyi || sundays=SET:XXXX-WXX-7
wine on weekends only lol || weekends=SET:XXXX-WXX-WE
i never work saturday nights || saturday nights=SET:XXXX-WXX-6TNI
love sunday mornings in bed || sunday mornings=SET:XXXX-WXX-7TMO
friday nites r for pizza || friday nites=SET:XXXX-WXX-5TNI
yesterday nite was fun || yesterday nite=TIME:2021-09-14TNI
tmr morning 7am run, who's in || tmr morning 7am=TIME:2021-09-16T07:00
tmr nite at mine? || tmr nite=TIME:2021-09-16TNI
tonight 9pm on channel 4! || tonight 9pm=TIME:2021-09-15T21:00
ended up dancing til 4 in the morning || 4 in the morning=TIME:2021-09-15T04:00
woke up at 2 in the afternoon lmao || 2 in the afternoon=TIME:2021-09-15T14:00
lunch at 12 noon, usual place || 12 noon=TIME:2021-09-15T12:00
train at 1640, running || 1640=TIME:2021-09-15T16:40
meet 1930hrs outside || 1930hrs=TIME:2021-09-15T19:30
reporting at 0800hrs tmr sian || 0800hrs tmr=TIME:2021-09-16T08:00
its been ages since we met || -
long time no see bro || -
back in the day we had dial up || -
all the time in the world || -
from time to time i miss it || -
every now and then i fall apart || -
once upon a time in our kitchen || -
not now mum || now=DATE:PRESENT_REF
right now im eating cake || right now=DATE:PRESENT_REF
until now i had no idea || now=DATE:PRESENT_REF
from now on no sugar || now=DATE:PRESENT_REF
currently crying over a dog video || currently=DATE:PRESENT_REF
lately i feel so old || lately=DATE:PAST_REF
just recently moved here, any tips? || recently=DATE:PAST_REF
in the near future i will buy a boat || the near future=DATE:FUTURE_REF
soon my loves soon || -
the future is female || the future=DATE:FUTURE_REF
leave the past behind u || the past=DATE:PAST_REF
asap pls || -
give me 5 || -
sec, let me check || -
a few mins late sorry || a few mins=DURATION:PTXM
couple of hrs of sleep would be nice || couple of hrs=DURATION:PT2H
years ago we had no phones lol || years ago=DATE:PAST_REF
a few weeks ago he quit || a few weeks ago=DATE:PAST_REF
5 yrs ago i started this acct || 5 yrs ago=DATE:2016
3 days ago my phone died || 3 days ago=DATE:2021-09-12
2 wks ago || 2 wks ago=DATE:2021-W35
an hour ago it was sunny || an hour ago=DATE:2021-09-15
20 min ago i was asleep || 20 min ago=DATE:2021-09-15
this time last year we were in lockdown || this time last year=DATE:2020-09
exactly one year ago today we met <3 || one year ago today=DATE:2020-09-15
4 weeks from today!!! || 4 weeks from today=DATE:2021-10-13
day after tmrw is my bday || day after tmrw=DATE:2021-09-17
the day before yesterday i lost my keys || the day before yesterday=DATE:2021-09-13
the night before was better lol || the night before=TIME:2021-09-14TNI
the weekend was too short || the weekend=DATE:2021-W36-WE
over the weekend we painted the shed || the weekend=DATE:2021-W36-WE
end of the week treat for me || end of the week=DATE:2021-W37
mid sept already?! || mid sept=DATE:2021-09
early oct i think || early oct=DATE:2021-10
late 2019 was the best || late 2019=DATE:2019
start of the new year || -
by the end of 2022 i will be fluent || the end of 2022=DATE:2022
next summer we tour || next summer=DATE:2022-SU
autumn is here!! || autumn=DATE:2021-FA
winter is coming || winter=DATE:2021-WI
this summer was too hot || this summer=DATE:2021-SU
Christmas in september?! @shopco || Christmas=DATE:2021-12-25 | september=DATE:2021-09
happy new year!! || new year=DATE:2022-01-01
Happy Halloween when it comes || Halloween=DATE:2021-10-31
Valentine's Day was a disaster || Valentine's Day=DATE:2021-02-14
labor day weekend was lit || labor day weekend=DATE:2021-W35-WE
bank holiday monday plans? || monday=DATE:2021-09-20
see you in nov! || nov=DATE:2021-11
back in march i was a mess || march=DATE:2021-03
cant wait for december <3 || december=DATE:2021-12
class of 2015!! || 2015=DATE:2015
2020 was a year || 2020=DATE:2020 | a year=DURATION:P1Y
best song of the year || the year=DATE:2021
best of 2021 so far || 2021=DATE:2021
20th century boy on repeat || 20th century=DATE:19
80's night at the club! || 80's=DATE:198 | night=TIME:2021-09-15TNI
the early 2000s had the best pop || the early 2000s=DATE:200
got my 2nd jab on the 3rd || the 3rd=DATE:2021-09-03
rent due on the 30th ugh || the 30th=DATE:2021-09-30
payday is friday, payday is friday || friday=DATE:2021-09-17 | friday=DATE:2021-09-17
half an hour of peace, finally || half an hour=DURATION:PT30M
half a day off today woop || half a day=DURATION:PT12H | today=DATE:2021-09-15
2-hour delay @trainco, thanks || 2-hour=DURATION:PT2H
30 days challenge: day 12 || 30 days=DURATION:P30D | day 12=DURATION:P1D
30-day free trial!! || 30-day=DURATION:P30D
2 times a week i see my nan || 2 times a week=SET:P1W
every 2 hours the baby cries || every 2 hours=SET:PT2H
every few days i lose my mind || every few days=SET:PXD
each day is a gift || each day=SET:P1D
every yr same story || every yr=SET:P1Y
every wk i say this || every wk=SET:P1W
every nite same noise || every nite=SET:XXXX-XX-XXTNI
day by day it gets better || -
day in day out || -
day and night i think of u || -
all night long!! || all night=TIME:2021-09-15TNI
all week ive been sick || all week=DURATION:P1W
all morning on hold with them || all morning=TIME:2021-09-15TMO
the whole week || the whole week=DURATION:P1W
all year round we sell ice cream || all year=DURATION:P1Y
this whole week is a blur || this whole week=DATE:2021-W37
Hours of fun! || Hours=DURATION:PTXH
days like these || days=DURATION:PXD
wasted years || years=DURATION:PXY
weeks of waiting finally over || weeks=DURATION:PXW
TODAY ONLY: 20% OFF || TODAY=DATE:2021-09-15
TOMORROW!!! 6PM || TOMORROW=DATE:2021-09-16 | 6PM=TIME:2021-09-16T18:00
TONIGHT: live jazz || TONIGHT=TIME:2021-09-15TNI
Live NOW || NOW=DATE:PRESENT_REF
2 WEEKS TO GO || 2 WEEKS=DURATION:P2W
6 Weeks Of Hell || 6 Weeks=DURATION:P6W
12 Hours later... || 12 Hours=DURATION:PT12H
12hrs everyday in that shop || 12hrs=DURATION:PT12H | everyday=SET:P1D
all day all night on the phone || all day=DURATION:P1D | all night=TIME:2021-09-15TNI
Sat by the pool all day || all day=DURATION:P1D
he sat down next 2 me || -
sun's out guns out || -
mon dieu || -
got wed last yr || last yr=DATE:2020
may i ask y || -
mar a lago lol || -
march on sisters!! || -
score was 10-9 at half time || -
on level 5 at 7 eleven || -
2-1 up after 30 mins || 30 mins=DURATION:PT30M
my 5k pb: 24:30!! || -
0-60 in 5 seconds || 5 seconds=DURATION:PT5S
iphone 12 or 13?? || -
room 2021 is freezing || -
got 1999 followers || -
happy 10th anniversary to us || -
2yo throwing a tantrum || 2yo=DURATION:P2Y
18 years old and broke || 18 years old=DURATION:P18Y
3rd day in a row w/o coffee || 3rd day=DURATION:P1D
third time this week || this week=DATE:2021-W37
second week of uni done || second week=DURATION:P1W
two nights in a tent lol || two nights=DURATION:P2NI
last few days of summer </3 || last few days=DURATION:PXD | summer=DATE:2021-SU
last 2 mins are the best || last 2 mins=DURATION:PT2M
next 24 hrs are crucial || next 24 hrs=DURATION:PT24H
the other night we saw a fox || the other night=DATE:PAST_REF
the other week he came by || the other week=DATE:PAST_REF
one of these days i'll snap || one of these days=DATE:FUTURE_REF
some day i will write it || some day=DATE:FUTURE_REF
early this morning it snowed?! || early this morning=TIME:2021-09-15TMO
late this afternoon the sun came out || late this afternoon=TIME:2021-09-15TAF
lunchtime gig today || today=DATE:2021-09-15
tgt w her since 2012 || 2012=DATE:2012
luv this sat's lineup || this sat=DATE:2021-09-18
fri 17th sept, save the date || fri 17th sept=DATE:2021-09-17
2021-09-20 is the deadline! || 2021-09-20=DATE:2021-09-20
10 mins ago: still here. now: still here || 10 mins ago=DATE:2021-09-15 | now=DATE:PRESENT_REF
wk 3 of training || -
6pm sharp!! || 6pm=TIME:2021-09-15T18:00
q3 was rough lol || q3=DATE:2021-Q3
see u in a fortnight x || a fortnight=DURATION:P2W
a decade of us || a decade=DURATION:P1DE
Q&A w/ the band tmrw @ 5PM GMT! || tmrw @ 5PM GMT=TIME:2021-09-16T17:00
`;

describe("the times of a message in slang, abbreviations and without apostrophes", () => {
  it.each(linesOf(MESSAGES))("are those a friend would read: %s", (text, answer) => {
    expect(readOn(text, "2021-09-15")).toBe(answer);
  });
});
