import type { MeasureText } from "../viewport";

/**
 * Advance widths of Inter in thousandths of an em, from space to tilde, as the browser measures the font files that the
 * print document carries. Paper is laid out without a browser, so the widths must be here.
 */
const FIRST = 32;
const REGULAR =
  "281 288 466 633 642 982 644 300 365 365 501 662 288 460 288 360 631 407 610 618 646 593 620 566 619 620 288 302 662 662 662 511 966 690 654 730 722 601 590 746 743 269 571 672 565 903 753 765 639 765 644 642 646 744 690 985 682 679 629 365 360 365 471 456 323 562 612 571 612 583 370 613 591 242 242 549 242 876 591 600 612 612 376 528 327 591 562 818 546 562 552 426 333 426 662";
const SEMIBOLD =
  "252 321 523 644 650 1004 663 326 373 373 540 673 319 465 319 379 660 423 623 636 666 612 640 576 640 640 319 329 673 673 673 543 999 728 659 737 722 605 588 749 746 277 580 703 565 922 759 769 645 773 652 650 660 736 728 1020 720 713 652 373 379 373 481 469 351 574 624 583 624 591 389 625 612 262 262 569 262 900 612 609 624 624 397 549 353 612 587 839 569 588 566 455 359 455 673";

const table = (widths: string): readonly number[] => widths.split(" ").map(Number);
const TABLES = { 400: table(REGULAR), 600: table(SEMIBOLD) } as const;

/** Punctuation of headlines outside ASCII. */
const OTHERS: Readonly<Record<string, number>> = {
  "–": 500,
  "—": 1000,
  "…": 900,
  "’": 290,
  "‘": 290,
  "“": 480,
  "”": 480,
  "·": 320,
};

export type PaperWeight = 400 | 600;

/** Letters of other scripts fall back to other fonts: their widths are taken on the wide side. */
function charWidth(char: string, weight: PaperWeight): number {
  const code = char.codePointAt(0) ?? 0;
  const known = TABLES[weight][code - FIRST] ?? OTHERS[char];
  if (known !== undefined) return known;
  if (/\p{M}/u.test(char)) return 0;
  const plain = char.normalize("NFD").charCodeAt(0);
  return TABLES[weight][plain - FIRST] ?? (code >= 0x2e80 ? 1000 : 700);
}

/** Width of a text in Inter, in the unit of `size`, without kerning. The two weights that paper uses are exact. */
export const interWidth: MeasureText = (text, size, weight) => {
  const table = weight === 400 ? 400 : 600;
  let sum = 0;
  for (const char of text) sum += charWidth(char, table);
  return (sum * size) / 1000;
};
