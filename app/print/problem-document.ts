import { LOST } from "../texts/lost";

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page of its own, as the print document is: it says what is wrong and leads back. */
export const problemDocument = (message: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width">
<title>${LOST.cannotPrint}</title>
<style>
:root{color-scheme:light dark}
body{margin:0 auto;max-width:40rem;padding:3rem 1rem;font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.5rem;line-height:1.25}
p{overflow-wrap:anywhere}
</style>
</head>
<body>
<main>
<h1>${LOST.cannotPrint}</h1>
<p>${escaped(message)}</p>
<p><a href="/">${LOST.error.home}</a></p>
</main>
</body>
</html>
`;
