import { type KeyboardEvent, useState } from 'react';

import { type Move, neighbourOf } from '@/domain/timeline/neighbours';
import type { LaneLayout } from '@/domain/timeline/placed-item';

import { markElement } from './use-pending-focus';

const MOVE_KEYS: Readonly<Record<string, Move>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

interface MarkFocus {
  /** Key of the one mark that Tab reaches; undefined without marks. */
  readonly tabStop: string | undefined;
  readonly onFocusMark: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Roving focus over all marks: one tab stop, arrow keys inside. */
export function useMarkFocus(layouts: readonly LaneLayout[]): MarkFocus {
  const [active, setActive] = useState<string>();
  const all = layouts.flatMap(({ placed }) => placed);
  const tabStop = (all.find(({ key }) => key === active) ?? all[0])?.key;

  const handleKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const move = MOVE_KEYS[event.key];
    const isOnMark = event.target instanceof Element && event.target.closest('[data-key]') !== null;
    if (move === undefined || !isOnMark || tabStop === undefined || hasModifier(event)) return;
    event.preventDefault();
    const next = neighbourOf(layouts, tabStop, move);
    if (next !== undefined) markElement(event.currentTarget, next.key)?.focus();
  };
  return { tabStop, onFocusMark: setActive, onKeyDown: handleKeyDown };
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
}
