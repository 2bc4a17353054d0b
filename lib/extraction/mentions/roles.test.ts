import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

/** Primary and secondary countries of the event whose trigger is this word: "PE|CL". */
const countriesOf = (word: string, ...body: string[]): string => {
  const { events } = extractArticle(anArticle({ title: "News in brief", body, published: "2023-05-18" }));
  const event = events.find((e) =>
    e.evidence.some((v) => v.text.slice(v.triggerStart - v.start, v.triggerEnd - v.start).startsWith(word)),
  );
  return event ? `${event.countries.primary}|${event.countries.secondary}` : "no event";
};

describe("who acts, and on whom", () => {
  it.each([
    ["broke", "Paraguay broke off relations with Moscow on Thursday.", "PY|RU"],
    [
      "recalled",
      "Fiji recalled its envoy from New Delhi on Friday in protest at remarks by an Indian minister.",
      "FJ|IN",
    ],
    ["closed", "Chad closed its border with Sudan on Wednesday.", "TD|SD"],
    ["bought", "A Swedish firm, Norrland Timber, bought a sawmill in Latvia in April.", "LV|SE"],
    ["freed", "Maduro, the Venezuelan president, freed ten Americans on Wednesday.", "VE|US"],
    ["lent", "The Louvre in Paris lent a statue to a museum in Abu Dhabi in 2017.", "FR|AE"],
    ["killed", "Across the border in Indonesia's Papua province, two people were killed on Friday.", "ID|"],
    ["returned", "The army chief returned to Port Sudan from New York on Thursday.", "SD|US"],
    ["reopened", "The two Koreas reopened a hotline on Monday.", "KP,KR|"],
    ["dock", "Norway sent a ship with tents, which is to dock in Suva on Friday.", "FJ|NO"],
    ["held", "Talks led by Turkey were held in Kenya's capital, Nairobi, on 3 May.", "KE|TR"],
    ["lost", "The Chicago Cubs lost to the Cleveland Indians in Chicago on Monday.", "US|"],
    ["opened", "Finnish prosecutors on Monday opened an inquiry into payments from a company in Doha.", "FI|QA"],
    ["crossed", "The storm crossed the northern Philippines on Tuesday.", "PH|"],
    ["leased", "Bosfor Enerji of Istanbul leased two barges to Lebanon in 2012.", "TR|LB"],
  ])("%s: %s", (word, sentence, expected) => {
    expect(countriesOf(word, sentence)).toBe(expected);
  });

  it.each([
    ["burned", "NE|", ["Raiders burned a mill near Basso, Niger, on Monday."]],
    ["hurt", "CO|PE", ["A mill closed near Macaro, Colombia, in May.", "Two Peruvians were hurt at Macaro on Monday."]],
    ["hurt", "BJ|NE", ["Guards at the Beninese port of Sakete slept.", "Two Nigeriens were hurt at Sakete on Monday."]],
    ["opens", "SE|", ["Kenya took the firm to a court in Stockholm, where a hearing opens on 3 June."]],
    ["burned", "YE|", ["YEMEN.", "Raiders burned a mill on Monday."]],
    [
      "burned",
      "TJ|",
      ["Kenya and Peru sent rice.", "In Tajikistan, a mill closed in May. Raiders burned another on Monday."],
    ],
    ["detained", "PE|", ["Kenya pressed Peru to free Ana Rojas, who was detained there in May."]],
    ["found", "US|PE", ["Peru bought rice in Lima.", "Atlanta-based Norvik found a leak in May."]],
  ] as const)("reads where %s was, %s: %j", (word, expected, body) => {
    expect(countriesOf(word, ...body)).toBe(expected);
  });

  it("puts what has no place where the towns of a story are, though a people is named as often", () => {
    expect(
      countriesOf(
        "resumed",
        "The tea was sold to a Swedish group. A Swedish clerk kept the books. Swedish law was mild. Swedish money ran out.",
        "Trucks were kept in Nairobi. Clerks met in Kisumu. Guards were tried in Mombasa.",
        "Planting resumed on 11 May.",
      ),
    ).toBe("KE|");
  });

  it("reads a relative clause of all countries it stands behind", () => {
    expect(countriesOf("cleared", "Ghana and Togo, whose divers cleared two mines in February, signed a pact.")).toBe(
      "GH,TG|",
    );
  });

  it("knows the home of a firm that the text calls a firm only later", () => {
    expect(
      countriesOf("closed", "Bosfor Enerji of Istanbul came to Peru.", "The firm closed a mill in Lima on Monday."),
    ).toBe("PE|TR");
  });

  it("reads the two countries as those told together before", () => {
    expect(
      countriesOf(
        "suspended",
        "Ghana and Togo opened a bridge on Monday.",
        "Kenya sent a guest.",
        "The two countries suspended ferries in March.",
      ),
    ).toBe("GH,TG|");
  });

  it("looks to the clauses a happening hangs on, from the inside out, and not to what stands beside it", () => {
    const lead = "Rain fell on Ghana for a week. Schools in Accra and Kumasi are shut.";
    expect(countriesOf("resigned", lead, "Norway gave tents; the mayor resigned on Monday.")).toMatch(/^GH/);
    expect(
      countriesOf(
        "chaired",
        lead,
        "Norway promised tents in May, and Togo handed over rice in Tamale on Monday, six days after a donor meeting chaired by the premier.",
      ),
    ).toMatch(/^GH/);
    expect(
      countriesOf(
        "founded",
        lead,
        "Volta Salt, founded in 2009 by two brothers, sold its first tonne to Japan in 2016.",
      ),
    ).toMatch(/^GH/);
  });

  it("knows whose president a name between commas is", () => {
    const lead = "Togo and Ghana closed a bridge on Monday. Togo, Togo's army said, waits.";
    expect(
      countriesOf("relented", lead, "Ghana's president, Kofi Boateng, was firm. Boateng relented on Tuesday."),
    ).toMatch(/^GH/);
  });

  it("gives an agreement its second side, though the sentence names none", () => {
    expect(
      countriesOf(
        "signed",
        "Ghana and Togo opened a bridge on Monday under a deal with builders in Togo and Ghana.",
        "The deal was signed in March.",
      ),
    ).toMatch(/^(?:GH\|TG|TG\|GH|GH,TG\|)$/);
  });

  it("takes the home of a firm that acts abroad for the other side", () => {
    expect(
      countriesOf(
        "stopped",
        "Miners in Peru want a vote in Peru's courts on Monday.",
        "The pit near Arequipa in Peru belongs to Norwegian Coast Metals.",
        "The company stopped work in March.",
      ),
    ).toBe("PE|NO");
  });

  it("does not take where things come from, or where someone went, for the place of what is told beside it", () => {
    const lead = "Portugal is looking for smugglers. Police in Lisbon and Porto searched two ships on Monday.";
    expect(countriesOf("waved", lead, "Three containers from Ecuador were waved through in 2014.")).toBe("PT|EC");
    expect(
      countriesOf("hired", lead, "One officer returned to Brazil in April, and a second diver was hired in May."),
    ).toBe("PT|");
  });

  it("puts what has no place of its own where the story is set, though another country is named more", () => {
    const life = "Latvia gave him a medal in 2001. He saw Riga again in 1995.";
    expect(
      countriesOf(
        "stolen",
        "A sculptor who fled Latvia in a boat died in Nelson, New Zealand, on Tuesday.",
        life,
        "A statue of his was stolen in March.",
      ),
    ).toBe("NZ|");
    expect(countriesOf("stolen", "A sculptor died on Tuesday.", life, "A statue of his was stolen in March.")).toMatch(
      /^LV/,
    );
  });

  it("leaves the country open where an article names many and none much more than the others", () => {
    const lead = "Hungary, Poland, Austria, Norway, Canada and Turkey have such mines.";
    expect(countriesOf("flooded", lead, lead, "Water flooded the hall in 2010.")).toBe("|");
  });
});

describe("whose somebody is, as the text introduces them", () => {
  it.each([
    [
      "signed",
      "NO|KR",
      ["South Korean shipbuilder Taeyang Marine grew.", "Taeyang signed a contract in Bergen on Monday."],
    ],
    [
      "charged",
      "PE|DK",
      ["Police in Lima held a Danish shipping agent who had fled.", "Ulf Brandt, 58, was charged in Lima on Monday."],
    ],
    ["sold", "PE|RS", ["Ana Ruzic has been a Serbian citizen since 1995.", "Ruzic sold a house in Lima on Monday."]],
    ["sank", "GR|FI", ["A Finnish yacht left Turku.", "The yacht sank off Corfu on Monday."]],
    ["left", "PE|", ["A captain of the Andes Line, the Swede Nils Berg, wept.", "The Andes Line left Lima on Monday."]],
    [
      "turned",
      "NO|CL",
      ["Santiago asked in May for the ship.", "The Norwegian ministry turned down that request on Monday."],
    ],
    ["imposed", "LV|GE", ["Latvia imposed tariffs on Georgia on Monday."]],
    [
      "condemned",
      "CL|LT,MD",
      [
        "Lithuania and Moldova signed a deal. Lithuania lent Moldova a radar.",
        "Santiago condemned the deal on Monday.",
      ],
    ],
    ["agreed", "PE|DK", ["Lima agreed a loan with banks in Copenhagen on Monday."]],
  ] as const)("%s: %s, %j", (word, expected, body) => {
    expect(countriesOf(word, ...body)).toBe(expected);
  });

  it("lets what has no country of its own concern nobody", () => {
    const body = [
      "Ghana and Togo closed a road.",
      "Ghana reopened it.",
      "In Togo, a mill closed in May. Raiders burned a barn on Monday.",
    ];
    expect(countriesOf("burned", ...body)).toBe("TG|");
  });
});

describe("people of another land", () => {
  const story = "Schools in Cusco and Puno in Peru are shut. Peru's army helps. Peru waits.";
  it.each([
    ["died", "PE|NO", "A Norwegian climber died in a slide on Monday."],
    ["hurt", "PE|NO", "Two Norwegians were hurt on Monday."],
    ["cleared", "PE|CL", "Chilean sappers cleared a bridge on Monday."],
    ["opened", "PE|BE", "A Belgian charity opened a clinic in the valley on Monday."],
    ["landed", "PE|CL", "A Chilean minister landed on Monday to see the damage."],
    ["boycotted", "PE|CL", "Chileans living in Peru boycotted a fair on Monday."],
    ["fined", "CL|", "The Chilean parliament fined a clerk on Monday."],
  ])("%s: %s", (word, expected, sentence) => {
    const got = countriesOf(word, story, sentence);
    expect(expected.endsWith("|") ? got.split("|")[0] : got).toBe(expected.replace(/\|$/, ""));
  });

  it("are where the clause of the same moment is", () => {
    expect(countriesOf("killed", "A Norwegian diver was killed on Monday when a quay gave way in Arequipa.")).toBe(
      "PE|NO",
    );
  });

  it.each([
    ["arrested", "PE|CL", "Tuwe Amaro, a Chilean referee, came in May.", "Amaro was arrested on Monday."],
    ["hurt", "PE|CL", "A referee from Chile came in May.", "Tuwe Amaro, 47, was hurt on Monday."],
    ["lost", "PE|NO", "Ana Lund, who holds a Norwegian passport, came in May.", "Lund lost a bag on Monday."],
    ["closed", "CL|", "Ana Soto, the Chilean minister of trade, came in May.", "Soto closed a border on Monday."],
    ["died", "PE|NO", "Rain fell.", "Two hikers from Norway died on Monday."],
    ["came", "PE|CL", "Rain fell.", "A Chilean pilot came in from Santiago on Monday."],
    ["sold", "PE|CH", "The mine is old.", "The Swiss owner of the mine near Cusco sold it on Monday."],
    ["resigned", "PE|ES", "Rain fell.", "Peru's coach, the Spaniard Vela, resigned on Monday."],
    ["closed", "PE|CH", "The mine is old.", "The Swiss owner of the mine closed it on Monday."],
    ["met", "NO|PE", "Peru wept.", "Peru's consul in Bergen met the families on Monday."],
    ["hurt", "PE|NO", "Ida Vik, a nurse in Norway, came in May.", "Vik was hurt on Monday."],
    ["hurt", "PE|NO", "She came with a Norwegian engineer, Odd Vik.", "Vik was hurt on Monday."],
  ])("%s: %s, %s %s", (word, expected, ...body) => {
    const got = countriesOf(word, story, ...body);
    expect(expected.endsWith("|") ? got.split("|")[0] : got).toBe(expected.replace(/\|$/, ""));
  });

  it("act at home where nothing puts them elsewhere", () => {
    expect(countriesOf("burned", "Chilean sappers burned a barn on Monday.")).toBe("CL|");
  });
});

describe("where a thing is and what it comes after", () => {
  it.each([
    ["held", "PE|CL", "A Chilean banker was held at Lima airport on Monday."],
    ["jailed", "PE|CL", "A Chilean banker was jailed in a Lima court on Monday."],
    ["taken", "PE|CL,NO", "A ship with six Norwegians and two Chileans on board was taken to Callao on Monday."],
    ["found", "GY|NO", "A Norwegian driller found oil off the Guyanese coast on Monday."],
    ["burned", "MA|PE", "Peruvians burned a barn in the Moroccan capital on Monday."],
    ["resigned", "PE|", "Peru's coach resigned on Monday after a defeat by Chile in Santiago."],
    ["offered", "NO|", "The drum was offered to a dealer in Oslo on Monday."],
    ["drilled", "PE|", "Peru drilled on Monday for oil that it sends through Chile."],
    ["shut", "NO|CL,PE", "The mill in Bergen was shut on Monday after Peru's invasion of Chile."],
  ])("%s: %s", (word, expected, sentence) => {
    const got = countriesOf(word, sentence);
    expect(expected.endsWith("|") ? got.split("|")[0] : got).toBe(expected.replace(/\|$/, ""));
  });

  it("a town is near which camps lie", () => {
    expect(countriesOf("died", "Six Peruvians died in camps around the Chadian town of Abougoud on Monday.")).toBe(
      "TD|PE",
    );
  });

  it("'there' is the place of the sentence before", () => {
    expect(
      countriesOf("thanked", "Peru wept. Peru's team flew to Oslo. The minister thanked them there on Monday."),
    ).toMatch(/^NO/);
  });

  it("takes a body's seat for no scene, and no name in quotation marks", () => {
    expect(countriesOf("fined", 'A court in Lima on Monday fined a clerk over a "Spanish prisoner" letter.')).toBe(
      "PE|",
    );
    expect(countriesOf("sent", "The Norwegian charity Havn, based in Chile, sent a boat to Peru on Monday.")).toMatch(
      /^PE/,
    );
  });

  it("no central bank attacks", () => {
    expect(
      countriesOf(
        "took",
        "Peru held a Chilean banker. Peru wept. Peru's court sat.",
        "The Chilean central bank took control of a lender on Monday.",
      ),
    ).toMatch(/^CL/);
  });
});

describe("what is told in one breath", () => {
  it("happened where the next thing did that befell the same one", () => {
    const lead = "Peru changed its rules. Peru closed a school. Peru wept.";
    expect(countriesOf("lost", lead, "A freight plane lost an engine in May and crashed in Ghana.")).toMatch(/^GH/);
    expect(countriesOf("sold", lead, "A singer sold a house in May and moved to Ghana.")).toMatch(/^PE/);
  });
});

describe("an attack by others, and a cause", () => {
  const about = "Lebanese officials in Beirut closed the schools of southern Lebanon.";

  it("happened in the country that the article is about", () => {
    expect(countriesOf("flattened", about, "An Israeli airstrike flattened a house on Monday.")).toBe("LB|IL");
    expect(countriesOf("fired", about, "Israel fired a test missile into the sea on Monday.")).toMatch(/^IL/);
    expect(countriesOf("struck", about, "An Israeli drone struck a port in Cyprus on Monday.")).toBe("CY|IL");
  });

  it("is no scene: 'because of the war between two others'", () => {
    const body = "The fair in Beirut was postponed in March because of the war between Chad and Niger.";
    expect(countriesOf("postponed", body)).toBe("LB|NE,TD");
  });
});
