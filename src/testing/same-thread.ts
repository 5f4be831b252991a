import { answerPage } from '@/data/answer-page';
import { readOwn } from '@/data/own/read-own';
import type { FromReader, ToReader } from '@/data/reading-protocol';

type Say = (message: FromReader) => void;

/** A worker without a thread of its own, and without a module of its own to load. */
export class SameThread extends EventTarget {
  static terminated = 0;
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  private readonly answer: (request: ToReader) => void;

  constructor(answerWith: (say: Say) => (request: ToReader) => void) {
    super();
    this.answer = answerWith((message) =>
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) })),
    );
  }

  postMessage(request: ToReader): void {
    queueMicrotask(() => this.answer(request));
  }

  terminate(): void {
    SameThread.terminated += 1;
  }
}

/** One that answers as the real one does. */
export function honestWorker(): SameThread {
  return new SameThread((say) => answerPage({ say, loadReadOwn: async () => readOwn }));
}
