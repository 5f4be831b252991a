import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { DatasetError } from './dataset-error';
import { type Fetch, loadTextWith } from './load-text';

const never = new AbortController().signal;

async function failureOf(fetchFile: Fetch, signal = never): Promise<unknown> {
  try {
    await loadTextWith(fetchFile)('data/x.json', signal);
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail');
}

describe('loadTextWith', () => {
  it('asks for the file relative to the page, and whether it has changed', async () => {
    const asked: unknown[] = [];
    const load = loadTextWith(async (path, { cache }) => {
      asked.push([path, cache]);
      return new Response('{}');
    });
    expect(await load('data/x.json', never)).toBe('{}');
    expect(asked).toEqual([['data/x.json', 'no-cache']]);
  });

  it.each([
    [404, 'not_found'],
    [410, 'not_found'],
    [403, 'server_error'],
    [500, 'server_error'],
    [503, 'server_error'],
  ])('turns status %i into %s', async (status, code) => {
    const error = await failureOf(async () => new Response('<html>', { status }));
    expect(error).toBeInstanceOf(DatasetError);
    expect(error).toMatchObject({
      message: `data/x.json: ${code}`,
      counts: { errors: 1, warnings: 0 },
      problems: [{ code, file: 'data/x.json', path: [], found: String(status) }],
    });
  });

  it('turns no answer into network_failure', async () => {
    const error = await failureOf(async () => Promise.reject(new TypeError('Failed to fetch')));
    expect(error).toMatchObject({ problems: [{ code: 'network_failure', found: '' }] });
  });

  it('says of an answer that breaks off that it did not arrive whole', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.error(new TypeError('terminated'));
      },
    });
    const error = await failureOf(async () => new Response(body));
    expect(error).toMatchObject({ problems: [{ code: 'interrupted' }] });
  });

  describe('an answer that does not come', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('is given up after four looks, and the request with it', async () => {
      let asked: AbortSignal | null | undefined;
      const failure = failureOf(async (_path, { signal }) => {
        asked = signal;
        return new Promise(() => undefined);
      });
      await vi.advanceTimersByTimeAsync(19_999);
      expect(asked?.aborted).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(await failure).toMatchObject({ problems: [{ code: 'stalled' }] });
      expect(asked?.aborted).toBe(true);
    });

    it('may take as long as it likes while something of it comes', async () => {
      let send: ReadableStreamDefaultController<Uint8Array> | undefined;
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          send = controller;
        },
      });
      const loading = loadTextWith(async () => new Response(body))('data/x.json', never);
      for (const sign of '{"ü"}') {
        send?.enqueue(new TextEncoder().encode(sign));
        await vi.advanceTimersByTimeAsync(14_000);
      }
      send?.close();
      expect(await loading).toBe('{"ü"}');
    });

    it('is given up in its middle as at its beginning', async () => {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
      });
      const failure = failureOf(async () => new Response(body));
      await vi.advanceTimersByTimeAsync(20_001);
      expect(await failure).toMatchObject({ problems: [{ code: 'stalled' }] });
    });
  });

  it('does not begin with a file that is too large', async () => {
    const headers = { 'content-length': String(300 * 2 ** 20) };
    const error = await failureOf(async () => new Response('{}', { headers }));
    expect(error).toMatchObject({
      problems: [
        {
          code: 'too_large',
          found: '300',
          expected: { code: 'at_most', max: 256, unit: 'mebibytes' },
        },
      ],
    });
  });

  it('leaves an aborted request as it is', async () => {
    const controller = new AbortController();
    controller.abort();
    const error = await failureOf(async (_path, { signal }) => {
      signal?.throwIfAborted();
      return new Response('{}');
    }, controller.signal);
    expect(error).not.toBeInstanceOf(DatasetError);
  });
});
