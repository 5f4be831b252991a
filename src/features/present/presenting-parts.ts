import { type ComponentType, lazy } from 'react';

import type { QrCode as QrCodeComponent } from '@/ui/QrCode';

let qrLoaded = false;

/** Loads the chunk that draws codes. Rejects if it cannot be had. */
export async function loadQrCode(): Promise<{ default: typeof QrCodeComponent }> {
  const { QrCode: loaded } = await import('@/ui/QrCode');
  qrLoaded = true;
  return { default: loaded };
}

/** True once codes can be drawn without a connection. */
export function isQrCodeHere(): boolean {
  return qrLoaded;
}

export const QrCode: ComponentType<Parameters<typeof QrCodeComponent>[0]> = lazy(loadQrCode);
