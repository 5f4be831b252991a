import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { DatasetError } from './dataset-error';
import { EMBEDDED_FILE, PACKED_TYPE, PLAIN_TYPE } from './embedded-elements';
import { embeddedFiles } from './embedded-files';

const { signal } = new AbortController();

function holder(path: string, type: string, text: string) {
  const attributes: Readonly<Record<string, string>> = { [EMBEDDED_FILE]: path, type };
  return { textContent: text, getAttribute: (name: string) => attributes[name] ?? null };
}

function pageWith(...holders: readonly ReturnType<typeof holder>[]) {
  return { querySelectorAll: () => holders };
}

describe(embeddedFiles, () => {
  test('is undefined for a page without files inside', () => {
    expect(embeddedFiles(pageWith())).toBeUndefined();
  });

  test('gives a plain file as it stands, and a packed one unpacked', async () => {
    const load = embeddedFiles(
      pageWith(
        holder('data/catalog.json', PLAIN_TYPE, '{"a":"\\u003c"}'),
        holder('data/x.json', PACKED_TYPE, gzipSync('{"b":"ə中"}').toString('base64')),
      ),
    );
    expect(await load?.('data/catalog.json', signal)).toBe('{"a":"\\u003c"}');
    expect(await load?.('data/x.json', signal)).toBe('{"b":"ə中"}');
  });

  test('refuses a path that it does not hold, as a server would', async () => {
    const load = embeddedFiles(pageWith(holder('data/catalog.json', PLAIN_TYPE, '{}')));
    const refusal = await load?.('data/none.json', signal).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DatasetError);
    expect(refusal).toMatchObject({ problems: [{ code: 'not_found', file: 'data/none.json' }] });
  });

  test.each([
    ['not base 64', '{"a":1}'],
    ['not gzip', Buffer.from('{"a":1}').toString('base64')],
  ])('hands on a damaged file for the reader to judge: %s', async (_what, text) => {
    const load = embeddedFiles(pageWith(holder('data/x.json', PACKED_TYPE, text)));
    expect(await load?.('data/x.json', signal)).toBe(text);
  });
});
