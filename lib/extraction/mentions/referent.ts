import type { Member } from "../places/cast";
import type { PreparedArticle } from "../text/prepared";

/** Who or what a pronoun stands for. */
export interface Referent {
  text: string;
  member?: Member;
  country?: string;
}

/** A name as a referent: a member of the article's cast where it is one, a person under the full name. */
export function asReferent({ cast }: PreparedArticle, name: string, key: string): Referent {
  const member = cast.byKey.get(name) ?? cast.byKey.get(key);
  const text = member?.kind === "person" && member.name.includes(name) ? member.name : name;
  return {
    text: member?.kind === "person" ? unshouted(text) : text,
    ...(member ? { member } : {}),
    ...(member?.country ? { country: member.country } : {}),
  };
}

/** "HELENA BRITO" as a heading has it. */
const unshouted = (name: string): string =>
  /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,})+$/u.test(name)
    ? name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase())
    : name;
