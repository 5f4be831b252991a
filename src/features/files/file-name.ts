import type { Language } from '@/domain/model/vocabulary';
import type { TableName } from '@/domain/tables/table';

import type { PreparedFiles } from './prepared-files';

/** What a file holds. */
export type FileKind =
  | { readonly kind: 'table'; readonly table: TableName }
  | { readonly kind: 'codebook'; readonly language: Language }
  | { readonly kind: 'json' | 'zip' | 'licence' | 'columns' };

/**
 * The name of a file: product, `local-file` where nobody has published the data, dataset, version, `selection` where it is one, what it holds. Only letters, digits, dot,
 * hyphen and underscore, whatever the dataset's version is.
 */
export function fileName(
  { taking: { index }, isSelection }: Pick<PreparedFiles, 'taking' | 'isSelection'>,
  kind: FileKind,
): string {
  const { id, version, localFile } = index.dataset;
  const origin = localFile === undefined ? [] : ['local-file'];
  const stem = ['communique', ...origin, id, version, ...(isSelection ? ['selection'] : [])].join(
    '-',
  );
  return `${stem}${endingOf(kind)}`.replaceAll(/[^A-Za-z0-9._-]+/g, '-');
}

function endingOf(kind: FileKind): string {
  switch (kind.kind) {
    case 'table':
      return `-${kind.table}.csv`;
    case 'codebook':
      return `-codebook-${kind.language}.txt`;
    case 'columns':
      return '-codebook.csv';
    case 'licence':
      return '-licence.txt';
    case 'json':
      return '.json';
    case 'zip':
      return '.zip';
  }
}
