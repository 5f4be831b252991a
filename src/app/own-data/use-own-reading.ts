import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { OwnResult } from '@/data/own/own-files';
import { readOwnFiles } from '@/data/own/read-own-files';
import type { ReadingProgress } from '@/data/read-aside';

import { createReadingWorker } from '../own-scripts';

/** Files that are to be read, as one of the things that happen in this window. */
export interface Given {
  readonly id: string;
  readonly files: readonly File[];
}

/** Files as they came just now: the same ones once more are another gift. */
export function givenNow(files: readonly File[]): Given {
  return { id: `${performance.now()} ${Math.random()}`, files };
}

interface OwnReading {
  readonly result: OwnResult | undefined;
  readonly progress: ReadingProgress | undefined;
  readonly hasFailed: boolean;
  readonly cancel: () => void;
}

/** Reads files as soon as some are given; whoever cancels gives none any more. */
export function useOwnReading(given: Given | undefined): OwnReading {
  const client = useQueryClient();
  const [heard, setHeard] = useState<readonly [string, ReadingProgress]>();
  const id = given?.id ?? '';
  const queryKey = ['own-reading', id];
  const { data, isError } = useQuery({
    queryKey,
    queryFn: async ({ signal }) =>
      readOwnFiles(given?.files ?? [], {
        createWorker: createReadingWorker,
        onProgress: (progress) => setHeard([id, progress]),
        signal,
      }),
    enabled: given !== undefined,
    gcTime: 0,
    structuralSharing: false,
    networkMode: 'always',
  });
  return {
    result: given && data,
    progress: heard?.[0] === id ? heard[1] : undefined,
    hasFailed: isError,
    cancel: () => void client.cancelQueries({ queryKey }),
  };
}
