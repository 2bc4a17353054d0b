"use client";

import { type PointerEvent, useEffect, useRef } from "react";
import { EVENT_TYPES, type EventType } from "@/lib/core/timeline-event";
import { EVENT_FAMILIES } from "@/lib/timeline/event-family";
import type { TimelineRow } from "@/lib/timeline/timeline-row";
import { FAMILY_WORDS, GLYPH_WORDS, TIMELINE } from "../texts/timeline";
import styles from "./country-explorer.module.css";
import type { ViewState } from "./view-state";

interface LegendProps {
  rows: readonly TimelineRow[];
  view: ViewState;
  onChange(view: ViewState): void;
  /** Points at a colour, or at none: the others are drawn faint. */
  onEmphasis(colour: number | null): void;
}

const LONG_PRESS_MS = 400;

const shownTypes = (view: ViewState): readonly EventType[] => (view.types.length ? view.types : EVENT_TYPES);

/** Colours and letters of the types as buttons that hide or single them out, and what each glyph means. */
export function Legend({ rows, view, onChange, onEmphasis }: LegendProps) {
  const present = EVENT_FAMILIES.filter((family) => rows.some((row) => family.types.includes(row.type)));
  const shown = shownTypes(view);
  const timer = useRef(0);
  const isLong = useRef(false);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  function toggle(types: readonly EventType[], solo: boolean): void {
    const isShown = types.some((type) => shown.includes(type));
    const next = solo ? types : EVENT_TYPES.filter((type) => (types.includes(type) ? !isShown : shown.includes(type)));
    onChange({ ...view, types: next.length === EVENT_TYPES.length || next.length === 0 ? [] : next });
  }

  /** A finger that stays shows the type alone; the tap that ends it does nothing more. */
  function press(event: PointerEvent, types: readonly EventType[]): void {
    isLong.current = false;
    window.clearTimeout(timer.current);
    if (event.pointerType !== "touch") return;
    timer.current = window.setTimeout(() => {
      isLong.current = true;
      toggle(types, true);
    }, LONG_PRESS_MS);
  }
  const letGo = (): void => window.clearTimeout(timer.current);

  return (
    <div className={styles["legend"]} role="group" aria-label={`${TIMELINE.legend}. ${TIMELINE.legendHint}`}>
      {present.map((family) => (
        <button
          key={family.id}
          type="button"
          className={styles["family"]}
          title={TIMELINE.legendHint}
          aria-pressed={family.types.some((type) => shown.includes(type))}
          onClick={(event) => {
            if (!isLong.current) toggle(family.types, event.altKey);
            isLong.current = false;
          }}
          onPointerDown={(event) => press(event, family.types)}
          onPointerUp={letGo}
          onPointerCancel={letGo}
          onContextMenu={(event) => isLong.current && event.preventDefault()}
          onPointerEnter={(event) => event.pointerType === "mouse" && onEmphasis(family.colour)}
          onPointerLeave={() => {
            letGo();
            onEmphasis(null);
          }}
          onFocus={(event) => event.currentTarget.matches(":focus-visible") && onEmphasis(family.colour)}
          onBlur={() => onEmphasis(null)}
          onKeyDown={(event) => {
            if (event.key.toLowerCase() !== "s") return;
            event.stopPropagation();
            toggle(family.types, true);
          }}
        >
          <span
            className={styles["swatch"]}
            style={{ background: `var(--type-${family.colour + 1})` }}
            aria-hidden="true"
          />
          <span className={styles["letter"]} aria-hidden="true">
            {family.letter}
          </span>
          {FAMILY_WORDS[family.id]}
        </button>
      ))}
      <ul className={styles["glyphs"]}>
        {GLYPHS.map(({ word, picture }) => (
          <li key={word}>
            <svg width="34" height="12" viewBox="0 0 34 12" aria-hidden="true">
              {picture}
            </svg>
            {word}
          </li>
        ))}
      </ul>
    </div>
  );
}

const ink = { fill: "currentColor" } as const;
const GLYPHS = [
  { word: GLYPH_WORDS.day, picture: <circle cx="17" cy="6" r="4" {...ink} /> },
  {
    word: GLYPH_WORDS.coarse,
    picture: (
      <>
        <rect x="3" y="4" width="28" height="4" opacity="0.2" {...ink} />
        <rect x="7" y="4" width="20" height="4" opacity="0.5" {...ink} />
      </>
    ),
  },
  {
    word: GLYPH_WORDS.lasts,
    picture: (
      <>
        <rect x="4" y="4" width="26" height="4" {...ink} />
        <rect x="3" y="2" width="2" height="8" {...ink} />
        <rect x="29" y="2" width="2" height="8" {...ink} />
      </>
    ),
  },
  {
    word: GLYPH_WORDS.approximate,
    picture: (
      <>
        <rect x="3" y="4" width="28" height="4" opacity="0.25" {...ink} />
        <path d="M17 1.5 21.5 6 17 10.5 12.5 6Z" fill="var(--surface)" stroke="currentColor" strokeWidth="1.5" />
      </>
    ),
  },
  {
    word: GLYPH_WORDS.uncertain,
    picture: <circle cx="17" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 2" />,
  },
  {
    word: GLYPH_WORDS.planned,
    picture: <circle cx="17" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  },
  {
    word: GLYPH_WORDS.claimed,
    picture: (
      <>
        <circle cx="17" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M17 2a4 4 0 0 0 0 8Z" {...ink} />
      </>
    ),
  },
  {
    word: GLYPH_WORDS.denied,
    picture: (
      <g fill="none" stroke="currentColor" strokeWidth="1.5">
        <circle cx="17" cy="6" r="4" />
        <path d="m11.5 11.5 11-11" />
      </g>
    ),
  },
  {
    word: GLYPH_WORDS.bounded,
    picture: (
      <>
        <rect x="4" y="4" width="8" height="4" opacity="0.2" {...ink} />
        <rect x="12" y="4" width="9" height="4" opacity="0.55" {...ink} />
        <rect x="21" y="4" width="8" height="4" {...ink} />
        <rect x="28" y="2" width="2" height="8" {...ink} />
      </>
    ),
  },
  { word: GLYPH_WORDS.open, picture: <path d="M3 4h22V1.5L32 6l-7 4.5V8H3Z" {...ink} /> },
  {
    word: GLYPH_WORDS.unknown,
    picture: <path d="M3 6h10M17 6h4M25 6h4" stroke="currentColor" strokeWidth="2.5" />,
  },
];
