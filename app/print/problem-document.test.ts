import { expect, it } from "vitest";
import { problemDocument } from "./problem-document";

it("says in a page what is wrong, and takes nothing of it for markup", () => {
  const page = problemDocument('There is no country with the code <img src="x">.');
  expect(page).toContain("There is no country with the code &#60;img");
  expect(page).not.toContain("<img");
  expect(page).toContain('<a href="/">');
});
