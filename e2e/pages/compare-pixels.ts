import type { Page } from 'playwright/test';

/** Colours further apart than this, of 255, are seen as different; letters may stand between two pixels. */
const SEEN = 80;

/** How many pixels differ between two PNGs of one size; they are read in a page of its own, where no policy holds. */
export async function differingPixels(page: Page, a: Buffer, b: Buffer): Promise<number> {
  const blank = await page.context().newPage();
  const count = await blank.evaluate(
    async ({ files, seen }) => {
      const pixelsOf = async (base64: string): Promise<Uint8ClampedArray> => {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      };
      const [one, other] = await Promise.all(files.map(pixelsOf));
      if (one === undefined || other === undefined || one.length !== other.length) {
        throw new Error('the pictures are not of one size');
      }
      let differing = 0;
      for (let at = 0; at < one.length; at += 4) {
        const isSeen = [0, 1, 2].some(
          (colour) => Math.abs((one[at + colour] ?? 0) - (other[at + colour] ?? 0)) > seen,
        );
        if (isSeen) differing += 1;
      }
      return differing;
    },
    { files: [a.toString('base64'), b.toString('base64')], seen: SEEN },
  );
  await blank.close();
  return count;
}
