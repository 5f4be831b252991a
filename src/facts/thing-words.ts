import type { DatasetIndex, Thing } from '@/domain/index/dataset-index';
import { type I18n, shownText } from '@/i18n/i18n-context';
import { steadyText } from '@/i18n/steady-text';

import { publisherWords } from './publisher-words';
import { recordTitle } from './record-words';
import { langOf } from './source-lang';

/** A title with its `lang` where that is not the page's; a source's can be of any language. */
interface ThingTitle {
  readonly text: string;
  readonly lang?: string;
}

/** What the thing is called; a source whose title nobody saw goes by its publisher. */
export function thingTitle(thing: Thing, index: DatasetIndex, i18n: I18n): ThingTitle {
  switch (thing.type) {
    case 'record':
      return recordTitle(thing.record, index, i18n);
    case 'delegation':
      return shownText(thing.delegation.name, i18n.language);
    case 'person':
      return shownText(thing.person.name, i18n.language);
    case 'organization':
      return shownText(thing.organization.name, i18n.language);
    case 'source':
      return thing.source.title === undefined
        ? { text: publisherWords(thing.source, i18n) }
        : { text: steadyText(thing.source.title), lang: langOf(thing.source) };
  }
}

/** The word for what kind of thing it is: "Agreement", "Person", "Source 12". */
export function thingKind(thing: Thing, { m }: I18n): string {
  switch (thing.type) {
    case 'record':
      return m.facts.kind[thing.record.kind];
    case 'source':
      return m.record.bar.sourceNumber({ number: thing.source.number });
    case 'delegation':
    case 'person':
    case 'organization':
      return m.record.bar.kind[thing.type];
  }
}
