import { type EventFilter, foldQuery } from "@/lib/core/event-filter";

/** A condition over "Event" as e; values go in as parameters. */
interface Where {
  sql: string;
  values: (string | number)[];
}

const DATED = "(e.fromDay IS NOT NULL OR e.toDay IS NOT NULL)";
const oneOf = (column: string, count: number): string => `${column} IN (${Array(count).fill("?").join(", ")})`;

/** The same events as `matchesFilter` in lib/core, said in SQL. */
export function eventWhere(filter: EventFilter): Where {
  const parts: string[] = [];
  const values: (string | number)[] = [];
  const add = (sql: string, ...more: (string | number)[]): void => {
    parts.push(sql);
    values.push(...more);
  };
  if (!filter.includeRejected) add("e.review <> 'rejected'");
  if (filter.country) {
    add("e.id IN (SELECT eventId FROM EventCountry WHERE country = ?)", filter.country);
  }
  if (filter.articleId) add("e.id IN (SELECT eventId FROM Mention WHERE articleId = ?)", filter.articleId);
  if (filter.from !== undefined) add(`(e.toDay IS NULL OR e.toDay > ?)`, filter.from);
  if (filter.to !== undefined) add(`(e.fromDay IS NULL OR e.fromDay < ?)`, filter.to);
  if (filter.types?.length) add(oneOf("e.type", filter.types.length), ...filter.types);
  if (filter.modalities?.length) add(oneOf("e.modality", filter.modalities.length), ...filter.modalities);
  if (filter.precisions?.length) add(oneOf("e.precision", filter.precisions.length), ...filter.precisions);
  if (filter.certainty !== undefined) add(`(NOT ${DATED} OR e.confidence >= ?)`, filter.certainty);
  for (const word of filter.query === undefined ? [] : foldQuery(filter.query)) {
    add("EXISTS (SELECT 1 FROM EventDetail d WHERE d.eventId = e.id AND instr(d.searchText, ?) > 0)", word);
  }
  return { sql: parts.length === 0 ? "1" : parts.join(" AND "), values };
}
