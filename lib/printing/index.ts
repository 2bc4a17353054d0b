export { findBrowser } from "./find-browser";
export { printFonts } from "./print-fonts";
export { printPdf } from "./print-pdf";
