/** The part of a 2d context that painting needs: a canvas on a page or in a worker. */
export type PaintContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
