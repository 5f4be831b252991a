import fc from 'fast-check';

/** Dates at the edges of the calendar and of EDTF, good and bad. */
export const EDGE_DATES: readonly string[] = [
  '0000',
  '0000-01-01',
  '0001-01-01',
  '0000-02-29',
  '9999-12-31',
  '9999',
  '-0001',
  '-0001-12-31',
  '10000-01-01',
  '2024-02-29',
  '2023-02-29',
  '1900-02-29',
  '2000-02-29',
  '2025-06-31',
  '2025-13',
  '2025-00-00',
  '2025-21',
  '2025-06-24?',
  '2025-06~',
  '2025%',
  '?2025',
  '20XX',
  'XXXX',
  '201X',
  '2020-XX',
  '2020-06-XX',
  '2020-XX-XX',
  '0000/9999',
  '2020/2020',
  '2021/2020',
  '2020/..',
  '../2020',
  '../..',
  '/2020',
  '2020/',
  '/',
  '[2020,2021-05]',
  '[..2020]',
  '[9999..]',
  '[..]',
  '[2020..2022,2024]',
  '{2020,2021}',
  'Y17000',
  'Y-17000',
  '24.06.2025',
  '2025-6-4',
  '2025/06/24',
  '2025-06-24T10:00:00Z',
  '+2025',
  '2025-06-24 ',
  '２０２５',
  '',
];

/** Names that JavaScript itself uses. */
const OWN_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'length',
  'then',
  'toJSON',
  '0',
  '-1',
  '',
];

/** Texts that cannot be seen, break a pattern, or look like something else. */
const ODD_TEXTS = [
  '\0',
  '\uD800',
  '\uDFFF\uD800',
  '\uFEFF',
  '\uFFFD',
  '\u202E\u2067',
  '\u200B',
  ' ',
  '\n',
  '\r',
  '\t',
  '"',
  "'",
  "''=1+1",
  '=HYPERLINK("x")',
  '|',
  'a|b\\|c',
  '\\',
  '<script>',
  '&amp;',
  '%',
  '%E0%A4%A',
  ',',
  ';',
  '"a,b\r\n"',
  '\u0645\u062D\u0645\u062F',
  '\u0410liyev',
  'I\u0307',
  '\u{1F469}\u200D\u{1F467}',
  '李'.repeat(50),
  'İ'.repeat(50),
  'ﷺ'.repeat(20),
  'Z' + '\u0351'.repeat(200),
  'javascript:alert(1)',
  'https://',
  'http://[::1',
  'https://example.org/\uD800',
  'https://user:pass@example.org:99999/',
  'mailto:a@b',
  'und',
  'zh-Hans',
  'x-private',
  'INT',
  'AZ',
];

/** Short texts of every sort: letters, odd characters, names of JavaScript, dates. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ODD_TEXTS) },
  { weight: 2, arbitrary: fc.constantFrom(...OWN_NAMES) },
  { weight: 3, arbitrary: fc.constantFrom(...EDGE_DATES) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
);

/** A name of a field, mostly one that means something. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...OWN_NAMES),
  fc.constantFrom('id', 'name', 'en', 'date', 'parent_id', 'themes', 'evidence', 'x_own', 'format'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** What lies at the bottom of a deep nesting, as JSON has it or does not. */
export const DEEP_CORES = ['0', '"\uFFFD"', 'x', '{"a":1,"a":2}', '"\u202E"'] as const;

/** A value to put in place of another. */
export type Poison =
  | { readonly is: 'value'; readonly value: unknown }
  | { readonly is: 'long'; readonly unit: string; readonly times: number }
  | {
      readonly is: 'deep';
      readonly shape: 'list' | 'object';
      readonly depth: number;
      readonly core: number;
    }
  /** The id of some thing of the file. */
  | { readonly is: 'id'; readonly pick: number };

const plainValue: fc.Arbitrary<Poison> = fc
  .oneof(
    anyText,
    fc.constantFrom<unknown>(null, true, false, 0, -0, 1, -1, 1.5, 1e308, 1e-320, 2 ** 53, 1e21),
    fc.constantFrom<unknown>({}, [], [[]], [null], [{}], { en: null }, { en: [] }, { en: 'x' }),
    fc.jsonValue({ maxDepth: 2 }),
    fc.dictionary(anyName, anyText, { maxKeys: 3 }),
  )
  .map((value) => ({ is: 'value', value }));

/** Values that do not belong where they are put. */
export const anyPoison: fc.Arbitrary<Poison> = fc.oneof(
  { weight: 12, arbitrary: plainValue },
  { weight: 4, arbitrary: fc.nat(5_000).map((pick): Poison => ({ is: 'id', pick })) },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('long' as const),
      unit: fc.constantFrom(
        'x',
        'ə',
        '李',
        'a ',
        '\u0301',
        '\u0301\u0323',
        '\u200B',
        '\uD800',
        '\0',
        '\u0430a',
      ),
      times: fc.oneof(fc.constantFrom(1_000, 65_536), fc.nat(3_000), fc.constant(200_000)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('deep' as const),
      shape: fc.constantFrom('list' as const, 'object' as const),
      core: fc.nat(DEEP_CORES.length - 1),
      depth: fc.oneof(fc.constantFrom(100, 1_000, 5_000, 50_000), fc.nat(200)),
    }),
  },
);
