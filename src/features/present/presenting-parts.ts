import { lazyPart } from '@/ui/lazy-part';
import type { QrCode as QrCodeComponent } from '@/ui/QrCode';

let qrLoaded = false;

/** Loads the chunk that draws codes. Rejects if it cannot be had. */
export async function loadQrCode(): Promise<typeof QrCodeComponent> {
  const { QrCode: loaded } = await import('@/ui/QrCode');
  qrLoaded = true;
  return loaded;
}

/** True once codes can be drawn without a connection. */
export function isQrCodeHere(): boolean {
  return qrLoaded;
}

export const QrCode = lazyPart(loadQrCode);
