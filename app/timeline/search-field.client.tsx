"use client";

import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { TIMELINE } from "../texts/timeline";

interface SearchFieldProps {
  /** The words that are searched for. */
  query: string;
  onQuery(query: string): void;
  onKeyDown?(event: KeyboardEvent): void;
  className?: string;
  input?: RefObject<HTMLInputElement | null>;
}

/** Searches as it is typed into; emptied filters and Back reach it too. */
export function SearchField({ query, onQuery, onKeyDown, className = "", input }: SearchFieldProps) {
  const own = useRef<HTMLInputElement>(null);
  const field = input ?? own;
  useEffect(() => {
    // Not while it is typed: a space at the end is no other search.
    if (field.current && field.current.value.trim() !== query) field.current.value = query;
  }, [field, query]);
  return (
    <input
      ref={field}
      className={`input ${className}`}
      type="search"
      aria-label={TIMELINE.search}
      placeholder={TIMELINE.search}
      defaultValue={query}
      onChange={(event) => onQuery(event.currentTarget.value.trim())}
      onKeyDown={onKeyDown}
    />
  );
}
