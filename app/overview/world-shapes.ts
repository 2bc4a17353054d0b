import { type GeoPermissibleObjects, geoEqualEarth, geoPath } from "d3";
import { feature, mesh } from "topojson-client";
import world from "world-atlas/countries-110m.json";
import countries from "world-countries";
import { MAP_HEIGHT, MAP_WIDTH, MARKER_RADIUS } from "./map-size";

interface CountryShape {
  /** ISO 3166-1 alpha-2 */
  country: string;
  /** SVG path data, or "" for a country too small for the outline: then only the point is drawn. */
  path: string;
  /** Where its marker stands. */
  x: number;
  y: number;
}

type Topology = Parameters<typeof mesh>[0];

/** ISO 3166-1 numeric: the ice takes a fifth of the picture and has no news. */
const ANTARCTICA = "010";

const topology = world as unknown as Topology;

function landOutlines(): GeoJSON.FeatureCollection {
  const all = topology.objects["countries"];
  const shapes = all === undefined ? undefined : feature(topology, all);
  if (shapes?.type !== "FeatureCollection") throw new Error("world-atlas has no collection of countries");
  return { ...shapes, features: shapes.features.filter(({ id }) => id !== ANTARCTICA) };
}

const land = landOutlines();
/** The middle of each country but the ice: islands of the Pacific too small for an outline have a marker there. */
const middles: GeoJSON.Feature = {
  type: "Feature",
  properties: {},
  geometry: {
    type: "MultiPoint",
    coordinates: countries.filter(({ ccn3 }) => ccn3 !== ANTARCTICA).map(({ latlng: [lat, lon] }) => [lon, lat]),
  },
};
// Turned by 11 degrees, so that the cut lies in the Bering Strait and goes through no land.
const projection = geoEqualEarth()
  .rotate([-11, 0])
  .fitExtent(
    [
      [MARKER_RADIUS, MARKER_RADIUS],
      [MAP_WIDTH - MARKER_RADIUS, MAP_HEIGHT - MARKER_RADIUS],
    ],
    { ...land, features: [...land.features, middles] },
  );
const pathOf = geoPath(projection).digits(1);
const toPath = (shape: GeoPermissibleObjects): string => pathOf(shape) ?? "";

const alpha2ByNumber = new Map(countries.map(({ ccn3, cca2 }) => [ccn3, cca2]));

/** By alpha-2 code; land without one (Northern Cyprus, Somaliland) by its name, so that it is still drawn. */
const outlines = new Map(
  land.features.map((outline) => [
    alpha2ByNumber.get(String(outline.id)) ?? String(outline.properties?.["name"]),
    toPath(outline),
  ]),
);

/** Borders between countries, each drawn once. */
export const BORDERS: string = toPath(
  mesh(topology, topology.objects["countries"] as Parameters<typeof mesh>[1], (a, b) => a !== b),
);

const points = new Map(
  countries.map(({ cca2, latlng }) => {
    const [x, y] = projection([latlng[1], latlng[0]]) ?? [0, 0];
    return [cca2 as string, { x: Math.round(x), y: Math.round(y) }];
  }),
);

export function countryShape(country: string): CountryShape | null {
  const point = points.get(country);
  return point === undefined ? null : { country, path: outlines.get(country) ?? "", ...point };
}

/** All land but the countries given, as one path. */
export const landWithout = (covered: ReadonlySet<string>): string =>
  [...outlines]
    .filter(([country]) => !covered.has(country))
    .map(([, path]) => path)
    .join("");
