import type { ToldFile } from '@/features/own-data/told-file';

import { dayOf } from '../clock';

/** Files in the words in which a reader knows them. */
export function toldFiles(files: readonly File[]): readonly ToldFile[] {
  return files.map(({ name, size, lastModified }) => ({ name, size, day: dayOf(lastModified) }));
}
