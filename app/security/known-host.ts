/** Names by which a machine calls itself: a page of another site cannot make them point anywhere else. */
const OWN_NAMES: readonly string[] = ["127.0.0.1", "localhost", "[::1]"];

/** The name in a Host header, its port apart, in small letters; null where it is none. */
function nameOf(host: string): string | null {
  const found = /^(\[[0-9a-f:.]+\]|[^\s:/@]+)(?::\d{1,5})?$/i.exec(host.trim());
  return found?.[1]?.toLowerCase().replace(/\.$/, "") ?? null;
}

/**
 * True for a request by a name that Dateline answers to: this machine's own, and those of `allowed` (names with commas between
 * them). Any other may be a foreign site whose name was pointed at this machine, so that its pages count as ours and read
 * everything here (DNS rebinding); that works by name alone, and whoever chose the name sends it along.
 */
export function isKnownHost(host: string | null, allowed: string | undefined): boolean {
  if (host === null) return true; // no browser leaves it out
  const name = nameOf(host);
  if (name === null) return false;
  return OWN_NAMES.includes(name) || (allowed ?? "").split(",").some((one) => nameOf(one) === name);
}
