import { type Client, idList, rowsOf, singleValue } from "./query";
import type { ReviewRow, StorageReader } from "./storage";

/** A date that a person gave or confirmed has this; nothing that is read from a text reaches it. */
const DECIDED = 1;

/** Under this a date is for a person to look at; the same bound as in country summaries. */
const UNCERTAIN_BELOW = 0.6;

/**
 * Everything that waits for a person. An event without a date that stands in an article without a publication date
 * waits behind that article: one answer there dates them all.
 */
const WAITING = `
  WITH undatedArticle AS (
    SELECT id FROM Article WHERE published ->> '$.best' IS NULL AND id NOT IN (SELECT value FROM json_each(?))),
  doubtful AS (
    SELECT id, importance, disputed,
      CASE WHEN fromDay IS NULL AND toDay IS NULL THEN 1.0 ELSE 1.0 - confidence END AS doubt,
      fromDay IS NULL AND toDay IS NULL AS undated
    FROM Event
    WHERE review <> 'rejected' AND (disputed > 0 OR (review <> 'confirmed' AND confidence < ${DECIDED}
      AND ((fromDay IS NULL AND toDay IS NULL) OR confidence < ${UNCERTAIN_BELOW})))),
  told AS (
    SELECT DISTINCT d.id, d.importance, m.articleId
    FROM doubtful d JOIN Mention m ON m.eventId = d.id
    WHERE d.undated AND d.disputed = 0 AND m.articleId IN (SELECT id FROM undatedArticle)),
  hanging AS (
    SELECT m.eventId AS id, COUNT(*) AS events
    FROM Event e JOIN EventDetail t ON t.eventId = e.id JOIN Mention m ON m.id = t.data ->> '$.hangsOn.eventId'
    WHERE e.basis = 'event' GROUP BY m.eventId),
  item AS (
    SELECT 'publication' AS kind, articleId AS id, COUNT(*) AS hanging, SUM(importance) AS impact
    FROM told GROUP BY articleId
    UNION ALL
    SELECT 'event', d.id, COALESCE(h.events, 0),
      (d.importance + 0.05) * MAX(d.doubt, d.disputed > 0) * (1 + COALESCE(h.events, 0))
    FROM doubtful d LEFT JOIN hanging h ON h.id = d.id
    WHERE d.id NOT IN (SELECT id FROM told))`;

export const reviewReader = (client: Client): Pick<StorageReader, "reviewRows" | "confirmedByRule"> => ({
  async confirmedByRule() {
    const rows = await rowsOf<{ rule: string; events: number }>(
      client,
      `SELECT COALESCE(t.data ->> '$.date.explanation[#-1].rule', e.basis) AS rule, COUNT(*) AS events
         FROM Event e JOIN EventDetail t ON t.eventId = e.id WHERE e.review = 'confirmed' GROUP BY 1`,
    );
    return rows.map(({ rule, events }) => ({ rule, events: Number(events) }));
  },

  async reviewRows(limit, settled) {
    const known = idList(settled);
    const total = await singleValue<number>(client, `${WAITING} SELECT COUNT(*) AS value FROM item`, known);
    if (limit === 0) return { rows: [], total: Number(total) };
    const rows = await rowsOf<ReviewRow>(
      client,
      `${WAITING} SELECT kind, id, hanging, impact FROM item ORDER BY impact DESC, id LIMIT ?`,
      known,
      limit,
    );
    return { rows: rows.map((row) => ({ ...row, hanging: Number(row.hanging) })), total: Number(total) };
  },
});
