import { describe, expect, it } from "vitest";
import { genderOf } from "./first-names";

describe("first names", () => {
  it("tells men from women by the first of several names, with or without accents", () => {
    expect(["Pavel Horak", "Zoë Roy", "Marie-Claire Roy"].map(genderOf)).toEqual(["male", "female", "female"]);
  });
  it("says nothing of names that both bear, of names no list has and of one name alone", () => {
    expect(["Andrea Rossi", "Jean Smith", "Xqzt Roy", "Pavel"].map(genderOf)).toEqual([null, null, null, null]);
  });
});
