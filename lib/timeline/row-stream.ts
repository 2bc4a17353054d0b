import {
  boundsOf,
  CONFIDENCE_STEPS,
  isPrimaryOf,
  isThroughout,
  NO_DAY,
  NO_MINUTE,
  qualifierOf,
  RECORD_BYTES,
  reviewOf,
} from "@/lib/core/plot-record";
import { PRECISIONS } from "@/lib/core/precision";
import { EVENT_TYPES, MODALITIES } from "@/lib/core/timeline-event";
import { type CountryRow, emptyColumns, type TimelineColumns, withColumns } from "./timeline-row";

const HEAD_BYTES = 4;
const TO_PERCENT = CONFIDENCE_STEPS / 100;

/** Many rows on their way to the browser: how many, their records end to end, and their ids. Words come on demand. */
export function packedRows({ records, ids }: { records: Uint8Array; ids: string }): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(ids);
  const bytes = new Uint8Array(HEAD_BYTES + records.length + text.length);
  new DataView(bytes.buffer).setUint32(0, records.length / RECORD_BYTES);
  bytes.set(records, HEAD_BYTES);
  bytes.set(text, HEAD_BYTES + records.length);
  return bytes;
}

/** Words of rows that may not be here yet; whoever looks at them asks for them. */
export interface WordsOnDemand {
  /** Undefined: asked for now. */
  at(index: number): Pick<CountryRow, "headline" | "words" | "edtf" | "alternatives"> | undefined;
}

/** What the records hold beside the columns of the picture. */
interface Records {
  columns: TimelineColumns;
  /** 0 to CONFIDENCE_STEPS */
  certainty: Uint16Array;
  sources: Uint16Array;
  standing: Uint8Array;
  id(index: number): string;
  words: WordsOnDemand;
}

const NOT_HERE = { headline: "…", words: "…", edtf: null, alternatives: [] } as const;

/** A row that reads its columns when it is asked: a hundred thousand of them are made in the blink of an eye. */
class RecordRow implements CountryRow {
  constructor(
    private readonly records: Records,
    private readonly index: number,
  ) {}
  get id() {
    return this.records.id(this.index);
  }
  get type() {
    return EVENT_TYPES[this.records.columns.type[this.index] as number] ?? "OTHER";
  }
  get modality() {
    return MODALITIES[this.records.columns.modality[this.index] as number] ?? "asserted";
  }
  get precision() {
    return PRECISIONS[this.records.columns.precision[this.index] as number] ?? "unknown";
  }
  get from() {
    const day = this.records.columns.from[this.index] as number;
    return day === NO_DAY ? null : day;
  }
  get to() {
    const day = this.records.columns.to[this.index] as number;
    return day === NO_DAY ? null : day;
  }
  get minute() {
    const minute = this.records.columns.minute[this.index] as number;
    return minute === NO_MINUTE ? undefined : minute;
  }
  get startBound() {
    return boundsOf(this.records.columns.flags[this.index] as number).start;
  }
  get endBound() {
    return boundsOf(this.records.columns.flags[this.index] as number).end;
  }
  get qualifier() {
    return qualifierOf(this.records.columns.flags[this.index] as number);
  }
  get extent() {
    return isThroughout(this.records.columns.flags[this.index] as number) ? "throughout" : "within";
  }
  get confidence() {
    return (this.records.certainty[this.index] as number) / CONFIDENCE_STEPS;
  }
  get importance() {
    return (this.records.columns.importance[this.index] as number) / 255;
  }
  get review() {
    return reviewOf(this.records.standing[this.index] as number);
  }
  get primary() {
    return isPrimaryOf(this.records.standing[this.index] as number);
  }
  get sources() {
    return this.records.sources[this.index] as number;
  }
  get waiting() {
    return this.records.words.at(this.index) === undefined;
  }
  get headline() {
    return (this.records.words.at(this.index) ?? NOT_HERE).headline;
  }
  get words() {
    return (this.records.words.at(this.index) ?? NOT_HERE).words;
  }
  get edtf() {
    return (this.records.words.at(this.index) ?? NOT_HERE).edtf;
  }
  get alternatives() {
    return (this.records.words.at(this.index) ?? NOT_HERE).alternatives;
  }
}

/** The rows of `packedRows`, in the same order; what they say in words they read from `words`. */
export function rowsOfPacked(bytes: Uint8Array, words: WordsOnDemand): readonly CountryRow[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0);
  const columns = emptyColumns(count);
  const certainty = new Uint16Array(count);
  const sources = new Uint16Array(count);
  const standing = new Uint8Array(count);
  for (let i = 0, at = HEAD_BYTES; i < count; i++, at += RECORD_BYTES) {
    columns.from[i] = view.getInt32(at);
    columns.to[i] = view.getInt32(at + 4);
    columns.minute[i] = view.getInt16(at + 8);
    sources[i] = view.getUint16(at + 10);
    certainty[i] = view.getUint16(at + 12);
    columns.confidence[i] = Math.floor((certainty[i] as number) / TO_PERCENT);
    columns.importance[i] = bytes[at + 14] as number;
    columns.type[i] = bytes[at + 15] as number;
    columns.modality[i] = bytes[at + 16] as number;
    columns.precision[i] = bytes[at + 17] as number;
    columns.flags[i] = bytes[at + 18] as number;
    standing[i] = bytes[at + 19] as number;
  }
  const idText = bytes.subarray(HEAD_BYTES + count * RECORD_BYTES);
  let ids: string[] | null = null;
  const id = (index: number): string => {
    ids ??= new TextDecoder().decode(idText).split("\n");
    return ids[index] ?? "";
  };
  const records: Records = { columns, certainty, sources, standing, id, words };
  return withColumns(
    Array.from({ length: count }, (_, index) => new RecordRow(records, index)),
    columns,
  );
}
