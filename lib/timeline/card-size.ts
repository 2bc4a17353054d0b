import type { HeldCard } from "./place-cards";

/** How large the words of a card are. The largest size in which every event of the window finds room is taken. */
export interface CardTier {
  headline: number;
  leading: number;
  /** Most lines of a headline: what is left over ends in an ellipsis. */
  lines: number;
  date: number;
  /** Date and headline on one line. */
  inline: boolean;
  /** Space below the card. */
  gap: number;
  /** How much of the comfortable height the whole picture may take in this size, so that few events do not sprawl. */
  share: number;
  /** Most cards in this size. */
  most: number;
}

/** A size of type and the width of a card in it. */
export interface CardSize {
  tier: CardTier;
  width: number;
}

/** One side of a lane as it was drawn: its cards, how far they began from the ground line, and how tall all was. */
export interface HeldWing {
  /** `lines`: the most its headline might take. */
  cards: ReadonlyMap<number, HeldCard & { lines: number }>;
  foot: number;
  height: number;
}

/** How the cards of a picture stand, for the next picture to keep what it can of it. */
export interface CardArrangement {
  size: CardSize;
  wings: readonly HeldWing[];
}
