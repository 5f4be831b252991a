import { beforeEach, describe, expect, it, vi } from 'vitest';

import { forgetOwnFiles, keepOwnFiles, keptOwnFiles } from './kept-own-files';

/** What the browser's database does, or how it refuses. */
const database = vi.hoisted(() => ({
  kept: new Map<string, unknown>(),
  refusal: undefined as Error | undefined,
}));

vi.mock('idb-keyval', () => {
  const guarded = async <Result>(answer: () => Result): Promise<Result> => {
    if (database.refusal) throw database.refusal;
    return answer();
  };
  return {
    createStore: () => {
      if (database.refusal?.name === 'SecurityError') throw database.refusal;
      return {};
    },
    set: (key: string, value: unknown) => guarded(() => void database.kept.set(key, value)),
    get: (key: string) => guarded(() => database.kept.get(key)),
    del: (key: string) => guarded(() => void database.kept.delete(key)),
  };
});

const files = [new File(['{}'], 'a.json'), new File(['id'], 'b.csv')];

beforeEach(() => {
  database.kept.clear();
  database.refusal = undefined;
});

describe('files kept in the browser', () => {
  it('are there until they are forgotten', async () => {
    expect(await keptOwnFiles()).toBeUndefined();
    expect(await keepOwnFiles(files)).toBe(true);
    expect(await keptOwnFiles()).toEqual(files);
    await forgetOwnFiles();
    expect(await keptOwnFiles()).toBeUndefined();
  });

  it.each(['QuotaExceededError', 'SecurityError', 'InvalidStateError'])(
    'are not kept after %s, and nothing rejects',
    async (name) => {
      database.kept.set('files', files);
      database.refusal = new DOMException('not here', name);
      expect(await keepOwnFiles(files)).toBe(false);
      expect(await keptOwnFiles()).toBeUndefined();
      await expect(forgetOwnFiles()).resolves.toBeUndefined();
    },
  );

  it.each([[[]], ['text'], [[{}]], [[new Blob()]]])('are none where it holds %j', async (kept) => {
    database.kept.set('files', kept);
    expect(await keptOwnFiles()).toBeUndefined();
  });
});
