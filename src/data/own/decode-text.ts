import type { MendingCode } from '@/domain/problems/mending';

interface DecodedText {
  readonly text: string;
  /** What the file began with, if it was anything else than its text. */
  readonly met: Extract<MendingCode, 'byte_order_mark' | 'utf16'> | undefined;
}

/** So many bytes tell whether every other one is zero. */
const LOOKED_AT = 64;

/**
 * The text of a file: UTF-8, or UTF-16 if it begins with that byte order mark or with Latin letters in it. Bytes that are
 * neither become U+FFFD; a byte order mark is left out. Throws where the text is longer than the browser can hold.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'utf-8') return { text, met: 'utf16' };
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text, met: isMarked ? 'byte_order_mark' : undefined };
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : 'utf-8';
}
