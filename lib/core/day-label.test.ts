import { describe, expect, it } from "vitest";
import { labelOfDay } from "./day-label";

describe("the words before a day", () => {
  it.each([
    "Published: ",
    "Posted on Tue, ",
    "First published: 00:01, ",
    "Date of this statement: ",
    "Issued by the Registrar, ",
    "Judgment handed down on ",
    "Received in March | Published online: ",
  ])("say that the text came out: %s", (before) => expect(labelOfDay(before)).toBe("published"));
  it.each([
    "Last updated: ",
    "By Ida Holm Updated ",
    " | Modified on ",
    "Latest update: ",
  ])("say that it was changed: %s", (before) => expect(labelOfDay(before)).toBe("updated"));
  it.each([
    "Closing date: ",
    "Next update: ",
    "Apply by ",
    "Joined: ",
    "Date of birth: ",
    "adopted ",
    "The treaty of ",
    "Signed at Orla, ",
    "Incident: ",
  ])("say that it is another's: %s", (before) => expect(labelOfDay(before)).toBe("another"));
  it.each([
    "",
    "By Ida Holm, ",
    "Orla, ",
    "Press statement: ",
    "Ref: 24-031 / ",
    "Bulletin of ",
    "As of ",
  ])("say nothing of it: %s", (before) => expect(labelOfDay(before)).toBe("none"));
});
