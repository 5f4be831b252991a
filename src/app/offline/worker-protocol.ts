/** Windows hold a lock of this name and the address of the script that they started with, as long as they are open. */
export const OPEN_PAGE = 'communique-open ';

/** What a window says to the worker. `ask` is answered with a StoreReport through the port that comes with it. */
export type ToWorker =
  | { readonly type: 'activate' }
  | { readonly type: 'opened' }
  | { readonly type: 'ask' };

/** What the worker answers. */
export interface StoreReport {
  /** Every file of the build is stored. */
  readonly isWhole: boolean;
}

/** A message of a window; undefined for anything else. */
export function parseToWorker(data: unknown): ToWorker['type'] | undefined {
  const type = typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;
  return type === 'activate' || type === 'opened' || type === 'ask' ? type : undefined;
}
