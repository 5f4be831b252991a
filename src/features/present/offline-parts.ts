/** What a presentation needs so that nothing is missing when the connection goes. */
export const OFFLINE_PARTS = ['data', 'scenes', 'qr', 'fonts', 'languages'] as const;
type OfflinePartName = (typeof OFFLINE_PARTS)[number];

/** How much of each part is in this window or on this device: nothing is counted that would still have to be asked for. */
export type OfflineParts = Readonly<
  Record<OfflinePartName, { readonly here: number; readonly all: number }>
>;

/** True when nothing is missing. */
export function isReadyToGoOffline(parts: OfflineParts): boolean {
  return OFFLINE_PARTS.every((name) => parts[name].here >= parts[name].all);
}
