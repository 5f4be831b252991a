import { crc32 } from 'node:zlib';

const SIGNATURE_BYTES = 8;
/** Length before a chunk's data, its type, and the check sum behind. */
const LENGTH_BYTES = 4;
const TYPE_BYTES = 4;
const CRC_BYTES = 4;

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  readonly end: number;
}

/** Width and height in pixels (PNG, 11.2.1). */
export function pngSize(png: Buffer): { readonly width: number; readonly height: number } {
  const header = chunksOf(png).find(({ type }) => type === 'IHDR');
  if (header === undefined) throw new Error('No PNG');
  return { width: header.data.readUInt32BE(0), height: header.data.readUInt32BE(4) };
}

/** The text under a keyword in a PNG's `tEXt` chunks; undefined when there is none. */
export function pngText(png: Buffer, keyword: string): string | undefined {
  for (const { type, data } of chunksOf(png)) {
    if (type !== 'tEXt') continue;
    const [key, text] = data.toString('latin1').split('\0');
    if (key === keyword) return text;
  }
  return undefined;
}

/** The same picture with a text behind its header. The text must be Latin-1. */
export function withPngText(png: Buffer, keyword: string, text: string): Buffer {
  const header = chunksOf(png).find(({ type }) => type === 'IHDR');
  if (header === undefined) throw new Error('No PNG');
  const body = Buffer.from(`tEXt${keyword}\0${text}`, 'latin1');
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(body.length - TYPE_BYTES);
  const check = Buffer.alloc(CRC_BYTES);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([
    png.subarray(0, header.end),
    length,
    body,
    check,
    png.subarray(header.end),
  ]);
}

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let start = SIGNATURE_BYTES;
  while (start + LENGTH_BYTES + TYPE_BYTES <= png.length) {
    const data = start + LENGTH_BYTES + TYPE_BYTES;
    const end = data + png.readUInt32BE(start) + CRC_BYTES;
    chunks.push({
      type: png.toString('latin1', start + LENGTH_BYTES, data),
      data: png.subarray(data, end - CRC_BYTES),
      end,
    });
    start = end;
  }
  return chunks;
}
