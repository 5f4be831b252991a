import { saveFile } from '@/ui/save-file';

/** At least so many pixels a side: sharp in print at 10 cm. */
const PICTURE_PX = 1200;
/** White around the code (ISO/IEC 18004, 9.1: four modules). */
const QUIET_MODULES = 4;

/** Saves the code of a link as a PNG with whole pixels for every module. */
export async function saveQrPicture(link: string, name: string): Promise<void> {
  const { encode } = await import('uqr');
  const { size, data } = encode(link, { ecc: 'M', border: QUIET_MODULES });
  const scale = Math.ceil(PICTURE_PX / size);
  const canvas = document.createElement('canvas');
  canvas.width = size * scale;
  canvas.height = size * scale;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  for (const [y, row] of data.entries()) {
    for (const [x, isDark] of row.entries()) {
      if (isDark) context.fillRect(x * scale, y * scale, scale, scale);
    }
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob !== null) saveFile(blob, `${name}.png`);
}

/** Saves the code of a link as an SVG. */
export async function saveQrSvg(link: string, name: string): Promise<void> {
  const { renderSVG } = await import('uqr');
  const svg = renderSVG(link, { ecc: 'M', border: QUIET_MODULES });
  saveFile(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
}
