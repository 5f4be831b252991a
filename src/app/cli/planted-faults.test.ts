import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Change } from '@/testing/read-changed';
import { SAMPLE_SOURCE_TEXT } from '@/testing/sample-source-text';
import { drop, put, spoil } from '@/testing/spoil';

import { main } from './data-check';

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'communique-planted-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true });
});

interface Outcome {
  readonly exitCode: number;
  readonly output: string;
  /** The first line of each block, without its place. */
  readonly titles: readonly string[];
}

interface Given {
  readonly sourceId?: string;
  readonly text?: string;
}

/** Checks the sample dataset after a change against the text of its one source that was read whole. */
async function check(change: Change, { sourceId, text }: Given = {}): Promise<Outcome> {
  const file = join(directory, 'data.json');
  const textFile = join(directory, 'news.txt');
  await writeFile(file, spoil(change));
  await writeFile(textFile, text ?? SAMPLE_SOURCE_TEXT);
  const option = `${sourceId ?? 's-sample-news'}=${textFile}`;
  let output = '';
  const exitCode = await main([file, '--text', option], (part) => (output += part));
  output = output.replaceAll(`${directory}/`, '');
  const titles = [...output.matchAll(/^\S+: ((?:error|warning): .+)$/gm)].map(
    ([, title = '']) => title,
  );
  return { exitCode, output, titles };
}

type Raw = Parameters<Change>[0];

const recordEvidence = (raw: Raw) => raw.statements[0]?.evidence?.[0];
const aimEvidence = (raw: Raw) => raw.agreements[0]?.aims?.[0]?.evidence?.[0];
const nameEvidence = (raw: Raw) => raw.people[0]?.other_names?.[0]?.evidence?.[0];

const NOT_THERE = 'error: The quotation does not stand where it is said to stand.';

/** A fault in the data, what the check calls it, and what else it says. */
const faults: readonly (readonly [string, Change, string, RegExp])[] = [
  [
    'a record without evidence',
    (raw) => {
      drop(raw.statements[0], 'evidence');
      drop(raw.statements[0], 'themes');
    },
    'warning: The record names no source.',
    /where +statements\[0\]\.evidence \(statement "st-sample"\)/,
  ],
  [
    'a record with an empty list of evidence',
    (raw) => {
      put(raw.statements[0], 'evidence', []);
      drop(raw.statements[0], 'themes');
    },
    'warning: The record names no source.',
    /st-sample/,
  ],
  [
    'a quotation of nine words',
    (raw) =>
      put(recordEvidence(raw), 'quote', {
        start: 'The executed memorandum provides for',
        end: 'and for a joint',
      }),
    'error: The quotation is too long.',
    /expected +.*8 words\n +found +9 words/,
  ],
  [
    'a paragraph of a source that was read in part',
    (raw) => put(raw.events[1]?.places?.[0]?.evidence?.[0], 'paragraph', 1),
    'error: Passages can be named only in sources that were read whole.',
    /where +events\[1\]\.places\[0\]\.evidence\[0\]\.paragraph/,
  ],
  [
    'a quotation from a source that was read in part',
    (raw) => put(raw.events[1]?.places?.[0]?.evidence?.[0], 'quote', { start: 'memorandum' }),
    'error: Passages can be named only in sources that were read whole.',
    /where +events\[1\]\.places\[0\]\.evidence\[0\]\.quote/,
  ],
  [
    'a paragraph that the source does not have',
    (raw) => put(recordEvidence(raw), 'paragraph', 3),
    'error: The list of the source has no such paragraph.',
    /found +3/,
  ],
  [
    'a source that nothing uses',
    (raw) => {
      const [, archive] = raw.sources;
      if (archive) raw.sources.push({ ...archive, id: 's-forgotten' });
    },
    'warning: Nothing in the file rests on this source.',
    /where +sources\[2\] \(source "s-forgotten"\)/,
  ],
  [
    'a quotation that is not in the text at all',
    (raw) => put(aimEvidence(raw), 'quote', { start: 'oral promise' }),
    NOT_THERE,
    /expected +"oral promise" in paragraph 2 of news\.txt\n +found +nothing\n/,
  ],
  [
    'a quotation whose end is not there',
    (raw) => put(aimEvidence(raw)?.quote, 'end', 'of the Ministry'),
    NOT_THERE,
    /where +.*\.quote\.end \(.*\n +expected +"of the Ministry" after "executed memorandum" in paragraph 2/,
  ],
  [
    'a quotation from another paragraph',
    (raw) => put(aimEvidence(raw), 'paragraph', 1),
    NOT_THERE,
    /in paragraph 1 of news\.txt\n +found +the whole quotation in paragraph 2\n/,
  ],
  [
    'a quotation from the body that is said to be the headline’s',
    (raw) => put(nameEvidence(raw), 'quote', { start: 'executed memorandum' }),
    NOT_THERE,
    /in the headline of news\.txt\n +found +the whole quotation in paragraph 2\n/,
  ],
  [
    'a quotation from the headline that is said to be the body’s',
    (raw) => put(aimEvidence(raw), 'quote', { start: 'Council signs' }),
    NOT_THERE,
    /found +the whole quotation in the headline\n/,
  ],
  [
    'a quotation that ends before it starts',
    (raw) => put(aimEvidence(raw), 'quote', { start: 'joint academy', end: 'memorandum' }),
    'error: The quotation ends before it starts.',
    /expected +"memorandum" after "joint academy" in paragraph 2 of news\.txt\n +found +it only before "joint academy"/,
  ],
  [
    'a start and an end from different paragraphs',
    (raw) => put(aimEvidence(raw), 'quote', { start: 'delegation', end: 'academy' }),
    NOT_THERE,
    /"delegation" in paragraph 2/,
  ],
  [
    'a capital letter that the text does not have',
    (raw) => put(aimEvidence(raw), 'quote', { start: 'Executed memorandum' }),
    NOT_THERE,
    /found +nothing/,
  ],
  [
    'a straight apostrophe for a curly one',
    (raw) => put(aimEvidence(raw), 'quote', { start: "council's chair" }),
    NOT_THERE,
    /found +nothing/,
  ],
  [
    'half a word',
    (raw) => put(aimEvidence(raw), 'quote', { start: 'executed memo' }),
    NOT_THERE,
    /found +nothing/,
  ],
  [
    'a quotation without a place that is nowhere',
    (raw) => {
      drop(aimEvidence(raw), 'paragraph');
      put(aimEvidence(raw), 'quote', { start: 'oral promise' });
    },
    NOT_THERE,
    /expected +"oral promise" in the text of news\.txt/,
  ],
  [
    'a paragraph too many in the list',
    (raw) => raw.sources[0]?.paragraphs?.push({ n: 3, summary: { en: 'More.' } }),
    'error: The paragraphs listed here are not those of the text.',
    /expected +the paragraphs 1 to 2, as in news\.txt\n +found +3: 1, 2 and 3\n/,
  ],
  [
    'no list of paragraphs',
    (raw) => drop(raw.sources[0], 'paragraphs'),
    'error: The paragraphs listed here are not those of the text.',
    /found +nothing/,
  ],
];

describe('data:check --text', () => {
  it('passes the sample dataset', async () => {
    expect(await check(() => {})).toEqual({
      exitCode: 0,
      output: '1 file checked, 6 anchors held against 1 text: nothing is wrong.\n',
      titles: [],
    });
  });

  it.each(faults)('catches %s, and nothing else', async (_name, change, title, more) => {
    const { exitCode, output, titles } = await check(change);
    expect(titles).toEqual([title]);
    expect(output).toMatch(more);
    expect(exitCode).toBe(title.startsWith('error') ? 1 : 0);
    expect(output).not.toMatch(/undefined|\[object|NaN/);
  });

  it('catches a paragraph that is missing in the list and cited', async () => {
    const { titles } = await check((raw) => raw.sources[0]?.paragraphs?.pop());
    expect(titles).toContain('error: The paragraphs listed here are not those of the text.');
    expect(titles).toContain('error: The list of the source has no such paragraph.');
  });

  it('catches a paragraph beyond the text where none are listed', async () => {
    const { output, titles } = await check((raw) => {
      drop(raw.sources[0], 'paragraphs');
      put(recordEvidence(raw), 'paragraph', 5);
    });
    expect(titles).toContain('error: The text of the source has no such paragraph.');
    expect(output).toMatch(/expected +the paragraphs 1 to 2, as in news\.txt\n +found +5\n/);
  });

  it('catches every fault of a file in one run, errors first', async () => {
    const { output, titles } = await check((raw) => {
      const [, archive] = raw.sources;
      if (archive) raw.sources.push({ ...archive, id: 's-forgotten' });
      put(aimEvidence(raw), 'paragraph', 1);
      put(recordEvidence(raw), 'quote', { start: 'oral promise' });
    });
    expect(titles.map((title) => title.split(':')[0])).toEqual(['error', 'error', 'warning']);
    expect(output).toMatch(/held against 1 text: 2 errors, 1 warning\.\n$/);
  });

  it('does not let the text of a source pass that was read in part', async () => {
    const { exitCode, titles } = await check(() => {}, { sourceId: 's-sample-archive' });
    expect(exitCode).toBe(1);
    expect(titles).toEqual(['error: Anchors can be checked only in sources that were read whole.']);
  });

  it('does not let a text pass that was held against nothing', async () => {
    const { exitCode, output } = await check(() => {}, { sourceId: 's-sample-new' });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^news\.txt: error: .*\n.*\n +found +--text s-sample-new=news\.txt\n/);
  });

  it('does not let an empty text pass', async () => {
    const { exitCode, output } = await check(() => {}, { text: ' \n' });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^news\.txt: error: There is nothing in the file\.\n/);
  });

  it('says so when there is no such text, and how it is used', async () => {
    let output = '';
    const write = (part: string) => (output += part);
    const missing = join(directory, 'nowhere.txt');
    expect(await main(['--text', `s-sample-news=${missing}`], write)).toBe(1);
    expect(output).toContain('nowhere.txt: error: There is no such file.');
    output = '';
    expect(await main(['--text', 's-sample-news'], write)).toBe(1);
    expect(output).toMatch(/^Usage: .*--text SOURCE=FILE/);
  });
});
