import { articleStarts, gluedHeadline } from "../article-starts";
import { articleZones } from "../article-zones";
import { withoutComments } from "../comments";
import { joinDateLabels } from "../labelled-lines";
import { type SortedLine, sortLine } from "../line-kind";
import { cutLine, joinWrappedLines, pageLines } from "../page-lines";
import type { PageReader } from "./page-reader";

/** Text as copied from a page or saved by a crawler: lines are titles, captions, paragraphs, and what buttons and menus left. */
export const plainText: PageReader = {
  id: "plain-text",
  accepts: () => true,
  read(page) {
    const whole = joinDateLabels(page, joinWrappedLines(page, pageLines(page)));
    const lines = withoutComments(ungluedLines(page, whole.map(sortLine)));
    const starts = articleStarts(lines);
    return starts.flatMap((start, index) => {
      const zones = articleZones(lines.slice(start, starts[index + 1]));
      return zones === null ? [] : [{ zones }];
    });
  },
};

function ungluedLines(page: string, lines: readonly SortedLine[]): SortedLine[] {
  return lines.flatMap((line, index) => {
    const at = gluedHeadline(lines, index);
    if (at === null) return [line];
    const cut = line.start + at;
    return [cutLine(page, line, line.start, cut), cutLine(page, line, cut, line.end)].map(sortLine);
  });
}
