import { describe, expect, it } from 'vitest';

import type { Dataset } from '@/domain/model/dataset';
import type { Problem } from '@/domain/problems/problem';
import type { FullRawDataset } from '@/testing/raw-things';
import { drop, put, spoil } from '@/testing/spoil';

import { readDataset } from '../read-dataset';

/** Reads the sample after a change that must be told as exactly one problem. */
async function readOneMistake(
  change: (raw: FullRawDataset) => unknown,
): Promise<{ dataset: Dataset; problem: Problem }> {
  const result = await readDataset(spoil(change), 'sample.json');
  expect(result.problems.map(({ code, path }) => [code, path.join('.')])).toHaveLength(1);
  const [problem] = result.problems;
  if (!result.ok || !problem) throw new Error('refused, or no problem');
  return { dataset: result.dataset, problem };
}

describe('one mistake is one problem', () => {
  it('a source that is left out takes the references to it along', async () => {
    const { dataset, problem } = await readOneMistake((raw) => put(raw.sources[0], 'read', 'full'));
    expect(problem.leftOut).toEqual({ kind: 'source', id: 's-sample-news' });
    expect(problem.alsoLeftOut).toContainEqual({ kind: 'reference', id: 's-sample-news' });
    expect(dataset.agreements[0]?.evidence).toEqual([]);
    // Kept: the file does give evidence, even though its source is gone.
    expect(dataset.agreements[0]?.themes).toHaveLength(1);
    expect(dataset.agreements[0]?.aims).toHaveLength(1);
  });

  it('the sources after it keep their numbers', async () => {
    const { dataset } = await readOneMistake((raw) => put(raw.sources[0], 'read', 'full'));
    expect(dataset.sources.map(({ id, number }) => [id, number])).toEqual([
      ['s-sample-archive', 2],
    ]);
  });

  it('an organisation that is left out takes parties and posts along, not the agreement', async () => {
    const { dataset, problem } = await readOneMistake((raw) => drop(raw.organizations[0], 'area'));
    expect(dataset.agreements[0]?.parties.map(({ organizationId }) => organizationId)).toEqual([
      'org-sample-office',
    ]);
    expect(dataset.people[0]?.posts).toEqual([]);
    expect(problem.alsoLeftOut).toContainEqual({ kind: 'party', id: 'org-sample-council' });
    expect(problem.alsoLeftOut).toContainEqual({ kind: 'entry', field: 'posts' });
  });

  it('a visit that is left out takes its delegation along, and what points to that', async () => {
    const { dataset, problem } = await readOneMistake((raw) =>
      put(raw.events[0], 'classification', 'trip'),
    );
    expect(dataset.delegations).toEqual([]);
    expect(problem.alsoLeftOut).toContainEqual({ kind: 'delegation', id: 'del-council' });
    expect(problem.alsoLeftOut).toContainEqual({ kind: 'participant', id: 'del-council' });
    expect(dataset.events[0]).toMatchObject({ id: 'ev-meeting' });
    expect(dataset.events[0]?.parentId).toBeUndefined();
    expect(dataset.events[0]?.participants).toHaveLength(2);
  });

  it('a delegation to nowhere takes its participant along', async () => {
    const { problem } = await readOneMistake((raw) =>
      put(raw.delegations[0], 'event_id', 'ev-vist'),
    );
    expect(problem).toMatchObject({
      code: 'dangling_reference',
      expected: { nearest: 'ev-visit' },
      leftOut: { kind: 'delegation', id: 'del-council' },
      alsoLeftOut: [{ kind: 'participant', id: 'del-council' }],
    });
  });

  it('a theme that is left out takes its mentions along', async () => {
    const { dataset, problem } = await readOneMistake((raw) =>
      put(raw.themes[0], 'symbol', 'star'),
    );
    expect(dataset.events[1]?.themes).toEqual([]);
    expect(problem.alsoLeftOut).toEqual([
      { kind: 'mention', id: 'ai' },
      { kind: 'mention', id: 'ai' },
    ]);
  });

  it('a list that is left out does not make every reference into it wrong', async () => {
    const { dataset, problem } = await readOneMistake((raw) => put(raw, 'people', {}));
    expect(problem).toMatchObject({
      code: 'wrong_type',
      leftOut: { kind: 'field', field: 'people' },
    });
    expect(dataset.statements[0]?.personId).toBeUndefined();
  });

  it('a repeat that is left out does not make references to it wrong', async () => {
    const { problem } = await readOneMistake((raw) => {
      put(raw.events[1], 'id', 'ai');
      put(raw.agreements[0], 'event_id', 'ai');
      put(raw.statements[0], 'event_id', 'ai');
    });
    expect(problem).toMatchObject({ code: 'duplicate_id', leftOut: { kind: 'event', id: 'ai' } });
    expect(problem.alsoLeftOut).toHaveLength(2);
  });

  it('a broken thing does not take its id away from a good one', async () => {
    const { dataset } = await readOneMistake((raw) => {
      raw.people.unshift({ id: 'p-li-shili', name: { en: 'Li' } });
      drop(raw.people[0], 'name');
    });
    expect(dataset.people.map(({ id }) => id)).toEqual(['p-ayan-numunali', 'p-li-shili']);
  });

  it('a bad entry of not_reported does not count against the agreement', async () => {
    const { dataset } = await readOneMistake((raw) => {
      drop(raw.agreements[0], 'parties');
      put(raw.agreements[0], 'not_reported', ['party']);
    });
    expect(dataset.agreements).toHaveLength(1);
  });

  it('a bad note on a date is not called missing', async () => {
    const { problem } = await readOneMistake((raw) => put(raw.agreements[0], 'date_note', 'why'));
    expect(problem.code).toBe('wrong_type');
  });

  it('bad evidence is not called missing', async () => {
    const { dataset } = await readOneMistake((raw) =>
      put(raw.statements[0], 'evidence', 's-sample-news'),
    );
    expect(dataset.statements[0]?.themes).toHaveLength(1);
  });

  it('a bad paragraph in a list does not make references to it wrong', async () => {
    const { dataset } = await readOneMistake((raw) =>
      put(raw.sources[0]?.paragraphs?.[1], 'summary', 'x'),
    );
    expect(dataset.statements[0]?.evidence[0]?.paragraph).toBe(2);
  });

  it('a bad value keeps the preference on the value that it names', async () => {
    const { dataset } = await readOneMistake((raw) => {
      const [disagreement] = raw.people[0]?.disagreements ?? [];
      disagreement?.values.unshift({ value: '' });
      put(disagreement, 'preferred', 2);
    });
    expect(dataset.people[0]?.disagreements[0]).toMatchObject({
      preferred: 1,
      values: [{ value: 'Ayan' }, { value: { en: 'Aian' } }],
    });
  });

  it('a bad value that leaves only one takes the disagreement along', async () => {
    const { dataset, problem } = await readOneMistake((raw) =>
      put(raw.people[0]?.disagreements?.[0]?.values[1], 'value', null),
    );
    expect(dataset.people[0]?.disagreements).toEqual([]);
    expect(problem.alsoLeftOut).toEqual([{ kind: 'entry', field: 'disagreements' }]);
  });

  it('a bad value that was preferred takes the preference along', async () => {
    const { dataset, problem } = await readOneMistake((raw) => {
      const [disagreement] = raw.people[0]?.disagreements ?? [];
      disagreement?.values.unshift({ value: '' });
    });
    expect(dataset.people[0]?.disagreements[0]?.values).toHaveLength(2);
    expect(dataset.people[0]?.disagreements[0]?.preferred).toBeUndefined();
    expect(problem.alsoLeftOut).toEqual([{ kind: 'field', field: 'preferred' }]);
  });

  it('a participant whose only id is bad goes with it', async () => {
    const { dataset, problem } = await readOneMistake((raw) =>
      put(raw.events[1]?.participants?.[2], 'delegation_id', 'no id'),
    );
    expect(dataset.events[1]?.participants).toHaveLength(2);
    expect(problem.alsoLeftOut).toEqual([{ kind: 'participant' }]);
  });
});

describe('places', () => {
  it('count entries as the file does, also behind what was taken out', async () => {
    const text = spoil((raw) => {
      raw.people.unshift({ id: 'p-first', name: { en: '' } });
      put(raw.people[1]?.posts?.[0], 'organization_id', 'org-nowhere');
    });
    const { problems } = await readDataset(text, 'sample.json');
    expect(problems.map(({ path }) => path.join('.'))).toEqual([
      'people.0.name.en',
      'people.1.posts.0.organization_id',
    ]);
    const line = problems[1]?.line ?? 0;
    expect(text.split('\n')[line - 1]).toContain('"organization_id": "org-nowhere"');
  });

  it('name the thing in which they are', async () => {
    const text = spoil((raw) => {
      raw.people.unshift({ id: 'p-first', name: { en: '' } });
      put(raw.people[1]?.posts?.[0], 'organization_id', 'org-nowhere');
    });
    const { problems } = await readDataset(text, 'sample.json');
    expect(problems.map(({ subject }) => subject)).toEqual([
      { kind: 'person', id: 'p-first' },
      { kind: 'person', id: 'p-ayan-numunali' },
    ]);
  });
});
