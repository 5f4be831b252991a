import type { Problem } from '@/domain/problems/problem';

const MEBIBYTE = 2 ** 20;
/** Larger files are refused before anything tries to read them. */
export const LARGEST_FILE_BYTES = 256 * MEBIBYTE;

/** The problem of a file that is larger than anything that is read. */
export function tooLarge(file: string, bytes: number): Problem {
  return {
    severity: 'error',
    code: 'too_large',
    file,
    path: [],
    expected: { code: 'at_most', max: LARGEST_FILE_BYTES / MEBIBYTE, unit: 'mebibytes' },
    found: String(Math.ceil(bytes / MEBIBYTE)),
    leftOut: { kind: 'file' },
  };
}
