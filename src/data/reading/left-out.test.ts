import { describe, expect, it } from 'vitest';

import { type Change, readChanged } from '@/testing/read-changed';
import { drop, put } from '@/testing/spoil';

describe('what is left out, and no more', () => {
  it('an unsafe address costs its link, not its source', async () => {
    const { dataset } = await readChanged((raw) => put(raw.sources[0], 'url', 'ftp://example.org'));
    expect(dataset?.sources).toHaveLength(2);
    expect(dataset?.sources[0]?.url).toBeUndefined();
  });

  it('a theme without any evidence costs its mention', async () => {
    const { dataset, problems } = await readChanged((raw) => drop(raw.statements[0], 'evidence'));
    expect(problems.map(({ code }) => code)).toEqual(['mention_without_evidence', 'no_evidence']);
    expect(dataset?.statements[0]?.themes).toEqual([]);
  });

  it('a bad date costs date and basis, and the note stays', async () => {
    const { dataset } = await readChanged((raw) => put(raw.agreements[0], 'date', '2025-13-01'));
    const agreement = dataset?.agreements[0];
    expect(agreement?.date).toBeUndefined();
    expect(agreement?.dateBasis).toBeUndefined();
    expect(agreement?.dateNote?.en).toContain('places the signing');
  });

  it('a participant keeps what is right about it', async () => {
    const { dataset } = await readChanged((raw) =>
      put(raw.events[1]?.participants?.[1], 'person_id', 'p-nobody'),
    );
    expect(dataset?.events[1]?.participants[1]).toMatchObject({
      organizationId: 'org-sample-council',
      capacity: 'guest',
    });
    expect(dataset?.events[1]?.participants[1]?.personId).toBeUndefined();
  });

  it('a misread period costs both of its ends', async () => {
    const { dataset, problems } = await readChanged((raw) =>
      put(raw.people[0]?.posts?.[0], 'end', '2021'),
    );
    expect(dataset?.people[0]?.posts[0]).toMatchObject({ organizationId: 'org-sample-council' });
    expect(Object.keys(dataset?.people[0]?.posts[0] ?? {})).not.toContain('start');
    expect(problems[0]?.alsoLeftOut).toEqual([{ kind: 'date', field: 'start' }]);
  });

  it('a circle costs one link of it', async () => {
    const { dataset } = await readChanged((raw) => {
      put(raw.organizations[0], 'parent_id', 'org-sample-office');
      put(raw.organizations[2], 'parent_id', 'org-sample-board');
    });
    const parents = dataset?.organizations.map(({ parentId }) => parentId);
    expect(parents?.filter((parent) => parent === undefined)).toHaveLength(1);
  });
});

describe('did you mean', () => {
  it.each<readonly [string, Change, string]>([
    ['a field', (raw) => put(raw.events[0], 'participant', []), 'participants'],
    ['a value', (raw) => put(raw.events[0], 'confidence', 'High'), 'high'],
    ['an id', (raw) => put(raw.statements[0], 'event_id', 'ev-meating'), 'ev-meeting'],
    ['a language', (raw) => put(raw.title, 'zh-hans', '示例'), 'zh-Hans'],
    [
      'an id that was changed',
      (raw) => put(raw.agreements[0]?.related?.[0], 'id', 'agr-sample-old'),
      'agr-sample',
    ],
  ])('%s', async (_name, change, nearest) => {
    const { problems } = await readChanged(change);
    expect(problems.map(({ expected }) => expected)).toEqual([
      expect.objectContaining({ nearest }),
    ]);
  });

  it('says why a date is none', async () => {
    const { problems } = await readChanged((raw) => put(raw.events[1], 'date', '2025-6-4'));
    expect(problems[0]?.expected).toEqual({ code: 'date', reason: 'missing_zero' });
  });

  it('says what an id of the wrong kind belongs to', async () => {
    const { problems } = await readChanged((raw) =>
      put(raw.statements[0], 'event_id', 'agr-sample'),
    );
    expect(problems[0]).toMatchObject({
      code: 'wrong_kind_of_reference',
      foundKind: 'agreement',
      expected: { code: 'id_of', kinds: ['event'] },
    });
  });
});
