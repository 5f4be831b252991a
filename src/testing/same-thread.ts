import type { FromReader, ToReader } from '@/data/reading-protocol';

/** A worker that answers as the real one does, without a thread of its own. */
export class SameThread extends EventTarget {
  static terminated = 0;
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  private readonly answer: (request: ToReader, say: (message: FromReader) => void) => void;

  constructor(answer: (request: ToReader, say: (message: FromReader) => void) => void) {
    super();
    this.answer = answer;
  }

  postMessage(request: ToReader): void {
    this.answer(request, (message) =>
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) })),
    );
  }

  terminate(): void {
    SameThread.terminated += 1;
  }
}
