import type { Source } from '@/domain/model/types';

/** What the heading of the sources can say: how many, in how many languages, how much of them was read. */
export type SourcesFinding =
  | { readonly key: 'none' }
  | {
      readonly key: 'sources';
      readonly sources: number;
      /** Different languages, by primary subtag (BCP 47); `und` is none. */
      readonly languages: number;
      readonly whole: number;
      readonly part: number;
    };

/** Counts the sources shown; `whole` and `part` add up to `sources`. */
export function sourcesFinding(sources: readonly Source[]): SourcesFinding {
  if (sources.length === 0) return { key: 'none' };
  const languages = new Set(sources.map(({ lang }) => lang.split('-')[0] ?? lang));
  languages.delete('und');
  const whole = sources.filter(({ read }) => read === 'whole').length;
  return {
    key: 'sources',
    sources: sources.length,
    languages: languages.size,
    whole,
    part: sources.length - whole,
  };
}
