import { describe, expect, it } from 'vitest';

import type { GivenText } from '@/domain/audit/source-faults';
import { parseSourceText } from '@/domain/audit/source-text';
import { aRawDataset } from '@/testing/raw-dataset';
import type { Change } from '@/testing/read-changed';
import { SAMPLE_SOURCE_TEXT } from '@/testing/sample-source-text';
import { drop, put, spoil, toFileText } from '@/testing/spoil';

import { checkAnchors } from './anchors';

const text = parseSourceText(SAMPLE_SOURCE_TEXT);
const given: readonly GivenText[] =
  text === undefined ? [] : [{ sourceId: 's-sample-news', textFile: 'news.txt', text }];

const EXTRA_SOURCE = {
  id: 's-extra',
  title_basis: 'not_seen',
  publisher: 'Sample Archive',
  kind: 'archive',
  read: 'part',
  standing: 'mirror',
} as const;

function check(change: Change): ReturnType<typeof checkAnchors> {
  return checkAnchors(spoil(change), 'sample.json', given);
}

describe('checkAnchors', () => {
  it('finds nothing in a good file, and counts what it has compared', async () => {
    expect(await check(() => {})).toEqual({ faults: [], compared: 6 });
    expect(await checkAnchors(toFileText(aRawDataset()), 'sample.json', [])).toEqual({
      faults: [],
      compared: 0,
    });
  });

  it('gives the place of a fault and the thing around it', async () => {
    const { faults } = await check((raw) =>
      put(raw.agreements[0]?.aims?.[0]?.evidence?.[0]?.quote, 'end', 'of the Council'),
    );
    expect(faults).toMatchObject([
      {
        file: 'sample.json',
        code: 'quote_not_in_text',
        path: ['agreements', 0, 'aims', 0, 'evidence', 0, 'quote', 'end'],
        subject: { kind: 'agreement', id: 'agr-sample' },
        loss: 'end',
      },
    ]);
    const [fault] = faults;
    const changed = spoil((raw) =>
      put(raw.agreements[0]?.aims?.[0]?.evidence?.[0]?.quote, 'end', 'of the Council'),
    );
    expect(changed.split('\n')[(fault?.line ?? 0) - 1]).toContain('of the Council');
  });

  it.each<readonly [string, Change, string]>([
    [
      'other names',
      (raw) => put(raw.people[0]?.other_names?.[0]?.evidence?.[0], 'quote', { start: 'Aian' }),
      'people.0.other_names.0.evidence.0.quote.start',
    ],
    [
      'values of disagreements',
      (raw) => {
        const value = raw.people[0]?.disagreements?.[0]?.values[0];
        put(value?.evidence?.[0], 'quote', { start: 'Ayan' });
      },
      'people.0.disagreements.0.values.0.evidence.0.quote.start',
    ],
    [
      'members of delegations',
      (raw) => put(raw.delegations[0]?.members?.[0]?.evidence?.[0], 'quote', { start: 'Ayan' }),
      'delegations.0.members.0.evidence.0.quote.start',
    ],
    [
      'the record itself',
      (raw) => put(raw.statements[0]?.evidence?.[0], 'quote', { start: 'training', end: 'The' }),
      'statements.0.evidence.0.quote.end',
    ],
  ])('looks at %s', async (_name, change, path) => {
    const { faults } = await check(change);
    expect(faults.map((fault) => fault.path.join('.'))).toEqual([path]);
  });

  it('goes by the file’s order', async () => {
    const { faults } = await check((raw) => {
      put(raw.statements[0]?.evidence?.[0], 'quote', { start: 'nowhere' });
      put(raw.sources[0], 'paragraphs', []);
      raw.sources.push(EXTRA_SOURCE);
    });
    expect(faults.map(({ code }) => code)).toEqual([
      'other_paragraphs',
      'unused_source',
      'quote_not_in_text',
    ]);
  });

  it('counts a source as used by whatever names it, also by what the reader leaves out', async () => {
    const { faults } = await check((raw) => {
      raw.sources.push(EXTRA_SOURCE);
      put(raw.statements[0], 'notes', [
        { text: 'no object', evidence: [{ source_id: 's-extra' }] },
      ]);
    });
    expect(faults).toEqual([]);
  });

  it('does not count what stands in a field for one’s own use', async () => {
    const { faults } = await check((raw) => {
      raw.sources.push(EXTRA_SOURCE);
      put(raw.statements[0], 'x_draft', { evidence: [{ source_id: 's-extra' }] });
    });
    expect(faults).toMatchObject([
      { severity: 'warning', code: 'unused_source', path: ['sources', 2] },
    ]);
  });

  it.each([
    '',
    'no json',
    'null',
    '[]',
    '{"sources":7,"events":{"evidence":null}}',
    '{"sources":[null,{"id":7}],"events":[{"evidence":[null,7,{"source_id":7}]}]}',
    `{"events":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  ])('never throws', async (broken) => {
    expect(await checkAnchors(broken, 'broken.json', given)).toEqual({ faults: [], compared: 0 });
  });

  it('takes no notice of anchors that the reader cannot read either', async () => {
    const { faults } = await check((raw) => {
      put(raw.statements[0]?.evidence?.[0], 'paragraph', 'two');
      put(raw.statements[0]?.evidence?.[0], 'quote', { start: ' ', end: 7 });
      drop(raw.agreements[0]?.aims?.[0]?.evidence?.[0]?.quote, 'start');
    });
    expect(faults).toEqual([]);
  });
});
