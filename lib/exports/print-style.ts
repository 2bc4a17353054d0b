import type { EmbeddedFont } from "@/lib/core/embedded-font";
import { MARGINS, type PaperArea } from "./paper-size";

/** A text inside a CSS string. */
const cssString = (words: string): string =>
  `"${words
    .replace(/[\n\r\f\0]+/g, " ")
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("<", "\\3c ")}"`;

export const fontFaces = (fonts: readonly EmbeddedFont[]): string =>
  fonts
    .map(
      ({ family, weight, unicodeRange, dataUri }) =>
        `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};src:url(${dataUri}) format("woff2");unicode-range:${unicodeRange}}`,
    )
    .join("\n");

/** The page's own families first, then what a reader's machine has. */
export const fontStack = (fonts: readonly EmbeddedFont[]): string =>
  [...new Set(fonts.map(({ family }) => `"${family}"`)), '"Helvetica Neue"', "Arial", '"Noto Sans"', "sans-serif"].join(
    ",",
  );

interface PageLines {
  /** Top of every page but the first. */
  running: string;
  foot: string;
  /** The address of the same view; empty where there is none. */
  permalink: string;
}

/** The words before each cell of a row on a telephone, where the heading of the columns has no room: by the place of the cell. */
const CELL_WORDS: Readonly<Record<"full" | "brief", readonly (readonly [place: number, words: string])[]>> = {
  full: [
    [4, "Date is"],
    [5, "Told as"],
    [7, "Sources"],
  ],
  brief: [
    [5, "Date is"],
    [6, "Told as"],
    [8, "Sources"],
  ],
};

/**
 * The document on a screen narrower than its sheet: text takes the width there is, pictures keep their size and scroll in
 * their own box, shaded where more of them lies beyond its edge, with room for the signs that stand half beyond the first and the last day, and on a telephone each row of the list is a block.
 */
function narrowScreen(sheetWidth: number): string {
  const words = Object.entries(CELL_WORDS).flatMap(([table, cells]) =>
    cells.map(([place, text]) => `.${table} td:nth-child(${place})::before{content:"${text}: ";color:#454b55}`),
  );
  return `@media screen and (max-width:${Math.ceil(sheetWidth)}mm){
body{width:auto;margin:0;padding:0 16px 24px}
.bar{position:static;margin:0 -16px 16px;padding:8px 16px}
figure,.legend{overflow-x:auto;background:linear-gradient(90deg,#fff 12px,#fff0 28px) 0 0 local,linear-gradient(270deg,#fff 12px,#fff0 28px) 100% 0 local,linear-gradient(90deg,#14171c33,#14171c00) 0 0/12px 100% no-repeat,linear-gradient(270deg,#14171c33,#14171c00) 100% 0/12px 100% no-repeat;margin-inline:-4pt;padding-inline:4pt}
.contents{columns:auto 13em}
.note dl{columns:auto 17em}
}
@media screen and (max-width:640px){
.standfirst,.filters,.contents,table,.quote,.sources,.note dl{font-size:11pt;line-height:1.45}
.edtf,.more,.caption,.brief .edtf{font-size:9.5pt;line-height:1.4}
.wide{display:none}
.narrow{display:block}
.narrow svg{width:100%;height:auto}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.bar .group:not(:has(a)){display:none}
table,tbody,tr,td{display:block}
tbody tr{position:relative;padding:8px 0 8px 32px}
tbody tr td,tbody tr th.no{padding:0}
tbody tr .no{position:absolute;left:0;width:auto}
tbody tr.group{padding-left:0}
.group th{display:block}
${words.join("\n")}
}`;
}

/** Page rules and type of the print document; everything else stands in the document's own markup. */
export function printStyle(area: PaperArea, lines: PageLines, fonts: readonly EmbeddedFont[]): string {
  const family = fontStack(fonts);
  const box = `font:7pt ${family};color:#454b55`;
  return `${fontFaces(fonts)}
@page{size:${area.sheet.width}mm ${area.sheet.height}mm;margin:${MARGINS.top}mm ${MARGINS.side}mm ${MARGINS.foot}mm;
@top-left{content:${cssString(lines.running)};${box};vertical-align:bottom;padding-bottom:2mm}
@bottom-left{content:${cssString(lines.foot)};${box};vertical-align:top;padding-top:3mm;white-space:nowrap}
@bottom-center{content:${cssString(lines.permalink)};${box};vertical-align:top;padding-top:3mm}
@bottom-right{content:"Page " counter(page) " of " counter(pages);${box};vertical-align:top;padding-top:3mm;white-space:nowrap}}
@page:first{@top-left{content:none}}
*{box-sizing:border-box}
html{background:#fff;color:#14171c;font:8.5pt/11.5pt ${family};print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{margin:0}
h1,h2,h3,p,figure,ol,dl,dd{margin:0;padding:0}
svg{display:block;overflow:visible}
svg text{font-family:${family}}
.kicker{font-size:7pt;line-height:12pt;letter-spacing:.08em;text-transform:uppercase;color:#454b55}
h1{font-size:25pt;line-height:31pt;font-weight:600;letter-spacing:-.015em}
.standfirst{font-size:9.5pt;line-height:13pt}
.filters{font-size:8pt;line-height:11pt;color:#454b55}
header{border-bottom:1.2pt solid #14171c;padding-bottom:6pt;margin-bottom:9pt;break-inside:avoid}
h2{font-size:14pt;line-height:18pt;font-weight:600;break-after:avoid;margin-bottom:5pt}
h3{font-size:8.5pt;line-height:11.5pt;font-weight:600;break-after:avoid}
.outline{position:absolute;width:1pt;height:1pt;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
figure{position:relative;break-inside:avoid}
.sheet{position:relative;break-before:page;break-inside:avoid}
.legend{margin-top:9pt;padding-top:6pt;border-top:.5pt solid #a9afb8;break-inside:avoid}
.caption{font-size:7pt;line-height:9.5pt;color:#454b55}
.contents{columns:3;column-gap:16pt;font-size:8pt;line-height:12pt;margin-top:12pt;list-style:none}
.contents li{display:flex;gap:6pt;break-inside:avoid}
.contents b{font-weight:600;min-width:24pt}
.part{margin-top:16pt}
.part.new{margin-top:0;break-before:page}
table{font-variant-numeric:tabular-nums;width:100%;border-collapse:collapse;font-size:7.5pt;line-height:10pt}
th,td{text-align:left;vertical-align:top;padding:3pt 7pt 3pt 0;font-weight:400}
thead th{font-weight:600;font-size:7pt;color:#454b55;border-bottom:.8pt solid #14171c;padding-bottom:2pt}
tbody tr{border-bottom:.4pt solid #d3d7dd;break-inside:avoid}
td:last-child,th:last-child{padding-right:0}
.no{width:20pt;font-weight:600;color:#17406d}
.when{width:17%}
.sure{width:8%}.told{width:8%}.where{width:13%}.notes{width:7%}
span.edtf,.more{display:block}
.edtf,.more{font-size:6.5pt;line-height:9pt;color:#454b55}
.edtf{overflow-wrap:anywhere}
.quote{display:block;color:#454b55;margin-top:1pt}
.headline{font-weight:600}
.mark{font-weight:600;text-transform:uppercase;letter-spacing:.03em}
.group th{font-weight:600;font-size:9pt;padding-top:9pt}
.group{break-after:avoid}
.brief td:nth-child(4){font-weight:600}
.brief .when{width:14%}.brief .edtf{width:14%;font-size:6.5pt}.brief .sure,.brief .told{width:7%}.brief .notes{width:5%}
.brief td,.brief th{padding-top:1.6pt;padding-bottom:1.6pt}
.sources{padding-left:22pt;font-size:7.5pt;line-height:10.5pt}
.sources li{margin-bottom:3.5pt;break-inside:avoid;padding-left:3pt}
.sources li::marker{font-weight:600;color:#17406d}
.sources i{font-style:normal;font-weight:600}
.address{overflow-wrap:anywhere}
.note{margin-top:16pt;break-inside:avoid}
.note h2{font-size:9pt;line-height:12pt}
.note dl{columns:${area.width > 600 ? 3 : 2};column-gap:16pt;font-size:7.5pt;line-height:10pt;color:#454b55}
.note dl div{break-inside:avoid;margin-bottom:3pt}
.note dt,.note dd{display:inline}
.note dt{font-weight:600;color:#14171c}
a{color:inherit;text-decoration:none}
.bar,.narrow{display:none}
@media screen{
html{background:#e9ebee}
body{width:${area.sheet.width}mm;margin:0 auto 24px;background:#fff;padding:0 ${MARGINS.side}mm ${MARGINS.foot}mm;box-shadow:0 1px 4px #0003}
.sheet,.part.new{margin-top:28pt;padding-top:20pt;border-top:1px dashed #a9afb8}
.bar{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:6px 18px;align-items:center;margin:0 -${MARGINS.side}mm ${MARGINS.top}mm;padding:10px ${MARGINS.side}mm;background:#14171c;color:#fff;font:15px/22px ${family}}
.bar a{padding:6px 10px;border-radius:6px}
.bar a:hover,.bar a:focus-visible{background:#ffffff2b}
.bar a:focus-visible{outline:2px solid #fff;outline-offset:1px}
.bar a[aria-current]{background:#fff;color:#14171c}
.bar .main{background:#fff;color:#14171c;font-weight:600}
.bar .group{display:flex;flex-wrap:wrap;gap:2px;align-items:center}
.bar .group span{padding-right:4px;color:#c9ced6}
}
${narrowScreen(area.sheet.width)}
@media print{.bar{display:none!important}}`;
}
