import { foldText } from "@/lib/core/content-id";

const COMMON = new Set(
  "the a an of in on at to for by with from and or but as that which who when after before during into over under about against between his her its their he she it they them him was were is are be been being had has have will would could may might must said says say not no also new more than two three one first last since until while this these those some any all other such out up down off s us".split(
    " ",
  ),
);

/** The words of a text that tell it from others, roughly stemmed. */
export function contentWords(text: string): Set<string> {
  const words = foldText(text)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/\bal-/g, "")
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((w) => w.length > 1 && !COMMON.has(w)).map((w) => SAME_HAPPENING.get(w) ?? stem(w)));
}

/** Noun, verb and near synonym of one happening, so that "the deaths" meet "four people died". */
const SAME_HAPPENING: ReadonlyMap<string, string> = new Map(
  [
    "die dies died dying death deaths dead kill kills killed killing killings slain",
    "quake quakes earthquake earthquakes tremor tremors",
    "strike strikes struck walkout walkouts stoppage stoppages",
    "sentence sentences sentenced jail jailed imprison imprisoned",
    "trial trials tried",
    "meet meets met meeting meetings talks summit negotiations",
    "shoot shoots shot shooting shootings gunfire",
    "agree agrees agreed agreement agreements deal deals pact accord treaty",
    "election elections elected elect vote votes voted poll polls ballot",
    "arrest arrests arrested detain detained detention",
    "resign resigns resigned resignation quit quits",
    "win wins won winning victory",
    "blast blasts explosion explosions exploded bomb bombs bombing bombed",
    "free frees freed release releases released",
    "flee flees fled fleeing flight",
    "buy buys bought purchase purchased",
    "collide collides collided collision crash crashes crashed derailed derailment derails",
    "flood floods flooded flooding",
    "sign signs signed signing",
    "split splits separated separation divorce divorced breakup",
    "kidnap kidnaps kidnapped kidnapping abduct abducts abducted abduction",
    "begin begins began begun start starts started beginning",
    "end ends ended ending finish finished over",
    "accuse accuses accused accusation blame blames blamed",
    "ban bans banned barred outlaw outlawed",
    "fire fires blaze wildfire wildfires",
    "storm storms typhoon cyclone hurricane",
  ].flatMap((line) => {
    const all = line.split(" ");
    return all.map((word) => [word, all[0]!] as const);
  }),
);

/** Endings off, so that "talks" meets "talk" and "visited" meets "visit". */
export const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ations?|ments?|ings?|ies|ed|es|s|ors?|ers?)$/, "") || word : word;

/** Shared share of the smaller set, 0-1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size;
}

/** Jaccard index, 0-1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
