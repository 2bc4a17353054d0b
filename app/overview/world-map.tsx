import type { CSSProperties } from "react";
import type { CountrySummary } from "@/lib/core/views";
import { OVERVIEW } from "../texts/overview";
import { countSteps, stepColour } from "./count-steps";
import { MapHint } from "./map-hint.client";
import { MAP_HEIGHT, MAP_WIDTH, MARKER_RADIUS } from "./map-size";
import { MapToggle } from "./map-toggle.client";
import { MapZoom } from "./map-zoom.client";
import { SHARE_STEPS, shareColour, uncertainShare } from "./uncertain-share";
import styles from "./world-map.module.css";
import { BORDERS, countryShape, landWithout } from "./world-shapes";

const WORDS = OVERVIEW.map;

/** The overview as a map: the same figures as the table, coloured by count or by uncertain share. Countries without articles are hatched, not zero. */
export function WorldMap({ countries }: { countries: readonly CountrySummary[] }) {
  const steps = countSteps(countries.map(({ events }) => events));
  const most = countries[0];
  const shapes = countries.flatMap((summary) => {
    const shape = countryShape(summary.country);
    if (shape === null) return [];
    const share = uncertainShare(summary);
    const fills = {
      "--by-count": `var(--step-${stepColour(steps, summary.events)})`,
      "--by-share": share === null ? "var(--surface)" : `var(--step-${shareColour(share)})`,
    } as CSSProperties;
    return [{ ...shape, summary, fills, share }];
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
      <MapToggle
        legends={{
          count: (
            <Legend
              words={WORDS.legend}
              steps={steps.map(({ from, to }) => ({ colour: stepColour(steps, to), words: range(from, to) }))}
            />
          ),
          uncertain: (
            <Legend
              words={WORDS.shareLegend}
              steps={SHARE_STEPS.map(({ from, to, colour }) => ({ colour, words: range(from, to) }))}
              noShare={shapes.some(({ share }) => share === null)}
            />
          ),
        }}
      >
        <MapZoom>
          <MapHint>
            <svg viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} className={styles["plot"]}>
              <defs>
                <Hatching id="no-coverage" />
                <Hatching id="no-coverage-land" />
              </defs>
              <g data-land="">
                <path d={landWithout(new Set(shapes.map(({ country }) => country)))} fill="url(#no-coverage-land)" />
                <path d={BORDERS} className={styles["borders"]} />
                {shapes.map(({ country, path, x, y, summary, fills, share }) => {
                  const label = WORDS.label(summary.name, summary.events, share);
                  return (
                    <a
                      key={country}
                      href={`/countries/${country}`}
                      aria-label={label}
                      data-hint={label}
                      data-place={`${x} ${y}`}
                      style={fills}
                    >
                      {path === "" ? null : <path d={path} className={styles["country"]} />}
                      {path === "" || path.length < 60 ? (
                        <circle cx={x} cy={y} r={MARKER_RADIUS} className={styles["country"]} />
                      ) : null}
                    </a>
                  );
                })}
              </g>
            </svg>
          </MapHint>
        </MapZoom>
      </MapToggle>
    </figure>
  );
}

/** Twice: the legend's keeps its size while the map is zoomed. */
const Hatching = ({ id }: { id: string }) => (
  <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="8" height="8" className={styles["ground"]} />
    <path d="M0 0V8" className={styles["hatch"]} />
  </pattern>
);

const range = (from: number, to: number): string => {
  const [first, last] = [from.toLocaleString("en-GB"), to.toLocaleString("en-GB")];
  return first === last ? first : `${first}–${last}`;
};

interface LegendProps {
  words: string;
  steps: readonly { colour: number; words: string }[];
  /** A country has no dated event, hence no share. */
  noShare?: boolean;
}

function Legend({ words, steps, noShare = false }: LegendProps) {
  return (
    <>
      <span>{words}</span>
      <ul>
        {steps.map(({ colour, words: step }) => (
          <Swatch key={colour} fill={`var(--step-${colour})`} words={step} />
        ))}
        {noShare ? <Swatch fill="var(--surface)" words={WORDS.noShare} /> : null}
        <Swatch fill="url(#no-coverage)" words={WORDS.noCoverage} />
      </ul>
    </>
  );
}

function Swatch({ fill, words }: { fill: string; words: string }) {
  return (
    <li>
      <svg width="14" height="14" aria-hidden="true">
        <rect x="0.5" y="0.5" width="13" height="13" rx="3" fill={fill} stroke="var(--line-2)" />
      </svg>
      {words}
    </li>
  );
}
