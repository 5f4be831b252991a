import type { KeyboardEvent } from 'react';

import type { HandleStep } from '@/domain/timeline/handle-step';

const A_YEAR = 12;

/** What a key on a slider of the brush asks for: a month, with Shift or Page keys a year, or an end. Undefined for other keys. */
export function stepOfKey(event: KeyboardEvent): HandleStep | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const months = event.shiftKey ? A_YEAR : 1;
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return { months: -months };
    case 'ArrowRight':
    case 'ArrowUp':
      return { months };
    case 'PageDown':
      return { months: -A_YEAR };
    case 'PageUp':
      return { months: A_YEAR };
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return undefined;
  }
}
