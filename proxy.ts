import { type NextRequest, NextResponse } from "next/server";
import { EMBED_HEADER } from "./app/embed/embed-header";
import { isKnownHost } from "./app/security/known-host";
import { apiPolicy, pagePolicy, SECURITY_HEADERS } from "./app/security/policy";
import { isForeignWrite } from "./app/security/same-origin";
import { PROBLEM_TEXTS } from "./app/texts/problems";
import { readTheme, THEME_COOKIE, THEME_HEADER } from "./app/theme";

/**
 * The door every request comes through: foreign names and writes from other sites are turned away, pages get a script nonce, colours and
 * the headers that keep everything on this host.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  if (!isKnownHost(request.headers.get("host"), process.env["DATELINE_HOSTS"])) {
    const problem = { code: "unknown-host", message: PROBLEM_TEXTS.unknownHost };
    return withHeaders(NextResponse.json(problem, { status: 421 }), apiPolicy());
  }
  if (isForeignWrite(request)) {
    const problem = { code: "cross-site-write", message: PROBLEM_TEXTS.crossSiteWrite };
    return withHeaders(NextResponse.json(problem, { status: 403 }), apiPolicy());
  }
  if (pathname.startsWith("/api/")) return withHeaders(NextResponse.next(), apiPolicy());

  const nonce = crypto.randomUUID();
  const embeddable = pathname.startsWith("/embed/");
  const policy = pagePolicy({
    nonce,
    development: process.env.NODE_ENV === "development",
    embeddable,
  });
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy); // Next reads the nonce from here and puts it on its own scripts
  const theme = readTheme(searchParams.get("theme")) ?? readTheme(request.cookies.get(THEME_COOKIE)?.value);
  if (theme === undefined) headers.delete(THEME_HEADER);
  else headers.set(THEME_HEADER, theme);
  if (embeddable) headers.set(EMBED_HEADER, "1");
  else headers.delete(EMBED_HEADER);
  return withHeaders(NextResponse.next({ request: { headers } }), policy);
}

function withHeaders(response: NextResponse, policy: string): NextResponse {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = { matcher: ["/((?!_next/static|_next/image|favicon.ico|icon.svg).*)"] };
