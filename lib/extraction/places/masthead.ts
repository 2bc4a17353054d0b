import { type Article, isOwnText } from "@/lib/core/article";
import { unrivalled } from "./choose-reading";
import { readingsOf } from "./gazetteer";

const PAPER =
  /^(?:the\s+)?(\p{Lu}[\p{L}'\u2019-]*(?:\s(?:of\s)?\p{Lu}[\p{L}'\u2019-]*){0,4})\s(?:Advertiser|Advocate|Argus|Bulletin|Chronicle|Courier|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Leader|Ledger|Mail|Mercury|Mirror|Monitor|Nation|News|Observer|Post|Press|Record|Register|Reporter|Review|Standard|Star|Sun|Telegraph|Times|Tribune|Voice)\b/iu;
/** The paper of a smaller town is rather one of its many namesakes'. */
const MIN_CITY_OF_PAPER = 100_000;

/** "The Lusaka Morning Courier": the country whose paper printed the story, where its name tells. */
export function countryOfPaper({ text, zones, outlet }: Article): string | null {
  const lines = zones
    .filter((zone) => /^(?:byline|metadata|subtitle)$/.test(zone.kind) && isOwnText(zone))
    .map((zone) => ({ kind: zone.kind, line: text.slice(zone.start, zone.end).trim() }))
    // Below the title a paper stands alone on its line: "Lima Post wins a prize" is the news.
    .filter(({ kind, line }) => kind !== "subtitle" || PAPER.exec(line)?.[0] === line)
    .map(({ line }) => line);
  for (const line of outlet === undefined ? lines : [outlet, ...lines]) {
    const words = PAPER.exec(line)?.[1]?.split(" ") ?? [];
    for (let many = words.length; many > 0; many--) {
      const readings = readingsOf(words.slice(0, many).join(" "));
      const [first] = readings ?? [];
      if (!readings || !first || (first.kind === "city" && first.weight < MIN_CITY_OF_PAPER)) continue;
      if (unrivalled(readings)) return first.country;
    }
  }
  return null;
}
