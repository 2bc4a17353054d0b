import { READER } from "@/app/texts/articles";
import { ZONE_WORDS } from "@/app/texts/words";
import styles from "./reader.module.css";
import { type Block, folded, type Segment } from "./reader-blocks";
import { markLook, type ReaderMark } from "./reader-marks";

interface ArticleTextProps {
  blocks: readonly Block[];
  marks: readonly ReaderMark[];
  language: string;
  selected: number | null;
  onSelect(mark: number): void;
}

/** Where marked words stand in the page, for the focus and for links. */
export const markId = (index: number): string => `x-${index}`;

/** The article as it came, zone by zone; repeated parts and leftovers are folded away but there. */
export function ArticleText({ blocks, marks, language, selected, onSelect }: ArticleTextProps) {
  const firstSegments = firstSegmentOfEach(blocks);
  const pointedStart = blocks.flatMap(({ segments }) => segments).find(({ pointed }) => pointed)?.start;

  const show = (segment: Segment) => {
    const { mark: index, start, text } = segment;
    const mark = index === undefined ? undefined : marks[index];
    const body =
      index === undefined || mark === undefined ? (
        text
      ) : (
        <mark key={start} className={styles[markLook(mark)]}>
          {/* biome-ignore lint/a11y/useValidAnchor: it does lead to the card; a button would not break over two lines */}
          <a
            id={firstSegments.get(index) === start ? markId(index) : undefined}
            href="#how"
            aria-current={selected === index ? "true" : undefined}
            onClick={(click) => {
              click.preventDefault();
              onSelect(index);
            }}
          >
            {mark.kind === "near-miss" ? <del>{text}</del> : text}
          </a>
        </mark>
      );
    if (!segment.pointed) return body;
    return (
      <span key={start} id={start === pointedStart ? "at" : undefined} className={styles["pointed"]}>
        {body}
      </span>
    );
  };

  return (
    <div className={styles["text"]} lang={language} dir="auto">
      {folded(blocks).map((group) =>
        isGroup(group) ? (
          <details
            key={group[0]?.start}
            className={styles["folded"]}
            open={group.some(({ segments }) => segments.some(({ pointed }) => pointed)) || undefined}
          >
            <summary lang="en">{foldedWords(group)}</summary>
            {group.map(({ start, segments }) => (
              <p key={start}>{segments.map(show)}</p>
            ))}
          </details>
        ) : (
          <div key={group.start} className={`${styles["block"]} ${styles[`zone-${group.kind}`] ?? ""}`}>
            {group.kind === "body" ? null : (
              <span className={styles["zone"]} lang="en">
                {ZONE_WORDS[group.kind]}
              </span>
            )}
            <p>{group.segments.map(show)}</p>
          </div>
        ),
      )}
    </div>
  );
}

const isGroup = (group: Block | readonly Block[]): group is readonly Block[] => Array.isArray(group);

function foldedWords(blocks: readonly Block[]): string {
  const repeated = blocks.filter(({ kind }) => kind !== "residue").map(({ kind }) => ZONE_WORDS[kind]);
  const parts = [
    ...(repeated.length === 0 ? [] : [READER.repeated(repeated.join(", "))]),
    ...(repeated.length === blocks.length ? [] : [READER.residue]),
  ];
  return `${parts.join(" · ")} (${READER.unread})`;
}

/** Marked words cut in two by the sentence pointed to have their id once. */
function firstSegmentOfEach(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const { start, mark } of blocks.flatMap(({ segments }) => segments)) {
    if (mark !== undefined && !first.has(mark)) first.set(mark, start);
  }
  return first;
}
