import { useEffect, useEffectEvent } from 'react';

import { type DatasetIndex, findThing } from '@/domain/index/dataset-index';
import type { ViewState } from '@/domain/view-state/view-state';

import { goToView } from './url-state';

/**
 * Opens what the address's anchor names: without script the page's links to a thing are anchors, and such a link may have
 * been followed before the script came, or sent to somebody.
 */
export function useThingOfAnchor(index: DatasetIndex, state: ViewState): void {
  const open = useEffectEvent((id: string) => {
    if (id === '' || findThing(index, id) === undefined) return;
    const { pathname, search } = globalThis.location;
    globalThis.history.replaceState(null, '', `${pathname}${search}`);
    goToView({ ...state, record: id }, 'replace');
  });
  useEffect(() => open(globalThis.location.hash.slice(1)), [index]);
}
