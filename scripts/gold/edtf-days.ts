const two = (n: number): string => String(n).padStart(2, "0");
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

interface Days {
  start: string | null;
  end: string | null;
  precision: string;
}

const unknown = (precision: string): Days => ({ start: null, end: null, precision });

function months(year: number, first: number, count: number, precision: string): Days {
  const last = first + count - 1;
  const [endYear, endMonth] = [year + Math.floor((last - 1) / 12), ((last - 1) % 12) + 1];
  return {
    start: `${year}-${two(first)}-01`,
    end: `${endYear}-${two(endMonth)}-${two(lastDay(endYear, endMonth))}`,
    precision,
  };
}

function one(value: string): Days {
  const text = value.replace(/[~?%]$/, "");
  if (text === "" || text === "..") return unknown("unknown");
  if (text.includes("XXXX")) return unknown(/^XXXX-\d\d$/.test(text) ? "month" : text === "XXXX" ? "year" : "day");
  const decade = /^(\d{3})X$/.exec(text);
  if (decade) return { start: `${decade[1]}0-01-01`, end: `${decade[1]}9-12-31`, precision: "decade" };
  const [year = 0, part, day] = text.split("-").map(Number);
  if (day !== undefined) return { start: text, end: text, precision: "day" };
  if (part === undefined) return months(year, 1, 12, "year");
  if (part <= 12) return months(year, part, 1, "month");
  if (part <= 24) return months(year, (part - 20) * 3, 3, "season");
  if (part <= 36) return months(year, (part - 33) * 3 + 1, 3, "quarter");
  return months(year, (part - 40) * 6 + 1, 6, "half");
}

/** The inclusive days that an EDTF value of the annotation notation names: written apart from the product, to check it. */
export function edtfDays(edtf: string | null): Days {
  if (edtf === null) return unknown("unknown");
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return one(from);
  return { start: one(from).start, end: one(to).end, precision: "interval" };
}
