import { parseIsoDay } from "@/lib/core/civil-time";

/** Three stories told by several papers each: relief for islands, planned and come; a fraud trial; a strike. */
const TEXTS: readonly (readonly [published: string, text: string])[] = [
  [
    "2022-05-02",
    `Barge With Generators for Velas

A barge with generators is to leave Horta in Portugal for Velas on Friday. The storm cut the power of the
islands off Portugal in April, and Velas has been dark since. Fishermen of Velas lit lanterns at the quay.`,
  ],
  [
    "2022-05-07",
    `First Barge Arrives in Dark Velas

The first relief barge arrived in Velas in Portugal on Friday. Its generators will light the
quay, where fishermen hung lanterns. The storm cut the power of the islands in April.`,
  ],
  [
    "2022-05-09",
    `A Ferry for the Islands

The ferry Gaivota made its first crossing from Horta to Velas in Portugal on 6 May 2022. The islands bought
the Gaivota for 9 million euros in 2019. The power has been cut since the storm, and lanterns light the quay of Velas.`,
  ],
  [
    "2022-03-04",
    `Banker Jailed for Fraud in Maputo

A court in Maputo in Mozambique jailed banker Rui Tembe on Thursday for fraud. Tembe was arrested in 2020.`,
  ],
  [
    "2022-03-05",
    `Seven Years for Tembe

Banker Rui Tembe was sentenced to seven years by a court in Mozambique on 3 March 2022. Police arrested
Tembe at the airport of Maputo in June 2020.`,
  ],
  [
    "2022-03-06",
    `Mozambique Court Hands Down Fraud Verdict

The fraud trial of banker Rui Tembe ended in Maputo in Mozambique on Thursday with a sentence of seven years.`,
  ],
  [
    "2022-05-12",
    `Tram Drivers Walk Out in Porto

Tram drivers in Porto in Portugal walked out on Wednesday over wages. Their union rejected an offer on 10 May 2022.`,
  ],
  [
    "2022-05-13",
    `Strike Halts Trams of Porto

A strike of tram drivers over wages halted the trams of Porto in Portugal on 11 May 2022. The union of the
drivers rejected an offer of the company on Tuesday.`,
  ],
];

export const STORY_PAGES = TEXTS.map(([day, text], index) => ({
  file: `${index}.txt`,
  text,
  published: parseIsoDay(day) as number,
}));
