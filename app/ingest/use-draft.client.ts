"use client";

import { useCallback, useEffect, useState } from "react";

/** Storage may be switched off or full, or hold something else: what was typed is then only as safe as the page. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/**
 * What was typed outlives a reload or a way to another page and back, in this tab only, until it is `empty` again.
 * `name` tells drafts apart; `empty` is one value for all time.
 */
export function useDraft<T>(name: string, empty: T): [draft: T, setDraft: (next: T) => void] {
  const [draft, setDraft] = useState(empty);
  const key = `dateline-draft-${name}`;

  useEffect(() => {
    const left = attempt(() => JSON.parse(sessionStorage.getItem(key) ?? "null") as T | null);
    if (left) setDraft((typed) => (typed === empty ? left : typed));
  }, [key, empty]);

  const put = useCallback(
    (next: T): void => {
      setDraft(next);
      attempt(() =>
        next === empty ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, JSON.stringify(next)),
      );
    },
    [key, empty],
  );
  return [draft, put];
}
