import { deflateSync } from "node:zlib";

/** Objects a stream of objects: a reader unpacks a whole one to get at any of them. */
const OBJECTS_A_STREAM = 400;
const ENTRY_BYTES = 20;

interface PlainPdf {
  /** Where each object starts; undefined: free. */
  offsets: readonly (number | undefined)[];
  tableAt: number;
  /** What the trailer says beside its size: root and info. */
  trailer: string;
}

/** The table at the end of a PDF as Chromium writes it: one section, nothing encrypted, nothing appended. Null for any other. */
function readTable(pdf: Buffer): PlainPdf | null {
  const tail = pdf.toString("latin1", Math.max(0, pdf.length - 64));
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? -1);
  const head = /^xref\n0 (\d+)\n/.exec(pdf.toString("latin1", tableAt, tableAt + 32));
  if (tableAt < 0 || head === null) return null;
  const entriesAt = tableAt + head[0].length;
  const count = Number(head[1]);
  const rest = pdf.toString("latin1", entriesAt + count * ENTRY_BYTES);
  const trailer = /^trailer\s*<<(.*?)>>\s*startxref/s.exec(rest)?.[1];
  if (trailer === undefined || /\/(Prev|Encrypt|XRefStm)\b/.test(trailer)) return null;
  const offsets = Array.from({ length: count }, (_, n) => {
    const at = entriesAt + n * ENTRY_BYTES;
    const [offset, generation, state] = pdf.toString("latin1", at, at + 18).split(" ");
    return state === "n" && generation === "00000" ? Number(offset) : undefined;
  });
  return { offsets, tableAt, trailer: trailer.replace(/\/Size \d+/, "").trim() };
}

interface Body {
  number: number;
  /** Between `obj` and `endobj`. */
  bytes: Buffer;
  isStream: boolean;
}

/** Every object in the order of its bytes; null where one is not written as expected. */
function readBodies(pdf: Buffer, { offsets, tableAt }: PlainPdf): Body[] | null {
  const starts = offsets
    .flatMap((offset, number) => (offset === undefined ? [] : [{ offset, number }]))
    .sort((a, b) => a.offset - b.offset);
  const bodies: Body[] = [];
  for (const [i, { offset, number }] of starts.entries()) {
    const head = `${number} 0 obj\n`;
    const end = starts[i + 1]?.offset ?? tableAt;
    const closing = pdf.lastIndexOf("endobj", end);
    if (closing < offset || pdf.toString("latin1", offset, offset + head.length) !== head) return null;
    const bytes = pdf.subarray(offset + head.length, closing);
    bodies.push({
      number,
      bytes,
      isStream: bytes
        .toString("latin1", bytes.length - 12)
        .trim()
        .endsWith("endstream"),
    });
  }
  return bodies;
}

const streamOf = (dictionary: string, content: Buffer): Buffer => {
  const packed = deflateSync(content, { level: 9 });
  const head = `<<${dictionary} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), packed, Buffer.from("\nendstream\n", "latin1")]);
};

/** Many small objects as one stream (ISO 32000-1, 7.5.7). */
function objectStream(bodies: readonly Body[]): Buffer {
  let at = 0;
  const index = bodies.map(({ number, bytes }) => {
    const entry = `${number} ${at}`;
    at += bytes.length;
    return entry;
  });
  const head = Buffer.from(`${index.join(" ")}\n`, "latin1");
  const content = Buffer.concat([head, ...bodies.map(({ bytes }) => bytes)]);
  return streamOf(`/Type /ObjStm /N ${bodies.length} /First ${head.length}`, content);
}

/**
 * The same PDF with its small objects in compressed streams. Chromium writes each tag of a long list as an object of its own in plain
 * words, which is most of the file; a PDF that is not written as Chromium writes it comes back as it is.
 */
export function compactPdf(bytes: Uint8Array): Uint8Array {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = readTable(pdf);
  const bodies = table && readBodies(pdf, table);
  if (!table || !bodies) return bytes;
  const parts: Buffer[] = [];
  let length = 0;
  const push = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  /** Type, where, and place in a stream, by object number (ISO 32000-1, 7.5.8). */
  const entries: [type: number, where: number, place: number][] = table.offsets.map(() => [0, 0, 0]);
  const write = (number: number, body: Buffer): void => {
    entries[number] = [1, length, 0];
    push(Buffer.concat([Buffer.from(`${number} 0 obj\n`, "latin1"), body, Buffer.from("endobj\n", "latin1")]));
  };
  push(Buffer.from("%PDF-1.5\n%\u00d3\u00eb\u00e9\u00e1\n", "latin1"));
  for (const { number, bytes: body } of bodies.filter(({ isStream }) => isStream)) write(number, body);
  const small = bodies.filter(({ isStream }) => !isStream);
  for (let first = 0; first < small.length; first += OBJECTS_A_STREAM) {
    const members = small.slice(first, first + OBJECTS_A_STREAM);
    const stream = entries.length;
    members.forEach(({ number }, place) => {
      entries[number] = [2, stream, place];
    });
    write(stream, objectStream(members));
  }
  const tableAt = length;
  const own = entries.length;
  entries[own] = [1, tableAt, 0];
  const rows = Buffer.alloc(entries.length * 7);
  entries.forEach(([type, where, place], n) => {
    rows.writeUInt8(type, n * 7);
    rows.writeUInt32BE(where, n * 7 + 1);
    rows.writeUInt16BE(place, n * 7 + 5);
  });
  write(own, streamOf(`/Type /XRef /Size ${entries.length} /W [1 4 2] ${table.trailer}`, rows));
  push(Buffer.from(`startxref\n${tableAt}\n%%EOF\n`, "latin1"));
  return Buffer.concat(parts);
}
