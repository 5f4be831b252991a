/** Scenes are split by measured text: what is measured should be what will be drawn. */
const NEEDED = ['460 82px Newsreader', '500 48px Archivo', 'italic 400 46px Newsreader'];
const LETTERS = 'Aaə–ğ';
const PATIENCE_MS = 3000;

/** Waits for the stage's fonts, but not for ever: without them it speaks in others, and is split anew when they come. */
export async function presentingFonts(): Promise<void> {
  const patience = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
  const fonts = Promise.all(NEEDED.map(async (font) => document.fonts.load(font, LETTERS)));
  await Promise.race([fonts.then(() => undefined).catch(() => undefined), patience]);
}
