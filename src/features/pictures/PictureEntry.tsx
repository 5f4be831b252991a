import type { ReactNode } from 'react';

import type { Dataset } from '@/domain/model/dataset';
import { DrawingView } from '@/figures/ShapeView';
import { useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';
import { Button } from '@/ui/Button';
import { saveFile } from '@/ui/save-file';

import { pictureColor } from './picture-palette';
import type { Picture } from './pictures-of';
import { pngFile } from './png-file';
import { svgFile } from './svg-file';

interface PictureEntryProps {
  readonly picture: Picture;
  readonly dataset: Dataset;
  /** Says in words what came of a button. */
  readonly onOutcome: (words: string) => void;
}

/** One picture, small, with the ways to take it along. */
export function PictureEntry({ picture, dataset, onOutcome }: PictureEntryProps): ReactNode {
  const { language } = useI18n();
  const { pictures: words } = useTakingAwayWords();
  const { drawing, finding } = picture;
  const name = words.name[picture.name];
  const { formats } = words;
  const svg = (): string => svgFile(drawing, { title: name, description: finding, language });
  const save = async (extension: string, make: () => Promise<Blob>): Promise<void> => {
    const file = `communique-${dataset.localFile ? 'local-file-' : ''}${dataset.id}-${picture.name}-${dataset.version}-${language}${extension}`;
    try {
      saveFile(await make(), file);
      onOutcome(words.saved({ file }));
    } catch {
      onOutcome(words.failed);
    }
  };
  const copy = async (write: () => Promise<void>): Promise<void> => {
    try {
      await write();
      onOutcome(words.copied({ name }));
    } catch {
      onOutcome(words.refused);
    }
  };
  const actions = {
    svg: () => save('.svg', async () => new Blob([svg()], { type: 'image/svg+xml' })),
    png: () => save('.png', () => pngFile(drawing, 1, language)),
    png2: () => save('@2x.png', () => pngFile(drawing, 2, language)),
    copyPng: () =>
      copy(() =>
        // The promise inside: Safari lets only what is asked for at once be written.
        navigator.clipboard.write([
          new ClipboardItem({ 'image/png': pngFile(drawing, 2, language) }),
        ]),
      ),
    copySvg: () => copy(() => navigator.clipboard.writeText(svg())),
  };
  const keys = ['svg', 'png', 'png2', 'copyPng', 'copySvg'] as const;
  return (
    <li>
      <h4 className="text-caption font-semibold">{name}</h4>
      <DrawingView
        drawing={drawing}
        palette={pictureColor}
        className="border-hair mt-1.5 block h-auto w-full border bg-[#fff]"
      />
      <div className="mt-2 flex flex-wrap gap-2">
        {keys.map((key) => (
          <Button
            key={key}
            size="small"
            aria-label={words.action({ format: formats[key], name })}
            onClick={() => void actions[key]()}
          >
            {formats[key]}
          </Button>
        ))}
      </div>
    </li>
  );
}
