/** What may load, from where: everything from this host, nothing from any other. */
interface PagePolicy {
  /** Fresh for each request; only scripts that carry it run. */
  nonce: string;
  /** React's development build evaluates strings to rebuild stack traces. */
  development: boolean;
  /** Pages under /embed may stand in a frame on another site. */
  embeddable: boolean;
}

export const pagePolicy = ({ nonce, development, embeddable }: PagePolicy): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // Style attributes carry computed sizes (sparklines, plots); text from articles never reaches one.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${embeddable ? "*" : "'self'"}`,
  ].join("; ");

/** Answers of the interface are data or files: a browser that opens one runs nothing in it. */
export const apiPolicy = (): string =>
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src 'self' data:; frame-ancestors 'self'";

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
};
