"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { canvasRatio } from "@/lib/timeline/canvas-size";
import { type CardSpots, cardSpots, glided } from "@/lib/timeline/glide";
import { paintCanvas } from "@/lib/timeline/painters/canvas";
import type { Palette } from "@/lib/timeline/painters/palette";
import type { Scene } from "@/lib/timeline/scene";
import type { MeasureText } from "@/lib/timeline/viewport";
import { canvasMeasure, PLOT_FONT, PLOT_WEIGHTS } from "./canvas-measure";
import { onOtherColours, pagePalette } from "./page-palette";
import { useKeptInPlace } from "./use-kept-in-place.client";
import type { WindowControl } from "./use-time-window.client";

const WIDTH_LEAST = 80;
/** A card sets off as slowly after a pause as between two pictures. */
const FRAME_MS_MAX = 34;

interface PictureOptions {
  /** Pixels; under 80 nothing is drawn. */
  width: number;
  control: WindowControl;
  selected: number | null;
  /** The colour the legend points at: all others are drawn faint. */
  emphasised?: number | null;
  /** Events that are marked as found; undefined: none is searched for. */
  hitsOf(hovered: number | null): ReadonlySet<number> | undefined;
  /**
   * The scene of the window at this moment. `before` is what is on the screen; `atRest` is false while it is moved; `isHeld` is true
   * while something below the picture is used, which would follow a picture that shrinks.
   */
  layOut(measure: MeasureText, before: Scene | null, atRest: boolean, isHeld: boolean): Scene;
  /** What is painted over the scene. */
  paintOver?(context: CanvasRenderingContext2D, scene: Scene, palette: Palette, hovered: number | null): void;
}

export interface PlotPicture {
  canvas: RefObject<HTMLCanvasElement | null>;
  /** The scene as last drawn. */
  scene: RefObject<Scene | null>;
  /** The scene as it last came to rest: names and places of what has the focus follow it. */
  rest: Scene | null;
  /** Points at an event, or at none, and draws. */
  hover(event: number | null): void;
  hovered(): number | null;
}

/** False until the fonts of the picture are here. A canvas asks for a font when it first draws with it, and draws with another one meanwhile. */
function useFontsHere(): boolean {
  const [areHere, setHere] = useState(false);
  useEffect(() => {
    const faces = PLOT_WEIGHTS.map((weight) => `${weight} 12px Inter`);
    if (faces.every((face) => document.fonts.check(face))) return;
    let isGone = false;
    void Promise.allSettled(faces.map((face) => document.fonts.load(face))).then(() => isGone || setHere(true));
    return () => {
      isGone = true;
    };
  }, []);
  return areHere;
}

/** A canvas that follows window, theme, fonts and size: at most one picture a frame while it is moved. */
export function usePlotPicture(options: PictureOptions): PlotPicture {
  const { width, control, selected, emphasised = null, hitsOf, layOut, paintOver } = options;
  const canvas = useRef<HTMLCanvasElement>(null);
  const scene = useRef<Scene | null>(null);
  /** What the scene was laid out by, while it is one at rest: marking an event or another theme moves nothing in it. */
  const laidOut = useRef<{ by: PictureOptions["layOut"]; from: number; to: number } | null>(null);
  const palette = useRef<Palette | null>(null);
  const pointed = useRef<number | null>(null);
  /** Where the cards were drawn, and when: they glide from there when they take other places. */
  const drawn = useRef<{ spots: CardSpots | null; at: number }>({ spots: null, at: 0 });
  const gliding = useRef(0);
  const { usedBelow, keep } = useKeptInPlace(canvas);
  const [rest, setRest] = useState<Scene | null>(null);
  const [height, setHeight] = useState(0);
  const fonts = useFontsHere();
  // Widths are remembered: those of other letters must not be, so that each set of fonts has a measure of its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const measure = useMemo(() => (typeof document === "undefined" ? null : canvasMeasure(PLOT_FONT)), [fonts]);

  const paint = useCallback(() => {
    const element = canvas.current;
    const made = scene.current;
    const context = element?.getContext("2d", { alpha: false });
    if (!element || !made || !context) return;
    const ratio = element.width / made.width;
    palette.current ??= pagePalette(element);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const hits = hitsOf(pointed.current);
    const at = performance.now();
    const { spots: last, at: lastAt } = drawn.current;
    const { scene: shown, spots } =
      last && control.eases() ? glided(made, last, Math.min(at - lastAt, FRAME_MS_MAX)) : { scene: made, spots: null };
    drawn.current = { spots: spots ?? cardSpots(made), at };
    const stand = { selected, hovered: pointed.current ?? undefined, hits, colour: emphasised };
    paintCanvas(context, shown, palette.current, stand);
    paintOver?.(context, shown, palette.current, pointed.current);
    cancelAnimationFrame(gliding.current);
    if (spots) gliding.current = requestAnimationFrame(paint);
  }, [control, selected, emphasised, hitsOf, paintOver]);

  const draw = useCallback(
    (atRest = true) => {
      const element = canvas.current;
      if (!element || !measure || width < WIDTH_LEAST) return;
      const { from, to } = control.now();
      const last = laidOut.current;
      if (!atRest || last?.by !== layOut || last.from !== from || last.to !== to) {
        scene.current = layOut(measure, scene.current, atRest, usedBelow() !== null);
        laidOut.current = atRest ? { by: layOut, from, to } : null;
      }
      const made = scene.current as Scene;
      const ratio = canvasRatio(width, made.height, window.devicePixelRatio || 1);
      const [w, h] = [Math.round(width * ratio), Math.round(made.height * ratio)];
      if (element.width !== w || element.height !== h) {
        element.width = w;
        element.height = h;
        keep(() => {
          element.style.height = `${made.height}px`;
        });
        setHeight(made.height);
      }
      paint();
    },
    [width, measure, control, layOut, paint, usedBelow, keep],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: with other fonts words have other widths, and cards take their places at once
  useLayoutEffect(() => {
    scene.current = null;
    laidOut.current = null;
    drawn.current.spots = null;
  }, [fonts]);

  useEffect(() => {
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => draw(false));
    };
    draw();
    const stop = control.subscribe(soon);
    const repaint = (): void => {
      palette.current = null;
      paint();
    };
    const stopColours = onOtherColours(repaint);
    return () => {
      stop();
      cancelAnimationFrame(frame);
      cancelAnimationFrame(gliding.current);
      stopColours();
    };
  }, [draw, paint, control]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scene is read when window or picture came to rest
  useEffect(() => {
    setRest(scene.current);
  }, [control.settled, draw, height]);

  return {
    canvas,
    scene,
    rest,
    hover: (event) => {
      pointed.current = event;
      paint();
    },
    hovered: () => pointed.current,
  };
}
