import { expect, it } from "vitest";
import { plainLine } from "./plain-line";

it("a typed line hides nothing, turns no words around, and keeps the letters of every script", () => {
  expect(plainLine(" Port\u0000 \u001b[31mopens\r\nagain\u202e ")).toBe("Port [31mopens again");
  expect(plainLine("\u200b \u2066\ufeff")).toBe("");
  const written = "می‌خواهم 👩‍🚒 Zoë Ö ş 東京";
  expect(plainLine(written)).toBe(written);
  expect(plainLine("<b>bold</b>")).toBe("<b>bold</b>");
});
