import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const typeOf = (sentence: string): string | undefined =>
  extractArticle(anArticle({ body: [sentence], published: "2023-05-18" })).events[0]?.type;

describe("what kind of happening", () => {
  it.each([
    ["Rebels left their base near Goma on Monday.", "RETREAT"],
    ["A tourist left Goma on Monday.", "OTHER"],
    ["The company released a new phone on Monday.", "OTHER"],
    ["The company released nine prisoners on Monday.", "CONCEDE"],
    ["The firm issued an appeal for water on Monday.", "REQUEST"],
    ["Police made two arrests in Arica on Monday.", "COERCE"],
    ["Nurses in Quito began a national strike on Monday.", "PROTEST"],
    ["Air strikes on Arica on Monday destroyed a mill.", "ASSAULT"],
    ["The senator attacked the new budget on Monday.", "ACCUSE"],
    ["Soldiers fired on a convoy near Goma on Monday.", "ASSAULT"],
    ["A driver was found guilty of fraud on Monday.", "LEGAL"],
    ["The bank posted a record loss on Monday.", "OTHER"],
    ["The foreign minister travelled to Quito on Monday.", "CONSULT"],
    ["The crew helped the club to the title on Monday.", "OTHER"],
    ["Volunteers helped nine families out of the valley on Monday.", "AID"],
    ["The rebels vowed revenge on Monday.", "THREATEN"],
    ["Rojas was made an adviser to the bank on Monday.", "APPOINTMENT"],
    ["The flood left plans for the port unchanged on Monday.", "OTHER"],
    ["The court jailed a banker for nine years on Monday.", "LEGAL"],
    ["The suspect appeared before a judge on Monday.", "LEGAL"],
    ["A boat overturned off Arica on Monday.", "OTHER"],
    ["A judge overturned the ban on Monday.", "LEGAL"],
    ["The lake froze on Monday.", "OTHER"],
    ["The bank froze the general's accounts on Monday.", "SANCTION"],
    ["The union called on the bank to raise wages on Monday.", "REQUEST"],
    ["A lorry rammed into a crowd in Arica on Monday.", "ASSAULT"],
    ["The town fell to the rebels on Monday.", "ASSAULT"],
    ["Divers pulled nine people from the sea on Monday.", "AID"],
    ["The navy began exercises off Arica on Monday.", "MOBILIZE"],
    ["Miners walked off the job on Monday.", "PROTEST"],
    ["The presidents spoke by phone on Monday.", "CONSULT"],
    ["A group of women came forward on Monday to accuse the director of theft.", "ACCUSE"],
  ])("%s", (sentence, type) => {
    expect(typeOf(sentence)).toBe(type);
  });
});
