import fc from 'fast-check';

import { readCatalog } from '@/data/read-catalog';
import { readDataset } from '@/data/read-dataset';

import { anyMutation } from './any-mutation';
import { faultsOfReading } from './faults-of-reading';
import { anyFileCase, textOf } from './file-case';
import { lookAtFiles } from './look-at-files';
import { lookAtSelection } from './look-at-selection';
import { lookAtThings } from './look-at-things';
import { lookAtTimeline } from './look-at-timeline';
import { mutate, toMutatedText } from './mutate';
import { anyTextMutation, mutateText } from './mutate-text';
import { OWN_FILES_TARGET } from './own-files-target';
import { SMALL_TARGETS } from './small-targets';
import { aTarget, type Target } from './target';

/** Datasets through everything; lists grow by `most` things at the most. */
export const datasetTarget = (most: number): Target =>
  aTarget('dataset', 60, anyFileCase(most), async (given) => {
    const text = textOf(given);
    const result = await readDataset(text, 'fuzz.json', { isThorough: given.isThorough });
    const outcome = {
      characters: text.length,
      problems: result.problems.map(({ code }) => code),
      isDataset: result.ok,
    };
    const faults = [...faultsOfReading(result, text)];
    if (!result.ok) return { ...outcome, faults };
    const { faults: own, ...looked } = lookAtSelection(result.dataset, given.look);
    faults.push(...own, ...lookAtTimeline(looked, given.look), ...lookAtThings(looked));
    faults.push(...(await lookAtFiles(looked, result.counts.errors === 0)));
    return { ...outcome, faults };
  });

const anyCatalogCase = fc.record({
  mutations: fc.array(anyMutation(40), { maxLength: 4 }),
  textMutations: fc.array(anyTextMutation, { maxLength: 2 }),
  isThorough: fc.boolean(),
});

const catalogs = aTarget('catalog', 5, anyCatalogCase, async (given) => {
  const raw = {
    $schema: '../schema/catalog.schema.json',
    default: 'first',
    datasets: [
      { id: 'first', title: { en: 'First', az: 'Birinci' }, href: 'first.json' },
      { id: 'second', title: { en: 'Second' }, href: 'second.json' },
    ],
  };
  for (const mutation of given.mutations) mutate(raw, mutation);
  const text = given.textMutations.reduce(mutateText, toMutatedText(raw, 1));
  const result = await readCatalog(text, 'catalog.json', { isThorough: given.isThorough });
  const isKnown =
    !result.ok || result.catalog.entries.some(({ id }) => id === result.catalog.defaultId);
  return {
    characters: text.length,
    problems: result.problems.map(({ code }) => code),
    faults: [...faultsOfReading(result, text), ...(isKnown ? [] : ['the default is not listed'])],
  };
});

/** Everything else that is fed. */
export const OTHER_TARGETS: readonly Target[] = [catalogs, OWN_FILES_TARGET, ...SMALL_TARGETS];
