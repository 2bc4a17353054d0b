"use client";

import { useCallback, useEffect, useRef, useState } from "react";

const SHOWN_MS = 8000;

/** One line of help that everybody sees and hears for a while: why nothing moved, how to go on. */
export function useHint(): { hint: string; showHint(words: string): void; hideHint(): void } {
  const [hint, setHint] = useState("");
  const timer = useRef(0);
  const hideHint = useCallback(() => {
    window.clearTimeout(timer.current);
    setHint("");
  }, []);
  const showHint = useCallback((words: string) => {
    window.clearTimeout(timer.current);
    setHint(words);
    timer.current = window.setTimeout(() => setHint(""), SHOWN_MS);
  }, []);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { hint, showHint, hideHint };
}
