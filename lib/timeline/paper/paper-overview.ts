import { lengthInDays } from "@/lib/core/interval";
import { isDated, type TimelineEvent } from "@/lib/core/timeline-event";
import { xOf } from "./event-glyph";
import { interWidth } from "./inter-widths";
import { homeDay } from "./paper-band";
import { nextUnit, type PageUnit, paperAxis, pieces } from "./paper-calendar";
import { type PaperMark, text } from "./paper-marks";
import type { PaperPlan } from "./paper-plan";

const BARS_HEIGHT = 96;
const BAR_WIDTH_MIN = 5;
const SMALL = 6.5;
const COUNT_UNITS: readonly PageUnit[] = ["month", "quarter", "half", "year", "decade", "century"];
const UNIT_WORDS: Readonly<Record<PageUnit, string>> = {
  century: "century",
  decade: "decade",
  year: "year",
  half: "half-year",
  quarter: "quarter",
  month: "month",
};

interface PaperOverview {
  marks: readonly PaperMark[];
  height: number;
  /** What the bars count, and what they leave out: an event never stands in a bin finer than its own date. */
  caption: string;
}

/**
 * The whole window on one line: events counted by the finest calendar unit that can be drawn, and under it the page each
 * period stands on. `firstPage`: the number of the plan's first page.
 */
export function paperOverview(
  events: readonly TimelineEvent[],
  plan: PaperPlan,
  width: number,
  firstPage: number,
): PaperOverview {
  if (plan.span === null) return { marks: [], height: 0, caption: "" };
  const scale = { ...plan.span, width };
  const perDay = width / (scale.to - scale.from);
  const lengthOf = (unit: PageUnit): number => nextUnit(scale.from, unit) - scale.from;
  const unit = COUNT_UNITS.find((one) => lengthOf(one) * perDay >= BAR_WIDTH_MIN) ?? "century";
  const dated = events.filter((event) => isDated(event.date));
  const counted = dated.filter((event) => lengthInDays(event.date) <= lengthOf(unit) + 1);
  const bins = pieces(scale, unit).map((bin) => ({
    ...bin,
    count: counted.filter((event) => homeDay(event) >= bin.from && homeDay(event) < bin.to).length,
  }));
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const marks: PaperMark[] = [];
  const foot = BARS_HEIGHT;
  let numbered = Number.NEGATIVE_INFINITY;
  for (const [index, { from, to, count }] of bins.entries()) {
    const h = (count / most) * (BARS_HEIGHT - 14);
    const [x0, x1] = [xOf(scale, from), xOf(scale, to)];
    if (count > 0) marks.push({ kind: "rect", x: x0 + 0.4, y: foot - h, w: x1 - x0 - 0.8, h, fill: "tint-4" });
    const number = String(count);
    const room = interWidth(number, SMALL, 400) + 2;
    // A number may be wider than its bar where the bars beside it are no higher and its neighbour's number leaves the room.
    const isFree = [bins[index - 1], bins[index + 1]].every((beside) => (beside?.count ?? 0) < count);
    const middle = Math.min((x0 + x1) / 2, width - room / 2);
    if (count > 0 && (room < x1 - x0 || isFree) && middle - room / 2 >= numbered) {
      numbered = middle + room / 2;
      marks.push(
        text({
          x: middle,
          y: foot - h - 2.5,
          text: number,
          size: SMALL,
          weight: 400,
          tone: "ink-2",
          anchor: "middle",
        }),
      );
    }
  }
  marks.push({ kind: "line", x0: 0, y0: foot, x1: width, y1: foot, width: 0.9, tone: "ink" });
  let taken = Number.NEGATIVE_INFINITY;
  for (const { day, label } of paperAxis(scale, width).upper) {
    const x = xOf(scale, day);
    if (x < taken) continue;
    taken = x + interWidth(label, 8, 600) + 6;
    if (taken > width + 6) continue;
    marks.push({ kind: "line", x0: x, y0: foot, x1: x, y1: foot + 11, width: 0.5, tone: "ink-3" });
    marks.push(text({ x: x + 2.5, y: foot + 9, text: label, size: 8, weight: 600, tone: "ink" }));
  }
  for (const [index, bands] of plan.pages.entries()) {
    for (const { span } of bands) {
      const [x0, x1] = [xOf(scale, span.from), xOf(scale, Math.min(span.to, scale.to))];
      marks.push({
        kind: "rect",
        x: x0 + 0.4,
        y: foot + 16,
        w: Math.max(0.6, x1 - x0 - 0.8),
        h: 2.4,
        fill: index % 2 ? "tint-3" : "tint-5",
      });
      const label = `p. ${index + firstPage}`;
      const short = String(index + firstPage);
      const shown = [label, short].find((one) => interWidth(one, SMALL, 400) + 2 < x1 - x0);
      if (shown) {
        marks.push(
          text({
            x: (x0 + x1) / 2,
            y: foot + 27,
            text: shown,
            size: SMALL,
            weight: 400,
            tone: "ink-2",
            anchor: "middle",
          }),
        );
      }
    }
  }
  const rest = dated.length - counted.length;
  return {
    marks,
    height: foot + 32,
    caption: `Events by ${UNIT_WORDS[unit]}.${rest === 0 ? "" : ` ${rest} more with a longer or less exact date ${rest === 1 ? "is" : "are"} not counted here.`}`,
  };
}
