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
