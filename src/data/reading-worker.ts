import { handOver } from './hand-over';
import { readDataset } from './read-dataset';
import type { FromReader, ToReader } from './reading-protocol';
import type { ReadingStage } from './reading/open-file';

function say(message: FromReader): void {
  globalThis.postMessage(message);
}

/** A part of its own: a site's large files do without it. Rejects where it cannot be loaded. */
async function readOwnFiles(
  files: readonly File[],
  onStage: (stage: ReadingStage) => void,
): Promise<void> {
  const { readOwn } = await import('./own/read-own');
  const { result, reading } = await readOwn(files, onStage);
  say({ type: 'own', reading });
  handOver(result, say);
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  const onStage = (stage: ReadingStage): void => say({ type: 'stage', stage });
  if ('ownFiles' in data) {
    readOwnFiles(data.ownFiles, onStage).catch(() => say({ type: 'failed' }));
    return;
  }
  void readDataset(data.text, data.file, { onStage }).then((result) => handOver(result, say));
});
