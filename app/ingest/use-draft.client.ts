"use client";

import { useEffect, useState } from "react";

const KEY = "dateline-draft";

/** Storage may be switched off or full: the text is then only as safe as the page. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Pasted text that outlives a reload or a way to another page and back, in this tab only, until it is kept. */
export function useDraft(): [text: string, setText: (text: string) => void] {
  const [text, setText] = useState("");

  useEffect(() => {
    const left = attempt(() => sessionStorage.getItem(KEY));
    if (left) setText((typed) => (typed === "" ? left : typed));
  }, []);

  return [
    text,
    (next) => {
      setText(next);
      attempt(() => (next === "" ? sessionStorage.removeItem(KEY) : sessionStorage.setItem(KEY, next)));
    },
  ];
}
