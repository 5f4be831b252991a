import '@/app/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { goToView } from '@/app/url-state';
import { toIsoDay } from '@/domain/dates/civil-days';
import type { Dataset } from '@/domain/model/dataset';
import { rangeOf } from '@/domain/selection/filters';
import { parseQuery } from '@/domain/view-state/query';
import { formatsFor } from '@/i18n/formats/formats-for';
import { loadMessages } from '@/i18n/messages/load-messages';

import { BenchApp } from './BenchApp';
import { countNodes, markFrames } from './contract';
import { watchFilters } from './filter-watch';
import { readItems } from './read-items';
import { settled } from './settled';

const root = document.getElementById('root');
if (!root) throw new Error('ours.html has no #root');

const whole = new URLSearchParams(globalThis.location.search).has('whole');
const i18n = { language: 'en', m: await loadMessages('en'), f: formatsFor('en') } as const;
await loadFonts();

globalThis.benchFilter = watchFilters();

let dataset: Dataset | undefined;

globalThis.bench = {
  load: async (address) => {
    const { dataset: read, readMs, dated, start, end } = await readItems(address);
    dataset = read;
    return { readMs, dated, start, end };
  },
  show: async () => {
    if (dataset === undefined) throw new Error('Nothing is loaded');
    const begun = performance.now();
    const shown = settled(root, () => root.querySelector('#timeline [data-key]') !== null);
    createRoot(root).render(
      <StrictMode>
        <BenchApp dataset={dataset} i18n={i18n} whole={whole} />
      </StrictMode>,
    );
    return (await shown) - begun;
  },
  markFrames,
  goTo: (start, end) => {
    const state = parseQuery(globalThis.location.search);
    goToView({ ...state, from: toIsoDay(start), to: toIsoDay(end - 1) }, 'replace');
  },
  shownDays: () => {
    const { from, to } = rangeOf(parseQuery(globalThis.location.search));
    return from === undefined || to === undefined ? 0 : to + 1 - from;
  },
  field: () => {
    const fields = root.querySelectorAll('#timeline [data-field]');
    const { left, right, top, bottom } = itemAt(fields, 1).getBoundingClientRect();
    return { left, right, y: (top + bottom) / 2 };
  },
  nodes: () => countNodes(itemAt(root.querySelectorAll('#timeline'), 0)),
};

function itemAt(elements: NodeListOf<Element>, position: number): Element {
  const element = elements[position];
  if (element === undefined) throw new Error('The timeline does not show');
  return element;
}

/** Loading is told apart: the page's letters are there before the items come. */
async function loadFonts(): Promise<void> {
  const faces = [...document.fonts].filter(({ family }) => /Newsreader|Archivo/.test(family));
  await Promise.all(faces.map((face) => face.load()));
}
