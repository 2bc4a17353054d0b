import { accessSync, constants } from "node:fs";
import { chromium } from "playwright-core";
import { type Problem, ProblemError } from "@/lib/core/problem";
import usualPlaces from "./browser-places.json";

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Playwright's own browser, where `npx playwright-core install chromium` has put one. */
function playwrightsOwn(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

interface BrowserSearch {
  /** The browser that will print, or null. */
  path: string | null;
  /** What to do where there is none, or where CHROMIUM_PATH names none. */
  problem: Problem | null;
}

/** Finds the Chromium that prints: CHROMIUM_PATH, Playwright's own, then the usual places. Starts nothing. */
export function findBrowser(environment: Readonly<Record<string, string | undefined>> = process.env): BrowserSearch {
  const given = environment["CHROMIUM_PATH"];
  if (given) {
    if (canRun(given)) return { path: given, problem: null };
    return {
      path: null,
      problem: {
        code: "browser-path-wrong",
        message: `CHROMIUM_PATH is set to ${given}, which is no program that can be run. Set it to a Chromium or Chrome, or unset it.`,
      },
    };
  }
  const path = [...playwrightsOwn(), ...usualPlaces].find(canRun);
  if (path !== undefined) return { path, problem: null };
  return {
    path: null,
    problem: {
      code: "browser-not-found",
      message:
        "PDFs are printed by Chromium, and none was found. Install one with `npx playwright-core install chromium`, or set CHROMIUM_PATH to a Chromium or Chrome. The print page can also be printed from your own browser.",
    },
  };
}

/** The browser's path; throws a `ProblemError` that says what to do where there is none. */
export function requireBrowser(): string {
  const { path, problem } = findBrowser();
  if (path === null) {
    throw new ProblemError(problem ?? { code: "browser-not-found", message: "No browser was found to print with." });
  }
  return path;
}
