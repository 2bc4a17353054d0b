import type { CountrySummary } from "@/lib/core/views";
import { OVERVIEW } from "../texts/overview";
import { countSteps, stepColour } from "./count-steps";
import { MapHint } from "./map-hint.client";
import styles from "./world-map.module.css";
import { BORDERS, countryShape, landWithout, MAP_HEIGHT, MAP_WIDTH } from "./world-shapes";

/** Smaller than this (map units) a country's outline cannot be hit, so it gets a marker too. */
const MARKER_RADIUS = 5;
const WORDS = OVERVIEW.map;

/** The overview as a map: the same figures as the table, coloured by count. Countries without articles are hatched, not zero. */
export function WorldMap({ countries }: { countries: readonly CountrySummary[] }) {
  const steps = countSteps(countries.map(({ events }) => events));
  const most = countries[0];
  const shapes = countries.flatMap((summary) => {
    const shape = countryShape(summary.country);
    return shape === null ? [] : [{ ...shape, summary, colour: `var(--step-${stepColour(steps, summary.events)})` }];
  });
  return (
    <figure className={styles["map"]} aria-labelledby="map-title">
      <figcaption>
        <h2 id="map-title">{WORDS.title}</h2>
        {most === undefined ? null : (
          <p className="visually-hidden">{WORDS.summary(countries.length, most.name, most.events)}</p>
        )}
        <a className={styles["skip"]} href="#after-map">
          {WORDS.skip}
        </a>
      </figcaption>
      <MapHint>
        <svg viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} className={styles["plot"]}>
          <defs>
            <pattern id="no-coverage" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="5" height="5" className={styles["ground"]} />
              <path d="M0 0V5" className={styles["hatch"]} />
            </pattern>
          </defs>
          <path d={landWithout(new Set(shapes.map(({ country }) => country)))} fill="url(#no-coverage)" />
          <path d={BORDERS} className={styles["borders"]} />
          {shapes.map(({ country, path, x, y, summary, colour }) => {
            const label = WORDS.label(summary.name, summary.events);
            return (
              <a key={country} href={`/countries/${country}`} aria-label={label} data-hint={label}>
                {path === "" ? null : <path d={path} fill={colour} className={styles["country"]} />}
                {path === "" || path.length < 60 ? (
                  <circle cx={x} cy={y} r={MARKER_RADIUS} fill={colour} className={styles["country"]} />
                ) : null}
              </a>
            );
          })}
        </svg>
      </MapHint>
      <div className={styles["legend"]} id="after-map">
        <span>{WORDS.legend}</span>
        <ul>
          {steps.map(({ from, to }) => (
            <li key={from}>
              <svg width="14" height="14" aria-hidden="true">
                <rect width="14" height="14" rx="3" fill={`var(--step-${stepColour(steps, to)})`} />
              </svg>
              {from === to ? from : `${from}–${to}`}
            </li>
          ))}
          <li>
            <svg width="14" height="14" aria-hidden="true">
              <rect width="14" height="14" rx="3" fill="url(#no-coverage)" />
            </svg>
            {WORDS.noCoverage}
          </li>
        </ul>
      </div>
    </figure>
  );
}
