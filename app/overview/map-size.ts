/** The map in its own units; the picture scales with the page. */
export const MAP_WIDTH = 960;
export const MAP_HEIGHT = 452;
/** Smaller than this (map units) a country's outline cannot be hit, so it gets a marker too. */
export const MARKER_RADIUS = 5;
