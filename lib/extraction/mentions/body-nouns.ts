/** Nouns for firms and the like: bodies that have a home and act abroad. */
export const BODY_NOUN =
  /^(?:company|firm|carrier|airline|bank|owner|group|miner|maker|manufacturer|retailer|operator|conglomerate|insurer|lender|builder|contractor|brewer|shipyard|consortium)$/;
