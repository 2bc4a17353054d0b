import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.fixture";
import { extractArticle } from "../extract-article";

const typeOf = (sentence: string): string | undefined =>
  extractArticle(anArticle({ body: [sentence], published: "2023-05-18" })).events[0]?.type;

describe("the type of a happening", () => {
  it.each([
    ["Floods killed 250 people in Malawi on Monday.", "OTHER"],
    ["Nine people were killed in a train crash in Peru on Monday.", "OTHER"],
    ["Gunmen killed nine people in a village in Mali on Monday.", "ASSAULT"],
    ["Gunmen shot dead two teachers in a school in Mali on Monday.", "ASSAULT"],
    ["Rebels captured the airport in Goma on Monday.", "ASSAULT"],
    ["A missile flattened a house in Kharkiv on Monday.", "ASSAULT"],
    ["A patrol in Lebanon was hit by tank fire on Monday.", "ASSAULT"],
    ["Rebels began firing rockets at a town in Mali on Monday.", "ASSAULT"],
    ["A club in Oslo fired its coach on Monday.", "APPOINTMENT"],
    ["A storm flattened a house in Fiji on Monday.", "OTHER"],
    ["A market in Kano was destroyed by fire on Monday.", "OTHER"],
    ["A camera in Oslo captured the meteor on Monday.", "OTHER"],
    ["A firm in Tokyo released a new phone on Monday.", "OTHER"],
    ["Eritrea released twelve prisoners on Monday.", "CONCEDE"],
    ["A deal was signed in Tunis on Monday.", "AGREE"],
    ["Sales in Brazil declined by 3 percent on Monday.", "OTHER"],
  ])("%s", (sentence, type) => {
    expect(typeOf(sentence)).toBe(type);
  });
});
