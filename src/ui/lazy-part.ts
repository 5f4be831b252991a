import { type ComponentType, createElement, lazy, type ReactNode } from 'react';

/** Parts that could not be loaded, each with the way to begin anew. */
const lost = new Set<() => void>();

/**
 * A part of the page that is loaded when it is first drawn. React keeps a failure for ever; this one is asked for again
 * after `retryParts`.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  const begin = () =>
    lazy<ComponentType<Props>>(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        lost.add(again);
        throw error;
      }
    });
  const again = (): void => {
    part = begin();
  };
  let part: ComponentType<Props> = begin();
  return (props) => createElement(part, props);
}

/** Lets every part that could not be loaded be asked for again when it is next drawn. */
export function retryParts(): void {
  for (const again of lost) again();
  lost.clear();
}
