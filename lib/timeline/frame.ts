import { scaleLinear } from "d3";
import type { Viewport } from "./viewport";

/** What every part of the layout needs to know of the picture. */
export interface Frame {
  viewport: Viewport;
  /** The axis from left to right. */
  left: number;
  right: number;
  /** Place of a day on the axis. */
  x(day: number): number;
  /** Width of a day. */
  perDay: number;
}

const MARGIN = 20;

export function frameOf(viewport: Viewport): Frame {
  const left = MARGIN * viewport.scale;
  const right = viewport.width - left;
  const x = scaleLinear().domain([viewport.from, viewport.to]).range([left, right]);
  return { viewport, left, right, x, perDay: (right - left) / (viewport.to - viewport.from) };
}

export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
