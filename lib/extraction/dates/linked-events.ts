import type { TimelineEvent } from "@/lib/core/timeline-event";
import { contentWords } from "../merging/similar";
import type { DatedMention } from "../merging/within-article";
import type { PreparedSentence } from "../text/prepared";

/** An event with the mentions it was made of. */
export interface Linked {
  group: readonly DatedMention[];
  event: TimelineEvent;
}

/** Words of an event, for looking it up by the words that speak of it. */
export interface EventWords {
  /** Of headline and actors. */
  near: ReadonlySet<string>;
  /** Of these and of the sentences that tell it. */
  told: ReadonlySet<string>;
}

/** The events of an article as links ask for them. */
export interface LinkedEvents {
  /** Events with a mention in the sentence. */
  inSentence(sentence: PreparedSentence): readonly Linked[];
  /** Events that words beside this one may speak of: all of an article, of a longer text those told nearest. */
  around(one: Linked): readonly Linked[];
  words(one: Linked): EventWords;
}

/** Events that words may speak of: more than any article tells, so that a book takes time linear in its length. */
const AROUND_MAX = 400;

export function linkedEvents(made: readonly Linked[]): LinkedEvents {
  const bySentence = new Map<PreparedSentence, Linked[]>();
  for (const one of made) {
    for (const sentence of new Set(one.group.map((m) => m.mention.prepared))) {
      const known = bySentence.get(sentence);
      if (known) known.push(one);
      else bySentence.set(sentence, [one]);
    }
  }
  const inOrder = [...made].sort((a, b) => firstTold(a) - firstTold(b));
  const places = new Map(inOrder.map((one, place) => [one, place]));
  const known = new Map<Linked, EventWords>();
  return {
    inSentence: (sentence) => bySentence.get(sentence) ?? [],
    around: (one) => {
      if (made.length <= AROUND_MAX) return made;
      const from = Math.max(0, (places.get(one) ?? 0) - AROUND_MAX / 2);
      return inOrder.slice(from, from + AROUND_MAX);
    },
    words: (one) => {
      const words = known.get(one) ?? wordsOf(one.event);
      known.set(one, words);
      return words;
    },
  };
}

const firstTold = ({ group }: Linked): number => Math.min(...group.map((m) => m.mention.prepared.sentence.start));

/** The words of an event, by which others may speak of it. */
export function wordsOf({ headline, actors, evidence }: TimelineEvent): EventWords {
  const names = [headline, ...actors.map((a) => a.name)];
  return {
    near: contentWords(names.join(" ")),
    told: contentWords([...names, ...evidence.map((e) => e.text)].join(" ")),
  };
}
