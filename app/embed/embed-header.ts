/** Set by proxy.ts on the way in for addresses under /embed: the layout then leaves out what belongs to the site and not to the picture. */
export const EMBED_HEADER = "x-dateline-embed";
