import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** How often an unattended screen asks for new data, in milliseconds. */
export const RECHECK_MS = 3 * 60_000;
/** How often it tries while it has nothing to show. */
const RETRY_MS = 30_000;

/**
 * Asks for the data again and again; a request that never ends is given up for the next. What fails leaves the last good
 * data as they are.
 */
export function useDataRecheck(isOn: boolean, hasData: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!isOn) return undefined;
    const isFile = ({ queryKey: [first] }: { readonly queryKey: readonly unknown[] }): boolean =>
      first === 'dataset' || (first === 'catalog' && !hasData);
    const recheck = async (): Promise<void> => {
      await client.cancelQueries({ predicate: isFile, type: 'active' });
      await client.refetchQueries({ predicate: isFile, type: 'active' });
    };
    const timer = setInterval(() => void recheck(), hasData ? RECHECK_MS : RETRY_MS);
    return () => clearInterval(timer);
  }, [client, isOn, hasData]);
}
