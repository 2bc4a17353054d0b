import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

/** The word that tells of each event, with its date, in the order of the dates. */
function told(...body: string[]): string[] {
  const article = anArticle({ body, published: "2023-05-18" });
  return extractArticle(article)
    .events.flatMap(({ evidence, date }) => evidence.map((e) => ({ ...e, edtf: date.edtf ?? "" })))
    .sort((a, b) => (a.edtf < b.edtf ? -1 : 1))
    .map((e) => `${article.text.slice(e.triggerStart, e.triggerEnd)} ${e.edtf}`);
}

describe("each dated verb of a sentence is an event", () => {
  it("behind the aside of a subject", () => {
    expect(told("The mine, opened in 1962, closed in 1990, reopened in 2004 and was sold in 2010.")).toEqual([
      "opened 1962",
      "closed 1990",
      "reopened 2004",
      "sold 2010",
    ]);
  });

  it("in a chronicle told in the present", () => {
    expect(told("In May 2009 a man shoots dead nine people in a bar. In June 2010 a gang robs a bank.")).toEqual([
      "shoots 2009-05",
      "robs 2010-06",
    ]);
    expect(told("A patrol seized four men in May 2004 and the court jails them in January 2006.")).toEqual([
      "seized 2004-05",
      "jails 2006-01",
    ]);
    expect(told("A patrol raids a stall showing maps in May 2009.")).toEqual(["raids 2009-05"]);
    expect(told("The storks leave between August and October.")).toEqual([]);
  });

  it("but not what a figure is compared with", () => {
    expect(told("Rail freight grew in April compared with the same month last year.")).toEqual(["grew 2023-04"]);
    expect(told("Rents rose in April from a year earlier, and fares on the same month of 2021.")).toEqual([
      "rose 2023-04",
    ]);
  });

  it("in a life told in one sentence", () => {
    expect(
      told("Born in 1950, Rosa Quispe joined the navy in 1972, rose to captain in 1980 and retired in 1999."),
    ).toEqual(["Born 1950", "joined 1972", "rose 1980", "retired 1999"]);
    expect(told("Elected in 2010 and re-elected in 2014, Mora resigned in 2016.")).toEqual([
      "Elected 2010",
      "re-elected 2014",
      "resigned 2016",
    ]);
  });

  it("in a relative clause of several participles", () => {
    expect(told("Mora, who was elected in 2010, jailed in 2014 and freed in 2016, died in 2021.")).toEqual([
      "elected 2010",
      "jailed 2014",
      "freed 2016",
      "died 2021",
    ]);
  });

  it("where the tagger takes a past tense for a noun", () => {
    expect(told("Soldiers in Mali rounded up the herders on 3 May 2023 and shot them on 5 May 2023.")).toEqual([
      "rounded up 2023-05-03",
      "shot 2023-05-05",
    ]);
    expect(told("In 1971 dykes burst along the Red River, though Hanoi never admitted it.")).toEqual(["burst 1971"]);
    expect(told("The Niger peaked on 9 May 2023, two days after it had burst its banks.")).toContain(
      "burst 2023-05-07",
    );
    expect(told("Qazi, a surgeon, retired in 2019.")).toEqual(["retired 2019"]);
    expect(told("Mora moved to Lima in 2002, married there in 2005 and came back in 2010.")).toEqual([
      "moved 2002",
      "married 2005",
      "came 2010",
    ]);
    expect(told("Mora, who retired in 2021, rang the mayor of Lima.")).toEqual(["retired 2021"]);
  });
});

describe("each verb has its own date and its own subject", () => {
  it("where the date stands before a second verb", () => {
    expect(told("Mora joined the party in Lima in 1990 and in 1999 was elected mayor.")).toEqual([
      "joined 1990",
      "elected 1999",
    ]);
    expect(told("The bank, which in 1999 had bought a rival and in 2004 sold it again, failed on 3 May 2023.")).toEqual(
      ["bought 1999", "sold 2004", "failed 2023-05-03"],
    );
  });

  it("in a series of participles behind a name", () => {
    expect(told("Mora, arrested in 2010, tried in 2011 and jailed in 2012, fled in 2014.")).toEqual([
      "arrested 2010",
      "tried in 2011",
      "jailed 2012",
      "fled 2014",
    ]);
  });

  it("where a distance is counted from a day that stands with an infinitive", () => {
    expect(told("Twenty years after a fire gutted it, the museum in Lima is set to open on 4 June 2023.")).toEqual([
      "gutted 2003-06-04~",
      "open 2023-06-04",
    ]);
  });
});

describe("a date dates", () => {
  it("the raid of which someone speaks, not the speaking", () => {
    expect(told("The rebels said the bombing on 3 May 2023, which tore up a road in Lima, was revenge.")).toContain(
      "bombing 2023-05-03",
    );
  });

  it("a killing, over the name of who was killed", () => {
    expect(
      told("The killing of a guard, Ana Mora, on 19 November 2008 marks the start of the troubles in Lima."),
    ).toEqual(["killing 2008-11-19"]);
  });

  it("what it stands beside: 'the floods of April 1959', 'followed riots in May'", () => {
    expect(told("The bank in Salto survived the floods of April 1959.")).toEqual(["floods 1959-04"]);
    expect(told("The strike in Lima followed riots in May 2022.")).toEqual([]);
  });

  it("nothing where it tells what a figure was before, or has been done over the years", () => {
    expect(told("Norvik raised its offer on 8 May 2023 to $82 a share, up from $70 a share in November.")).toEqual([
      "raised 2023-05-08",
    ]);
    expect(told("Mora has made headlines in Lima, most famously in 2015 when she bit a guard.")).toEqual(["bit 2015"]);
  });

  it("the saying, and not the paper that carries it", () => {
    expect(told("In a statement issued on 3 May 2023, the ministry in Lima said the port had been closed.")).toEqual([
      "said 2023-05-03",
    ]);
    expect(told("The minister, in a letter dated 3 May 2023, denied that Mora had been beaten.")).toEqual([
      "denied 2023-05-03",
    ]);
  });

  it("what happened during a state, where the state is no event", () => {
    expect(told("The yard in Lima was idle in May 2022, when welders occupied a dock.")).toEqual(["occupied 2022-05"]);
  });

  it("what was not done until then", () => {
    expect(told("The museum in Lima closed in 1999 and did not reopen until 2004.")).toEqual([
      "closed 1999",
      "reopen 2004",
    ]);
    expect(told("The museum in Lima did not reopen in 2004.")).toEqual([]);
  });

  it("an entry of a chronology, in its first clause and in the sentences behind it", () => {
    expect(told("- 11 March 2016: Peru and China sign an agreement for a port.")).toEqual(["sign 2016-03-11"]);
    expect(told("- 12 September 2017: Hearings end. The judge retires on 3 May 2018.")).toEqual([
      "end 2017-09-12",
      "retires 2018-05-03",
    ]);
  });

  it("a post held between two years that are both named", () => {
    expect(told("Rosa Quispe was mayor of Cusco from 1990 to 1995.")).toEqual(["was 1990-01-01/1995-12-31"]);
    expect(told("Rosa Quispe was mayor of Cusco in 1990.")).toEqual([]);
  });

  it("what opens or lapses on a day that is set, though it is told in the present", () => {
    expect(told("The mandate of the mission in Mali expires on 30 June 2023.")).toEqual(["expires 2023-06-30"]);
    expect(told("The mill, which opens in June, employs 300 people.")).toEqual([]);
  });

  it("a noun of its own month, and no noun that only takes up a weekday", () => {
    expect(told("After the March referendum and the 2021 coup, the bank closed its doors in Lima.")).toEqual([
      "coup 2021",
      "referendum 2023-03",
    ]);
    expect(told("Traders in Lima feared Monday's vote.")).toEqual([]);
  });
});

describe("what is told without a date", () => {
  it("is news where an accident has come to pass, whatever it befell", () => {
    expect(told("Snow fell in Peru on 3 May 2023.", "A roof has collapsed at a farm near Lima.")).toEqual([
      "collapsed /2023-05-18",
      "fell 2023-05-03",
    ]);
  });

  it("is no event where it happens over and over", () => {
    expect(
      told("Snow fell in Peru on 3 May 2023.", "For eight years, villagers in Peru have protested weekly."),
    ).toEqual(["fell 2023-05-03"]);
  });
});
