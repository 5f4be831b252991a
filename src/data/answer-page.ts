import { handOver } from './hand-over';
import type { OwnOutcome } from './own/own-reading';
import { readDataset } from './read-dataset';
import type { FromReader, ReadingRequest, ToReader } from './reading-protocol';
import type { ReadingStage } from './reading/open-file';

interface Answering {
  readonly say: (message: FromReader) => void;
  /** Loads what reads a reader's own files: a site's large files do without it. */
  readonly loadReadOwn: () => Promise<
    (files: readonly File[], onStage: (stage: ReadingStage) => void) => Promise<OwnOutcome>
  >;
}

/** What a worker does with what the page asks of it, one reading at a time. */
export function answerPage({ say, loadReadOwn }: Answering): (request: ToReader) => void {
  let messages: Iterator<FromReader, void> | undefined;
  const sayNext = (): void => {
    const next = messages?.next();
    if (next !== undefined && next.done !== true) say(next.value);
  };
  const onStage = (stage: ReadingStage): void => say({ type: 'stage', stage });
  const read = async (request: ReadingRequest): Promise<Generator<FromReader, void>> => {
    if ('text' in request) {
      return handOver(await readDataset(request.text, request.file, { onStage }));
    }
    const readOwn = await loadReadOwn();
    const { result, reading } = await readOwn(request.ownFiles, onStage);
    return handOver(result, reading);
  };
  return (request) => {
    if ('more' in request) {
      sayNext();
      return;
    }
    read(request).then(
      (started) => {
        messages = started;
        sayNext();
      },
      () => say({ type: 'failed' }),
    );
  };
}
