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
    ["A group of women came forward on Monday to accuse the director of theft.", "ACCUSE"],
  ])("%s", (sentence, type) => {
    expect(typeOf(sentence)).toBe(type);
  });
});
