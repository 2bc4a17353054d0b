import "@fontsource/inter/400.css";
import "@fontsource/inter/400-italic.css";
import "@fontsource/inter/500.css";
import "@fontsource/inter/600.css";
import "@fontsource/inter/700.css";
import "./tokens.css";
import "./globals.css";
import "./controls.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { SiteFooter } from "./components/site-footer";
import { SiteHeader } from "./components/site-header";
import { EMBED_HEADER } from "./embed/embed-header";
import { FRAME } from "./texts/frame";
import { readTheme, THEME_HEADER } from "./theme";

export const metadata: Metadata = {
  title: { default: FRAME.name, template: `%s · ${FRAME.name}` },
  description: FRAME.description,
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#11161d" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const given = await headers();
  const theme = readTheme(given.get(THEME_HEADER));
  const isEmbedded = given.has(EMBED_HEADER);
  return (
    <html lang="en" dir="ltr" data-theme={theme} suppressHydrationWarning>
      <body>
        {isEmbedded ? null : <SiteHeader theme={theme} />}
        <main id="content" tabIndex={-1} data-embedded={isEmbedded || undefined}>
          {children}
        </main>
        {isEmbedded ? null : <SiteFooter />}
      </body>
    </html>
  );
}
