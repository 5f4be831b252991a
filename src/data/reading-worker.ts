import { answerPage } from './answer-page';
import type { FromReader, ToReader } from './reading-protocol';

const answer = answerPage({
  say: (message: FromReader) => globalThis.postMessage(message),
  loadReadOwn: async () => (await import('./own/read-own')).readOwn,
});

globalThis.addEventListener('message', ({ data }: MessageEvent<ToReader>) => answer(data));
