import type { ReactNode } from 'react';

import { type Thing, thingId } from '@/domain/index/dataset-index';
import type { CommuniqueRecord } from '@/domain/model/types';
import type { AreaCode } from '@/domain/model/vocabulary';
import { DEFAULT_VIEW, type ViewState, withoutRecord } from '@/domain/view-state/view-state';
import { RecordSheet } from '@/features/record/RecordSheet';

import { hasSharedAddress } from './own-place';
import { goToView, hrefOfView } from './url-state';

interface OpenThingProps {
  readonly thing: Thing;
  readonly state: ViewState;
  /** The selected records: those before and after the open one can be stepped to. */
  readonly selected: readonly CommuniqueRecord[];
  readonly sides: readonly AreaCode[];
}

/** The sheet for whatever `record=` names. */
export function OpenThing({ thing, state, selected, sides }: OpenThingProps): ReactNode {
  const close = (): void => goToView(withoutRecord(state), 'push');
  return (
    <RecordSheet
      thing={thing}
      sequence={selected.map(({ id }) => id)}
      sides={sides}
      onClose={close}
      focusAfter={() => document.getElementById('main')}
      shareHref={ownAddress(state, thingId(thing))}
    />
  );
}

/**
 * The open thing's own address, whole: nothing of how the page around it is filtered or looks. Undefined where nobody else
 * could open it: the place of a file on somebody's disk belongs into no citation.
 */
function ownAddress({ dataset }: ViewState, record: string): string | undefined {
  if (!hasSharedAddress()) return undefined;
  const own = {
    ...DEFAULT_VIEW,
    ...(dataset === undefined ? {} : { dataset }),
    record,
  };
  return new URL(hrefOfView(own), globalThis.location.href).href;
}
