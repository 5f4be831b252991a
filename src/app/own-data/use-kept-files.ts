import { useQuery } from '@tanstack/react-query';

import { forgetOwnFiles, keepOwnFiles } from '@/data/own/kept-own-files';

import { filesInside } from '../own-place';
import { keptFilesQuery } from './kept-files-query';
import { rememberKept } from './remember-kept';

interface KeptFiles {
  readonly files: readonly File[];
  /** False for a page opened from a file: every such page on the device has the same storage. */
  readonly canKeep: boolean;
  /** Resolves with whether it worked. */
  readonly keep: (files: readonly File[]) => Promise<boolean>;
  readonly forget: () => Promise<void>;
}

/** The files kept in this browser. */
export function useKeptFiles(): KeptFiles {
  const { data: files = [], refetch } = useQuery(keptFilesQuery);
  return {
    files,
    canKeep: filesInside === undefined && location.protocol !== 'file:',
    keep: async (given) => {
      const worked = await keepOwnFiles(given);
      if (worked) rememberKept(true);
      await refetch();
      return worked;
    },
    forget: async () => {
      await forgetOwnFiles();
      rememberKept(false);
      await refetch();
    },
  };
}
