"use client";

import { type ReactNode, useEffect, useState } from "react";
import styles from "./world-map.module.css";

interface Hint {
  text: string;
  /** Pixels from the left and top of the map. */
  x: number;
  y: number;
}

/** Shows the label of the country under the pointer or the focus; Escape takes it away, and it never covers its country. */
export function MapHint({ children }: { children: ReactNode }) {
  const [hint, setHint] = useState<Hint | null>(null);

  useEffect(() => {
    if (hint === null) return;
    const dismiss = (key: KeyboardEvent) => key.key === "Escape" && setHint(null);
    document.addEventListener("keydown", dismiss);
    return () => document.removeEventListener("keydown", dismiss);
  }, [hint]);

  const show = (target: EventTarget, box: DOMRect): void => {
    const link = target instanceof Element ? target.closest("[data-hint]") : null;
    const text = link?.getAttribute("data-hint");
    const shape = link?.getBoundingClientRect();
    setHint(shape && text ? { text, x: shape.left + shape.width / 2 - box.left, y: shape.top - box.top } : null);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens; the links inside are the controls
    <div
      className={styles["stage"]}
      onPointerOver={(e) => show(e.target, e.currentTarget.getBoundingClientRect())}
      onPointerLeave={() => setHint(null)}
      onFocus={(e) => show(e.target, e.currentTarget.getBoundingClientRect())}
      onBlur={() => setHint(null)}
    >
      {children}
      {hint === null ? null : (
        <div className={styles["hint"]} style={{ left: hint.x, top: hint.y }} aria-hidden="true">
          {hint.text}
        </div>
      )}
    </div>
  );
}
