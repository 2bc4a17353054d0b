import { describe, expect, it } from "vitest";
import { linesOf, readOn } from "./listed-answers.fixture";

/** Sentences of our own as local papers and agencies write them, of Wednesday, 10 May 2023; the answers came first. */
const LOCAL = `
The council will vote on the plan at its next meeting, on May 22. || May 22=DATE:2023-05-22
Residents have until 5 p.m. Friday to comment. || 5 p.m. Friday=TIME:2023-05-12T17:00
The bridge has been closed since mid-March. || mid-March=DATE:2023-03
The mill, built in the late 1890s, burned down overnight. || the late 1890s=DATE:189 | overnight=TIME:2023-05-09TNI
Registration runs from June 1 through June 15. || June 1=DATE:2023-06-01 | June 15=DATE:2023-06-15
She was last seen about 9:30 p.m. on Saturday near the station. || about 9:30 p.m. on Saturday=TIME:2023-05-06T21:30
The school board meets the second Tuesday of each month. || the second Tuesday of each month=SET:XXXX-WXX-2
Unemployment fell to 4.1 percent in April from 4.4 percent a year earlier. || April=DATE:2023-04 | a year earlier=DATE:2022-04
Shares rose 3% in early trading on Wednesday. || Wednesday=DATE:2023-05-10
The company reported first-quarter profit of $12 million. || first-quarter=DATE:2023-Q1
Net income for the three months ended March 31 rose 8 percent. || the three months=DURATION:P3M | March 31=DATE:2023-03-31
He has served as mayor for the past 12 years. || the past 12 years=DURATION:P12Y
Construction is expected to begin this fall and end by spring 2025. || this fall=DATE:2023-FA | spring 2025=DATE:2025-SP
The trial is scheduled to start next Monday. || next Monday=DATE:2023-05-15
Police said the robbery took place between 11 p.m. Sunday and 6 a.m. Monday. || 11 p.m. Sunday=TIME:2023-05-07T23:00 | 6 a.m. Monday=TIME:2023-05-08T06:00
The storm is due to make landfall late Thursday or early Friday. || late Thursday=DATE:2023-05-11 | early Friday=DATE:2023-05-12
The town, founded in 1768, celebrates its 255th birthday this summer. || 1768=DATE:1768 | this summer=DATE:2023-SU
Rents have doubled over the last five years. || the last five years=DURATION:P5Y
Prices are up 6 per cent on the same period last year. || the same period last year=DATE:2022
The pool will be open daily from Memorial Day to Labor Day. || daily=SET:P1D | Memorial Day=DATE:2023-05-29 | Labor Day=DATE:2023-09-04
The ferry runs twice daily except Sundays. || twice daily=SET:P1D | Sundays=SET:XXXX-WXX-7
It was the wettest April since records began in 1910. || April=DATE:2023-04 | 1910=DATE:1910
He was sentenced Monday to 18 months in prison. || Monday=DATE:2023-05-08 | 18 months=DURATION:P18M
The suspect, 34, appeared in court yesterday. || yesterday=DATE:2023-05-09
The council approved the budget last week by 5 votes to 2. || last week=DATE:2023-W18
A decision is expected within 90 days. || 90 days=DURATION:P90D
The plant will close at the end of the year. || the end of the year=DATE:2023
Sales fell in the first half of the year. || the first half of the year=DATE:2023-H1
The first half ended 2-1. || -
He scored in the second half. || -
Output rose in the second half of 2022. || the second half of 2022=DATE:2022-H2
The budget for fiscal 2024 takes effect July 1. || fiscal 2024=DATE:2024 | July 1=DATE:2023-07-01
She joined the force in 2009 and was promoted four years later. || 2009=DATE:2009 | four years later=DATE:2013
A vigil will be held at dusk on Friday. || dusk on Friday=TIME:2023-05-12TEV
Firefighters battled the blaze for more than six hours. || more than six hours=DURATION:PT6H
It will take at least two years to rebuild. || at least two years=DURATION:P2Y
The museum, which opened in the 1970s, has been shut since the pandemic. || the 1970s=DATE:197
Power was restored by Tuesday evening. || Tuesday evening=TIME:2023-05-09TEV
The hearing was adjourned until June 14. || June 14=DATE:2023-06-14
The minister resigned on Sunday night after weeks of protests. || Sunday night=TIME:2023-05-07TNI | weeks=DURATION:PXW
The deal was signed in Geneva on 3 March 1998. || 3 March 1998=DATE:1998-03-03
Inflation hit a 40-year high last June. || 40-year=DURATION:P40Y | last June=DATE:2022-06
The central bank raised rates in February and again in March. || February=DATE:2023-02 | March=DATE:2023-03
A ceasefire took effect at midnight on Tuesday. || midnight on Tuesday=TIME:2023-05-09T24:00
Years ago, the river ran red. || Years ago=DATE:PAST_REF
Decades ago, thousands worked in the docks. || Decades ago=DATE:PAST_REF
Moments later, a second blast shook the street. || -
Days after the flood, water still stood in cellars. || Days=DURATION:PXD
The plan was shelved three years ago for lack of funds. || three years ago=DATE:2020
The vote comes a day after talks collapsed. || a day=DURATION:P1D
The shop has been in the family for generations. || -
She has lived there all her life. || -
The road reopened around noon Wednesday. || around noon Wednesday=TIME:2023-05-10T12:00
The bank earned $1.2 billion in the year to March. || March=DATE:2023-03
The festival returns June 23-25. || June 23=DATE:2023-06-23 | 25=DATE:2023-06-25
The game starts at 7:05 tonight. || 7:05 tonight=TIME:2023-05-10T19:05
A memorial service is set for 11 a.m. Saturday, May 20. || 11 a.m. Saturday, May 20=TIME:2023-05-20T11:00
The couple married on Valentine's Day 2005. || Valentine's Day 2005=DATE:2005-02-14
Earlier this year, the firm cut 300 jobs. || Earlier this year=DATE:2023
The mayor announced late Monday that schools would stay shut. || late Monday=DATE:2023-05-08
Voters go to the polls in November. || November=DATE:2023-11
In January, the board fired the director. || January=DATE:2023-01
The tax was first levied in the 18th century. || the 18th century=DATE:17
The airline cancelled 120 flights Tuesday and Wednesday. || Tuesday=DATE:2023-05-09 | Wednesday=DATE:2023-05-10
The agency will review the permit every five years. || every five years=SET:P5Y
The ban starts at 12:01 a.m. on Thursday. || 12:01 a.m. on Thursday=TIME:2023-05-11T00:01
The factory made tanks during World War II. || -
Exports rose 2.3 percent year-on-year in the January-March quarter. || the January-March quarter=DATE:2023-Q1
On Wall Street last week, the index lost 4 percent. || last week=DATE:2023-W18
The senator, who is 81, will not run again in 2024. || 2024=DATE:2024
The company expects to return to profit in the current quarter. || the current quarter=DATE:2023-Q2
A statement is due later Wednesday. || later Wednesday=DATE:2023-05-10
The sit-in ended peacefully Sunday morning. || Sunday morning=TIME:2023-05-07TMO
The boy had been missing for nearly 48 hours. || nearly 48 hours=DURATION:PT48H
Peace talks resume in two weeks' time. || two weeks=DURATION:P2W
By mid-afternoon the line stretched around the block. || mid-afternoon=TIME:2023-05-10TAF
It is the deadliest attack in more than a decade. || more than a decade=DURATION:P1DE
The last fatal crash there was in August 2016. || August 2016=DATE:2016-08
A second round of voting is planned for a fortnight's time. || a fortnight=DURATION:P2W
The show airs Thursdays at 8 p.m. || Thursdays at 8 p.m.=SET:XXXX-WXX-4T20:00
The gates open one hour before kickoff. || one hour=DURATION:PT1H
The new law takes effect on the first of July. || the first of July=DATE:2023-07-01
She died on the morning of April 30 at home. || the morning of April 30=TIME:2023-04-30TMO
The regime fell in the spring of 2011. || the spring of 2011=DATE:2011-SP
Turnout was 61 percent, up from 54 percent in 2019 and 49 percent in 2015. || 2019=DATE:2019 | 2015=DATE:2015
A spokeswoman said on Tuesday that the inquiry could take months. || Tuesday=DATE:2023-05-09 | months=DURATION:PXM
The blackout lasted just under 40 minutes. || just under 40 minutes=DURATION:PT40M
The concert, originally set for last Friday, will now take place on May 19. || last Friday=DATE:2023-05-05 | now=DATE:PRESENT_REF | May 19=DATE:2023-05-19
On Christmas Eve 1968 the village lost its church. || Christmas Eve 1968=DATE:1968-12-24
Nearly a year ago the two sides met in Oslo. || Nearly a year ago=DATE:2022
The museum is free on the first Sunday of every month. || the first Sunday of every month=SET:XXXX-WXX-7
Memorial Day weekend traffic is expected to break records. || Memorial Day weekend=DATE:2023-W21-WE
`;

/** The same of Thursday, 18 October 2012. */
const AGENCY = `
The fire started around 3 a.m. Thursday and burned for about four hours. || around 3 a.m. Thursday=TIME:2012-10-18T03:00 | about four hours=DURATION:PT4H
A burglar broke into the bakery sometime between Friday night and Saturday morning. || Friday night=TIME:2012-10-12TNI | Saturday morning=TIME:2012-10-13TMO
The clinic will be closed from Monday through Wednesday of next week. || Monday=DATE:2012-10-22 | Wednesday of next week=DATE:2012-10-24
The board will discuss the matter again at its Nov. 13 meeting. || Nov. 13=DATE:2012-11-13
The union has given the company until the end of the month to respond. || the end of the month=DATE:2012-10
The mayor took office in January 2009 and is seeking a second four-year term. || January 2009=DATE:2009-01 | four-year=DURATION:P4Y
He pleaded guilty in August to two counts of fraud. || August=DATE:2012-08
The river crested at 21 feet early Wednesday. || early Wednesday=DATE:2012-10-17
The two-lane bridge dates to 1937. || 1937=DATE:1937
Crews hope to finish by Thanksgiving. || Thanksgiving=DATE:2012-11-22
The first frost came two weeks earlier than usual. || two weeks=DURATION:P2W
She had been on the job less than three months when the plant closed. || less than three months=DURATION:P3M
Third-quarter revenue climbed 12 percent to $410 million from $366 million a year ago. || Third-quarter=DATE:2012-Q3 | a year ago=DATE:2011-Q3
The index has gained 8 percent so far this year. || this year=DATE:2012
Bond yields hit their lowest level since late July. || late July=DATE:2012-07
The bank will report results on Oct. 25 before the market opens. || Oct. 25=DATE:2012-10-25
The contract expires on the last day of February. || the last day of February=DATE:2013-02-28
Rebels seized the town on Tuesday after a three-day siege. || Tuesday=DATE:2012-10-16 | three-day=DURATION:P3D
The truce, agreed in September, lasted barely a week. || September=DATE:2012-09 | a week=DURATION:P1W
More than 200 people have been killed since the fighting began in mid-August. || mid-August=DATE:2012-08
The president is due to fly to Jakarta on Sunday for a two-day visit. || Sunday=DATE:2012-10-21 | two-day=DURATION:P2D
Parliament was dissolved in 2010, two years ahead of schedule. || 2010=DATE:2010 | two years=DURATION:P2Y
The general ruled the country from 1979 until his death in 1993. || 1979=DATE:1979 | 1993=DATE:1993
He was jailed for six years in the early 1990s. || six years=DURATION:P6Y | the early 1990s=DATE:199
The next hearing is set for 9:30 a.m. Dec. 4. || 9:30 a.m. Dec. 4=TIME:2012-12-04T09:30
The game was tied 14-14 late in the third quarter. || -
He ran the 400 metres in 44.2 seconds. || 44.2 seconds=DURATION:PT44.2S
The team plays Saturday at 7 p.m. against its oldest rival. || Saturday at 7 p.m.=TIME:2012-10-20T19:00
The market is open Tuesdays and Saturdays, 8 a.m. to 1 p.m. || Tuesdays=SET:XXXX-WXX-2 | Saturdays=SET:XXXX-WXX-6 | 8 a.m.=TIME:2012-10-18T08:00 | 1 p.m.=TIME:2012-10-18T13:00
The show runs weekends through Nov. 18. || weekends=SET:XXXX-WXX-WE | Nov. 18=DATE:2012-11-18
The road has been repaved every spring for a decade. || every spring=SET:XXXX-SP | a decade=DURATION:P1DE
Nearly half a century ago, the dam failed. || Nearly half a century ago=DATE:1962
At the time, he was living in a trailer. || -
Hours before the vote, the senator withdrew. || Hours=DURATION:PTXH
It was the second such attack in as many days. || -
The couple, married 52 years, died within a day of each other. || 52 years=DURATION:P52Y | a day=DURATION:P1D
A year-long inquiry found no wrongdoing. || A year-long=DURATION:P1Y
Polls open at 7 a.m. on Nov. 6 and close at 8 p.m. || 7 a.m. on Nov. 6=TIME:2012-11-06T07:00 | 8 p.m.=TIME:2012-11-06T20:00
The service will resume at 5 a.m. tomorrow. || 5 a.m. tomorrow=TIME:2012-10-19T05:00
The boat was due back at about 6 p.m. yesterday. || about 6 p.m. yesterday=TIME:2012-10-17T18:00
It was the hottest July on record. || July=DATE:2012-07
By 2030, a third of residents will be over 65. || 2030=DATE:2030
The factory, idle for the better part of two years, reopened Monday. || two years=DURATION:P2Y | Monday=DATE:2012-10-15
Sales in the four weeks ended Oct. 6 rose 3 percent. || the four weeks=DURATION:P4W | Oct. 6=DATE:2012-10-06
The council meets twice a month, on the first and third Mondays. || twice a month=SET:P1M | Mondays=SET:XXXX-WXX-1
The cold snap will last into next week. || next week=DATE:2012-W43
The deal comes six months after talks began in April. || six months=DURATION:P6M | April=DATE:2012-04
On the night of Oct. 9, neighbors heard shots. || the night of Oct. 9=TIME:2012-10-09TNI
The bus was late again this morning, riders said. || this morning=TIME:2012-10-18TMO
The agency had a deadline of midnight Tuesday. || midnight Tuesday=TIME:2012-10-16T24:00
Investigators returned to the scene Wednesday afternoon. || Wednesday afternoon=TIME:2012-10-17TAF
The town's population has fallen by half since the 1950s. || the 1950s=DATE:195
`;

describe("the times of a sentence of news", () => {
  it.each(linesOf(LOCAL))("are those its readers take: %s", (text, answer) => {
    expect(readOn(text, "2023-05-10")).toBe(answer);
  });

  it.each(linesOf(AGENCY))("are those its readers take, years before: %s", (text, answer) => {
    expect(readOn(text, "2012-10-18")).toBe(answer);
  });
});
