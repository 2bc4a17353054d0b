import { foldText } from "./content-id";
import type { TimelineEvent } from "./timeline-event";

/** Verb, noun and near synonym of one happening, so that "the deaths" meet "four people died". The first word names the family. */
const FAMILIES: ReadonlyMap<string, string> = new Map(
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
    "attack attacks attacked attacking assault assaulted",
    "protest protests protested protesting demonstrate demonstrated demonstration demonstrations",
    "warn warns warned warning warnings",
    "collapse collapses collapsed collapsing",
    "invade invades invaded invading invasion",
    "erupt erupts erupted eruption eruptions",
    "appoint appoints appointed appointment",
    "evacuate evacuates evacuated evacuation",
    "deport deports deported deportation",
    "visit visits visited visiting",
    "withdraw withdraws withdrew withdrawn withdrawal pullout",
    "marry marries married wedding marriage",
    "execute executes executed execution executions",
    "rescue rescues rescued",
    "assassinate assassinates assassinated assassination",
    "landslide landslides mudslide mudslides",
    "convict convicts convicted conviction",
    "acquit acquits acquitted acquittal",
    "indict indicts indicted indictment",
    "overthrow overthrows overthrew overthrown coup putsch",
    "merge merges merged merger",
  ].flatMap((line) => {
    const all = line.split(" ");
    return all.map((word) => [word, all[0]!] as const);
  }),
);

/** The family of a word (folded) that tells of a happening; undefined for other words. */
export const happeningOf = (word: string): string | undefined => FAMILIES.get(word);

/** What nature does: it strikes, and nobody walks out. */
const OF_NATURE = ["quake", "storm", "flood", "fire", "erupt", "landslide"];
/** Verbs that leave it to a noun what happened: "warnings were sent out", "a quake struck", "held talks". */
const CARRIES =
  /^(?:begin|end|strike|send|sends|sent|issue|issues|issued|give|gives|gave|given|make|makes|made|hold|holds|held|carry|carries|carried|launch|launches|launched|deliver|delivers|delivered|happen|happens|happened|occur|occurs|occurred|hit|hits|took|take|takes|broke|came|stage|stages|staged)$/;

/**
 * The families of the words that tell an event; of a verb that carries its noun ("a quake struck", "sent out a warning")
 * those of the headline. Two events that share one can be one happening told by verb and noun, whatever their types.
 */
export function happeningsOf({
  headline,
  evidence,
}: Pick<TimelineEvent, "headline" | "evidence">): ReadonlySet<string> {
  const triggers = evidence.map((e) => e.text.slice(e.triggerStart - e.start, e.triggerEnd - e.start));
  const told = familiesIn(triggers.join(" "));
  const named = familiesIn(headline);
  const carried = named.size > 0 && triggers.every((trigger) => CARRIES.test(firstOf(trigger)));
  const byNature = told.has("strike") && OF_NATURE.some((family) => named.has(family));
  const found = carried || byNature ? named : told;
  if (byNature) found.delete("strike");
  for (const phase of ["begin", "end"]) found.delete(phase);
  return found;
}

/** The first word, by its family where it has one. */
function firstOf(trigger: string): string {
  const word = foldText(trigger).split(" ")[0] ?? "";
  return happeningOf(word) ?? word;
}

function familiesIn(text: string): Set<string> {
  const words = foldText(text).split(/[^\p{L}]+/u);
  return new Set(words.flatMap((word) => happeningOf(word) ?? []));
}
