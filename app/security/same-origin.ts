/**
 * True for a request that would change something and comes from another site's page. Browsers send `Sec-Fetch-Site`;
 * older ones send `Origin`; a program without either (curl) carries no one's session and may write.
 */
export function isForeignWrite({ method, headers }: Pick<Request, "method" | "headers">): boolean {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return false;
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return true;
  const origin = headers.get("origin");
  if (origin === null) return false;
  return hostOf(origin) !== headers.get("host");
}

/** Host and port of an origin; null for "null", which a sandboxed frame sends. */
function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
