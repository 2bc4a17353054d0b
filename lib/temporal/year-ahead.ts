const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
/** ", July and November 2014", " and 9 June 2016", " or May 6, 1998". */
const LIST = new RegExp(
  `^(?:(?:,|,? (?:and|or))\\s(?:on |in )?(?:the )?(?:${MONTH}(?: \\d{1,2})?|\\d{1,2}(?: ${MONTH})?)){1,3},?\\s((?:1[6-9]|20)\\d\\d)\\b`,
);

/** The year that a list of months or days gives at its end: "in August and September 2014"; undefined where none follows. */
export function yearAhead(after: (length: number) => string): number | undefined {
  const next = after(1);
  if (next !== "," && next !== " ") return undefined;
  const year = LIST.exec(after(64))?.[1];
  return year === undefined ? undefined : Number(year);
}
