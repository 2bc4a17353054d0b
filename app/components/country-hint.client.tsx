"use client";

import { usePathname } from "next/navigation";
import { countryName } from "../country-name";
import { LOST } from "../texts/lost";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Codes whose country the typed word may mean: the code in another case, or the beginning of a name. */
function meant(typed: string): { code: string; name: string }[] {
  const wanted = fold(typed);
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    const name = countryName(code);
    const fits = name !== null && (fold(code) === wanted || fold(name).startsWith(wanted.replace(/[-_+]/g, " ")));
    return fits ? [{ code, name }] : [];
  });
}

/** On an address such as /countries/france: says what a country's address looks like, and which one may be meant. */
export function CountryHint() {
  const typed = /^\/countries\/(?<code>[^/]+)/.exec(usePathname())?.groups?.["code"];
  if (typed === undefined) return null;
  const word = decodeURIComponent(typed);
  const found = meant(word).slice(0, 5);
  return (
    <div className="notice stack tight">
      <p>
        <strong>{LOST.country.title(word)}</strong> {LOST.country.body}
      </p>
      {found.length === 0 ? null : (
        <p>
          {LOST.country.did}{" "}
          {found.map(({ code, name }, i) => (
            <span key={code}>
              {i === 0 ? "" : ", "}
              <a href={`/countries/${code}`}>{name}</a>
            </span>
          ))}
          ?
        </p>
      )}
    </div>
  );
}
