import fc from 'fast-check';

import { anyText } from './poison';

/** One change to a text, at places that are taken modulo its length. */
export type TextMutation =
  | { readonly do: 'cut' | 'byte'; readonly at: number; readonly byte: number }
  | { readonly do: 'drop' | 'repeat'; readonly at: number; readonly length: number }
  | { readonly do: 'swap'; readonly at: number; readonly other: number }
  | { readonly do: 'insert'; readonly at: number; readonly text: string }
  | { readonly do: 'mark' | 'twice' };

const place = fc.nat(10_000_000);

const SYNTAX = ['{', '}', '[', ']', ',', ':', '"', '\\', '\\u', '//', '/*', 'null', '-', '1e999'];

export const anyTextMutation: fc.Arbitrary<TextMutation> = fc.oneof(
  fc.record({
    do: fc.constantFrom('cut' as const, 'byte' as const),
    at: place,
    byte: fc.nat(255),
  }),
  fc.record({
    do: fc.constantFrom('drop' as const, 'repeat' as const),
    at: place,
    length: fc.oneof(fc.nat(8), fc.nat(2_000)),
  }),
  fc.record({ do: fc.constant('swap' as const), at: place, other: place }),
  fc.record({
    do: fc.constant('insert' as const),
    at: place,
    text: fc.oneof(anyText, fc.constantFrom(...SYNTAX)),
  }),
  fc.record({ do: fc.constantFrom('mark' as const, 'twice' as const) }),
);

/** The text after one change; lone bytes that are no UTF-8 come back as U+FFFD, as they do from a file. */
export function mutateText(text: string, mutation: TextMutation): string {
  const size = text.length + 1;
  switch (mutation.do) {
    case 'cut':
      return text.slice(0, mutation.at % size);
    case 'byte':
      return withByte(text, mutation.at, mutation.byte);
    case 'drop': {
      const start = mutation.at % size;
      return text.slice(0, start) + text.slice(start + mutation.length);
    }
    case 'repeat': {
      const end = (mutation.at % size) + mutation.length;
      return text.slice(0, end) + text.slice(mutation.at % size);
    }
    case 'swap': {
      const [first, second] = [mutation.at % size, mutation.other % size];
      const characters = Array.from(text.slice(0, 50_000));
      const [one, other] = [characters[first], characters[second]];
      if (one === undefined || other === undefined) return text;
      characters[first] = other;
      characters[second] = one;
      return characters.join('') + text.slice(50_000);
    }
    case 'insert': {
      const start = mutation.at % size;
      return text.slice(0, start) + mutation.text + text.slice(start);
    }
    case 'mark':
      return `\uFEFF${text}`;
    case 'twice':
      return text + text;
  }
}

function withByte(text: string, at: number, byte: number): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length === 0) return text;
  bytes[at % bytes.length] = byte;
  return new TextDecoder().decode(bytes);
}
