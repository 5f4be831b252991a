import { type ReactNode, useLayoutEffect } from 'react';

import { takeOver } from './prerendered';

/** Mounted with the page's own first picture: takes away the prerendered one before anything is painted. */
export function TakeOver(): ReactNode {
  useLayoutEffect(takeOver, []);
  return null;
}
