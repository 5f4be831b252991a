import type { LocalFile } from '@/domain/model/dataset';

/** As many characters of a file's name have room beside the filters over a scene. */
const ROOM = 28;

/** A file by its name, a long one by its beginning and its end. */
export function shortened({ name, count }: LocalFile): LocalFile {
  const letters = Array.from(name);
  if (letters.length <= ROOM) return { name, count };
  return { name: `${letters.slice(0, 16).join('')}…${letters.slice(-11).join('')}`, count };
}
