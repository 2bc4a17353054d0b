import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const typeOf = (sentence: string): string | undefined =>
  extractArticle(anArticle({ body: [sentence], published: "2023-05-18" })).events[0]?.type;

describe("what a happening is by who acts", () => {
  it.each([
    ["A court in Arica lifted the ban on Monday.", "LEGAL"],
    ["The mayor of Arica lifted the ban on Monday.", "CONCEDE"],
    ["The ban was lifted by a judge in Arica on Monday.", "LEGAL"],
    ["A judge from Arica died on Monday.", "OTHER"],
    ["Farmers blocked a motorway near Arica on Monday.", "PROTEST"],
    ["The senate blocked the bill on Monday.", "REJECT"],
    ["Rescuers reached the valley on Monday.", "AID"],
    ["Tourists reached the valley on Monday.", "OTHER"],
    ["Fighter jets struck in the north of the province on Monday.", "ASSAULT"],
    ["Dockers struck in the north of the province on Monday.", "PROTEST"],
    ["Rebel troops advanced on Arica on Monday.", "ASSAULT"],
    ["Tacna was rocked by heavy fighting on Monday.", "ASSAULT"],
    ["Talks in Arica between the unions stalled on Monday.", "CONSULT"],
    ["A new round of negotiations was scheduled for Monday.", "CONSULT"],
    ["The walkout spread to Tacna on Monday.", "PROTEST"],
    ["Government troops lost the town of Arica on Monday.", "ASSAULT"],
    ["A firm lost the town of Arica as a client on Monday.", "OTHER"],
    ["Peru released a trawler on Monday.", "CONCEDE"],
    ["Peru refused to sign the treaty on Monday.", "REJECT"],
    ["The two unions failed to reach a deal in Arica on Monday.", "REJECT"],
  ])("%s", (sentence, type) => {
    expect(typeOf(sentence)).toBe(type);
  });
});
