import { describe, expect, it } from "vitest";
import type { TimeExpression } from "@/lib/core/time-expression";
import { findTimeExpressions } from "@/lib/temporal";
import { tokenize } from "../text/tokens";
import { parseClauses } from "./clauses";

/** Kind, subject and verb of each clause, in words. */
function clausesOf(text: string, times: readonly TimeExpression[] = []): string[] {
  const tokens = tokenize(text, 0, times);
  return parseClauses(tokens)
    .filter((c) => c.verb)
    .map((c) => `${c.kind}: ${c.subject.map((k) => tokens[k]!.text).join(" ")} | ${tokens[c.verb!.head]!.text}`);
}

describe("clauses", () => {
  it("takes a participle for what it is when the finite verb is still to come", () => {
    expect(clausesOf("A fine imposed on the operator over its noise was confirmed by a court.")).toEqual([
      "main: A fine | confirmed",
      "reduced: A fine | imposed",
    ]);
  });

  it("takes the same word for a past tense when an object follows", () => {
    expect(clausesOf("The court imposed a fine on the operator.")).toEqual(["main: The court | imposed"]);
  });

  it("takes the verb behind an aside for the main one", () => {
    expect(clausesOf("Salta Brines, founded in a shed by two brothers, sold a mill to Japan.")).toEqual([
      "main: Salta Brines | sold",
      "reduced: Salta Brines | founded",
    ]);
  });

  it("gives the main verb its own pronoun where no comma parts it from the clause before", () => {
    expect(clausesOf("When the guards of Karel Mach marched into Brno he was made a colonel.")).toEqual([
      "main: he | made",
      "adverbial: the guards of Karel Mach | marched",
    ]);
  });

  it("sets the reporting frame at the end apart", () => {
    expect(clausesOf("The road was closed, one of the drivers who saw the slide said.")[1]).toBe(
      "frame: one of the drivers who saw the slide | said",
    );
  });

  it("ends what is argued where somebody of their own stands against it", () => {
    expect(clausesOf("The firm argued that it was immune, but Judge Ana Mora ruled against it.")).toEqual([
      "main: The firm | argued",
      "complement: it | was",
      "coordinate: Judge Ana Mora | ruled",
    ]);
  });

  it("takes no street for a verb", () => {
    expect(clausesOf("Downing Street announced a ban.")).toEqual(["main: Downing Street | announced"]);
  });

  it("speaks of what is between two, not of the two", () => {
    expect(clausesOf("Talks between Peru and the miners that began in May broke down.")[1]).toBe(
      "relative: Talks between Peru and the miners | began",
    );
  });

  it("takes no verb behind a relative for a reporting frame: what stands before is no thought", () => {
    expect(clausesOf("The firm, which was bought by a rival, declared bankruptcy in May.")).toEqual([
      "main: The firm | declared",
      "relative: The firm | bought",
    ]);
  });

  it("keeps the subject of the sentence for coordinated verbs and gives a new one its own clause", () => {
    expect(clausesOf("The union signed the deal and ended the strike, and the port reopened a gate.")).toEqual([
      "main: The union | signed",
      "coordinate: The union | ended",
      "coordinate: the port | reopened",
    ]);
  });

  it("reads participles in a row as passives of one subject", () => {
    expect(clausesOf("The permit was issued in spring, withdrawn in summer and restored in autumn.")).toEqual([
      "main: The permit | issued",
      "coordinate: The permit | withdrawn",
      "coordinate: The permit | restored",
    ]);
  });

  it("opens a clause of its own behind ', and' when what was announced has been named", () => {
    expect(clausesOf("The mayor announced the bridge in 1992, and work began in 2005.")).toEqual([
      "main: The mayor | announced",
      "coordinate: work | began",
    ]);
  });

  it.each([
    ["It was the first visit since troops shot two farmers near Loja.", "troops | shot"],
    ["Nobody has been there since rebels overthrew Okello in May.", "rebels | overthrew"],
  ])("takes an irregular past tense for a verb: %s", (text, clause) => {
    expect(clausesOf(text).some((c) => c.endsWith(clause))).toBe(true);
  });

  it.each([
    ["But just six laps later, Kovar crashed into a wall.", "main: Kovar | crashed"],
    ["Each year, villages picked new leaders.", "main: villages | picked"],
    ["There, they faced the Serbs.", "main: they | faced"],
    ["To guide the new group, Moreno hired Ana Ruiz.", "main: Moreno | hired"],
    ["On lap seven the safety boat steered into the harbour.", "main: the safety boat | steered"],
    ["On that occasion two passengers and the driver died.", "main: two passengers and the driver | died"],
    ["After 4 hours 28 minutes, the last concert began.", "main: the last concert | began"],
    ["By now people were in danger.", "main: people | were"],
  ])("takes no place, time or purpose at the head for who acts: %s", (text, main) => {
    expect(clausesOf(text)[0]).toBe(main);
  });

  it.each([
    ["He said the people who made these pumps could stop them.", "complement: the people | stop"],
    ["The bank said customers who paid early are owed a refund.", "complement: customers | owed"],
    ["She said some people trapped under the bus were calling for help.", "complement: some people | calling"],
    ["Officials are investigating whether a second bomb was used.", "complement: a second bomb | used"],
  ])("gives what is said its own subject: %s", (text, complement) => {
    expect(clausesOf(text).at(-1)).toBe(complement);
  });

  it("leaves out a 'which' behind what is acted on", () => {
    expect(clausesOf("Doctors called on Norvik to drop a service the firm had introduced.")).toEqual([
      "main: Doctors | called",
      "infinitive: Doctors | drop",
      "relative: the firm | introduced",
    ]);
  });

  it("takes a participle set off by commas for no thought that somebody utters", () => {
    expect(clausesOf("Another letter, addressed to the mayor, shows 50 names.")[0]).toBe(
      "main: Another letter | shows",
    );
  });

  it("finds the speaker behind the mark that closes what was said", () => {
    expect(clausesOf('The talks will go on," the spokesman, Ali Garba, said on Monday.').at(-1)).toBe(
      "frame: the spokesman Ali Garba | said",
    );
  });

  it.each([
    ["Juma, the Kenyan information minister, warned that the talks were over.", "main: Juma | warned"],
    ["Another parent, Esther Musa, said by telephone that she was praying.", "main: Another parent | said"],
    ["The most seriously injured victim was rushed to a hospital.", "main: The most seriously injured victim | rushed"],
    ["Moreno notes that Norvik removed the films.", "main: Moreno | notes"],
    ["The report set out how the regime was punishing them.", "main: The report | set"],
  ])("finds the main verb: %s", (text, main) => {
    expect(clausesOf(text)[0]).toBe(main);
  });

  it.each([
    ["The report told on how changes in the code will affect it.", "complement: changes in the code | affect"],
    ["She wondered aloud why the plane was turning around.", "complement: the plane | turning"],
    ["The crew discovered that one of the passengers had boarded.", "complement: one of the passengers | boarded"],
    ["She spoke after the announcement by Ana Ruiz that 200 troops will leave.", "complement: 200 troops | leave"],
    ["The film showed six girls who fighters said were killed.", "complement: six girls | killed"],
  ])("opens what is thought, asked or said: %s", (text, last) => {
    expect(clausesOf(text).at(-1)).toBe(last);
  });

  it("keeps the verb behind an aside for the clause that waits for it", () => {
    expect(clausesOf("The arrests came three years after Robson, who served in Mali, travelled to Syria.")).toEqual([
      "main: The arrests | came",
      "adverbial: Robson | travelled",
      "relative: Robson | served",
    ]);
  });

  it.each([
    ["Many wandered the streets.", "main: Many | wandered"],
    ["Moreno was today sentenced to nine years.", "main: Moreno | sentenced"],
    ["A woman living above the attacker stressed he had left.", "main: A woman | stressed"],
    ["Islamic State (IS, formerly a rival) has claimed the attack.", "main: Islamic State ( IS | claimed"],
    ["This shooting was the first.", "main: This shooting | was"],
    ["The man, who was later identified as Stefan Moss, 64, had nine guns, officials said.", "main: The man | had"],
  ])("finds who acts and what they do: %s", (text, main) => {
    const [time] = findTimeExpressions(text, { published: { from: 19_863, to: 19_864, best: 19_863 } });
    expect(clausesOf(text, time ? [time] : [])[0]).toBe(main);
  });

  it("hears a speaker who is told about at length, and words that have no verb", () => {
    const last = "frame: the brother of the gunman Eric Moss from Lima | said";
    expect(clausesOf("He acted alone, the brother of the gunman, Eric Moss, from Lima, said.").at(-1)).toBe(last);
    expect(clausesOf('"A sad sight," he said.')).toEqual(["frame: he | said"]);
  });

  it("takes what is to befall a noun for a participle of it, and not what somebody was made to do", () => {
    expect(clausesOf("The talks, to be held in Lima, were announced.")[1]).toBe("reduced: The talks | held");
    expect(clausesOf("The board approved a dividend to be paid in cash.")[1]).toBe("reduced: a dividend | paid");
    expect(clausesOf("The storm forced the port to be closed.")[1]).toMatch(/^infinitive/);
    expect(clausesOf("He was the first officer to be jailed.")[1]).toMatch(/^infinitive/);
  });

  it("lets the next one act right behind a verb without an object", () => {
    expect(clausesOf("The guerrillas left and the miners came back.")).toEqual([
      "main: The guerrillas | left",
      "coordinate: the miners | came",
    ]);
  });

  it("leaves a date right behind a verb of saying to the saying, and its 'that' to what is said", () => {
    const times = (text: string) =>
      findTimeExpressions(text, { published: { from: 19_863, to: 19_864, best: 19_863 } });
    const dated = (text: string): string[] => {
      const tokens = tokenize(text, 0, times(text));
      const clauses = parseClauses(tokens);
      return clauses.map((c) => `${c.verb?.lemma}: ${c.tokens.filter((k) => tokens[k]!.pos === "TIME").length}`);
    };
    expect(dated("The minister said on Thursday rebels had seized the town.")).toEqual(["say: 1", "seize: 0"]);
    expect(
      clausesOf("Juma said that Thursday's vote was void.", times("Juma said that Thursday's vote was void.")),
    ).toEqual(["main: Juma | said", "complement: Thursday 's vote | was"]);
  });

  it.each([
    [
      "Scenes after the crash were described as chaos after the tram tipped.",
      "main: Scenes after the crash | described",
    ],
    ["An aid worker who saw the girls after their release said all but three were ill.", "main: An aid worker | said"],
    ["This time, the lab was looking for a car.", "main: the lab | looking"],
  ])("leaves the main verb to the subject that waits for it: %s", (text, main) => {
    expect(clausesOf(text)[0]).toBe(main);
  });

  it.each([
    ['The army said he "acted" alone.', "complement: he | acted"],
    [
      "Officials said at least 84 people, including children, were killed.",
      "complement: 84 people including children | killed",
    ],
  ])("finds whom what is said speaks of: %s", (text, last) => {
    expect(clausesOf(text).at(-1)).toBe(last);
  });
});
