"use client";

import { useEffect, useState } from "react";
import { callApi } from "../api-client";
import { TextField } from "./text-field.client";

interface Echo {
  words: string;
  edtf: string | null;
  /** False: `words` say why not. */
  readable: boolean;
}

interface DateFieldProps {
  label: string;
  hint: string;
  value: string;
  /** Only a single day will do. */
  oneDay?: boolean;
  /** Takes the focus when it appears: only where the reader has just asked for it. */
  takesFocus?: boolean;
  onChange(value: string): void;
  /** Tells whether what stands there can be read; false while it is empty. */
  onReadable?(readable: boolean): void;
}

/** Long enough not to ask for every key, short enough to feel live. */
const ECHO_DELAY_MS = 150;

/** A date as a person types it, said back in words at once, so that a slip is seen before anything is kept. */
export function DateField({
  label,
  hint,
  value,
  oneDay = false,
  takesFocus = false,
  onChange,
  onReadable,
}: DateFieldProps) {
  const [echo, setEcho] = useState<{ text: string; problem: boolean }>({ text: "", problem: false });

  // biome-ignore lint/correctness/useExhaustiveDependencies: onReadable only reports, a new function is no reason to ask again
  useEffect(() => {
    const typed = value.trim();
    if (typed === "") {
      setEcho({ text: "", problem: false });
      onReadable?.(false);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const body = { text: typed, oneDay };
      const answer = await callApi<Echo>("/api/dates", { method: "POST", body, signal: abort.signal }).catch(
        () => null,
      );
      if (answer === null) return;
      const read: Echo = answer.ok ? answer.value : { words: answer.problem.message, edtf: null, readable: false };
      onReadable?.(read.readable);
      setEcho({ text: read.edtf === null ? read.words : `${read.words} [${read.edtf}]`, problem: !read.readable });
    }, ECHO_DELAY_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [value, oneDay]);

  const said = echo.problem || echo.text === "" ? echo.text : `= ${echo.text}`;
  return (
    <TextField
      label={label}
      hint={hint}
      value={value}
      echo={{ text: said, problem: echo.problem }}
      takesFocus={takesFocus}
      onChange={onChange}
    />
  );
}
