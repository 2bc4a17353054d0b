"use client";

import { useEffect } from "react";
import { wakeFonts } from "@/app/timeline/canvas-measure";
import { mountTimeline } from "./mount";

declare global {
  interface Window {
    mount?: typeof mountTimeline;
  }
}

/** Puts `window.mount` on the page for the render benchmark (docs/contract.md, Addresses). */
export function BenchMount() {
  useEffect(() => {
    // As on a country's page, which does it while the numbers are on their way.
    wakeFonts(getComputedStyle(document.body).fontFamily);
    window.mount = mountTimeline;
    return () => {
      window.mount = undefined;
    };
  }, []);
  return <div id="root" style={{ width: 1400, height: 800, overflow: "hidden", position: "relative" }} />;
}
