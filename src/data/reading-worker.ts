import { handOver } from './hand-over';
import { readDataset } from './read-dataset';
import type { FromReader, ToReader } from './reading-protocol';

function say(message: FromReader): void {
  globalThis.postMessage(message);
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  const { text, file } = data;
  void readDataset(text, file, { onStage: (stage) => say({ type: 'stage', stage }) }).then(
    (result) => handOver(result, say),
  );
});
