import { expect, it } from "vitest";
import { detailChanges } from "./detail-changes";

const event = {
  type: "OTHER",
  modality: "asserted",
  countries: { primary: ["NO"], secondary: [] },
} as const;

it("a change is told with the names of before and after, and only where something changes", () => {
  const value = { primary: ["NO"], secondary: ["SE", "FI"] };
  expect(
    detailChanges({ ...event, countries: { primary: ["NO"], secondary: [] } }, [{ field: "countries", value }]),
  ).toEqual(["Takes part: none → Sweden, Finland"]);
  expect(
    detailChanges({ ...event, countries: { primary: ["NO"], secondary: [] } }, [
      { field: "modality", value: "denied" },
    ]),
  ).toEqual(["Standing: Reported → Denied"]);
});
