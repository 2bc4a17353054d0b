"use client";

import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { OVERVIEW } from "../texts/overview";
import { MAP_HEIGHT, MAP_WIDTH, MARKER_RADIUS } from "./map-size";
import styles from "./world-map.module.css";

const WORDS = OVERVIEW.map.zoom;
const CLOSEST = 12;
const STEP = 1.8;
/** A step of an arrow key, in parts of what is in sight. */
const ARROW_SHARE = 0.25;
/** From the edge of the map a country that has the focus is moved into its middle. */
const EDGE_SHARE = 0.08;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Outlines stay as thin, markers as small and the hatching as fine as on the whole map. */
function scaleSigns(map: SVGSVGElement, k: number): void {
  for (const marker of map.querySelectorAll("circle")) marker.setAttribute("r", String(MARKER_RADIUS / k));
  map.querySelector("pattern")?.setAttribute("patternTransform", `rotate(45) scale(${1 / k})`);
}

/** The middle of a country, in units of the map. */
function placeOf(country: Element): [number, number] {
  const [x = 0, y = 0] = country.getAttribute("data-place")?.split(" ").map(Number) ?? [];
  return [x, y];
}

/**
 * Zoom and pan of the map that the server has drawn: buttons, keys, a drag, two fingers, and the wheel with Ctrl, so that the
 * wheel alone scrolls the page. A country that gets the focus comes into sight.
 */
export function MapZoom({ children }: { children: ReactNode }) {
  const stage = useRef<HTMLDivElement>(null);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const view = useRef<ZoomTransform>(zoomIdentity);
  const [scale, setScale] = useState(1);

  useEffect(() => {
    const map = stage.current?.querySelector("svg");
    const land = map?.querySelector<SVGGElement>("[data-land]");
    if (!map || !land) return;
    const made = zoom<SVGSVGElement, unknown>()
      .extent([
        [0, 0],
        [MAP_WIDTH, MAP_HEIGHT],
      ])
      .translateExtent([
        [0, 0],
        [MAP_WIDTH, MAP_HEIGHT],
      ])
      .scaleExtent([1, CLOSEST])
      .clickDistance(4)
      .filter((event: Event) => {
        if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
        if (event.type === "dblclick") return !(event.target as Element).closest("a");
        // One finger scrolls the page until there is something to pan.
        if ("touches" in event) return (event as TouchEvent).touches.length > 1 || view.current.k > 1;
        return !(event instanceof MouseEvent) || event.button === 0;
      })
      .on("zoom", ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        view.current = transform;
        land.dataset["moves"] = sourceEvent === null ? "by-steps" : "with-the-hand";
        land.style.transform = `translate(${transform.x}px, ${transform.y}px) scale(${transform.k})`;
        map.style.touchAction = transform.k > 1 ? "none" : "pan-x pan-y";
        map.dataset["zoomed"] = String(transform.k > 1);
        scaleSigns(map, transform.k);
        setScale(transform.k);
      });
    behaviour.current = made;
    map.style.touchAction = "pan-x pan-y";
    const selection = select<SVGSVGElement, unknown>(map).call(made).on("dblclick.zoom", null);
    return () => {
      selection.on(".zoom", null);
    };
  }, []);

  function act(what: (made: ZoomBehavior<SVGSVGElement, unknown>, map: SVGSVGElement) => void): void {
    const map = stage.current?.querySelector("svg");
    if (map && behaviour.current) what(behaviour.current, map);
  }
  const zoomBy = (factor: number): void =>
    act((made, map) => {
      const isWhole = view.current.k === 1;
      select(map).call(made.scaleBy, factor);
      // Out of the whole world: to the country with the focus, or the one with the most events, which comes first.
      const first = map.querySelector(":focus") ?? map.querySelector("[data-hint]");
      if (isWhole && first) bringToMiddle(first);
    });
  const reset = (): void => act((made, map) => select(map).call(made.transform, zoomIdentity));
  const panBy = (x: number, y: number): void =>
    act((made, map) => {
      const { k } = view.current;
      select(map).call(made.translateBy, (-x * MAP_WIDTH * ARROW_SHARE) / k, (-y * MAP_HEIGHT * ARROW_SHARE) / k);
    });

  function keyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = view.current.k > 1 ? ARROWS[event.key] : undefined;
    if (arrow) panBy(...arrow);
    else if (event.key === "+" || event.key === "=") zoomBy(STEP);
    else if (event.key === "-" || event.key === "_") zoomBy(1 / STEP);
    else if (event.key === "0") reset();
    else return;
    event.preventDefault();
  }

  const bringToMiddle = (country: Element): void =>
    act((made, map) => select(map).call(made.translateTo, ...placeOf(country)));

  /** Tab goes through all countries, also those outside of what is in sight. */
  function bringIntoSight(country: Element): void {
    const [x, y] = view.current.apply(placeOf(country));
    const isInside = (share: number): boolean => share > EDGE_SHARE && share < 1 - EDGE_SHARE;
    if (!isInside(x / MAP_WIDTH) || !isInside(y / MAP_HEIGHT)) bringToMiddle(country);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the links and buttons inside
    <div
      className={styles["zoom"]}
      onKeyDown={keyDown}
      onFocus={({ target }) => {
        if (target.matches("[data-hint]:focus-visible")) bringIntoSight(target);
      }}
    >
      <div className={styles["steps"]}>
        <div className="segmented" role="group" aria-label={WORDS.label}>
          <button
            type="button"
            className="button"
            disabled={scale <= 1}
            aria-label={WORDS.out}
            onClick={() => zoomBy(1 / STEP)}
          >
            −
          </button>
          <button
            type="button"
            className="button"
            disabled={scale >= CLOSEST}
            aria-label={WORDS.in}
            onClick={() => zoomBy(STEP)}
          >
            +
          </button>
          <button type="button" className="button" disabled={scale <= 1} onClick={reset}>
            {WORDS.reset}
          </button>
        </div>
        <p className={styles["how"]}>{WORDS.how}</p>
      </div>
      <div ref={stage}>{children}</div>
      <p className="visually-hidden" role="status">
        {scale > 1 ? WORDS.scale(Math.round(scale * 100)) : ""}
      </p>
    </div>
  );
}
