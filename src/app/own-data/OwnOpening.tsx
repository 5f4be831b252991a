import { type ReactNode, useState } from 'react';

import { pastedFile } from '@/data/own/read-own-files';
import { Localized } from '@/facts/Localized';
import { ChoosePart } from '@/features/own-data/ChoosePart';
import { KeptPart } from '@/features/own-data/KeptPart';
import { OwnSheet } from '@/features/own-data/OwnSheet';
import { PastePart } from '@/features/own-data/PastePart';
import { ReadingPart } from '@/features/own-data/ReadingPart';
import { TemplatePart } from '@/features/own-data/TemplatePart';
import { useI18n } from '@/i18n/i18n-context';
import type { OwnDataWords } from '@/i18n/own-data/own-data-words';
import { useOwnDataWords } from '@/i18n/own-data/own-data-words-context';

import { heldOf } from './held-of';
import type { HeldOwn } from './held-own';
import type { OwnWish } from './own-wish';
import type { OwnDeskProps } from './OwnDesk';
import { OwnFound } from './OwnFound';
import { OwnRefused } from './OwnRefused';
import { saveTemplate } from './save-own';
import { toldFiles } from './told-files';
import { useKeptFiles } from './use-kept-files';
import { type Given, givenNow, useOwnReading } from './use-own-reading';

interface OwnOpeningProps extends OwnDeskProps {
  readonly wish: OwnWish;
}

/** The sheet: what to open, how far it is, what was found. */
export function OwnOpening({ wish, own, ...desk }: OwnOpeningProps): ReactNode {
  const { language } = useI18n();
  const words = useOwnDataWords();
  const kept = useKeptFiles();
  const [given, setGiven] = useState(() => givenBy(wish, words));
  // What is dropped or pasted while the sheet is open takes the place of what it shows.
  const [heard, setHeard] = useState(wish);
  if (heard !== wish) {
    setHeard(wish);
    setGiven(givenBy(wish, words));
  }
  const { result, progress, hasFailed, cancel } = useOwnReading(given);
  const open = (files: readonly File[]): void => setGiven(givenNow(files));
  const close = (): void => desk.onWish(undefined);
  const another = (): void => {
    cancel();
    setGiven(undefined);
    desk.onWish({ kind: 'open' });
  };
  const found = foundIn(result, given, wish, own);

  if (found !== undefined) {
    const { dataset } = found;
    return (
      <OwnSheet
        step={`found ${given?.id ?? ''}`}
        title={<Localized text={dataset.title} />}
        onClose={close}
      >
        <OwnFound {...desk} found={found} own={own} kept={kept} onAnother={another} />
      </OwnSheet>
    );
  }
  if (result?.ok === false) {
    return (
      <OwnSheet step={`refused ${given?.id ?? ''}`} title={undefined} onClose={close}>
        <OwnRefused {...result} onFiles={open} />
      </OwnSheet>
    );
  }
  if (given !== undefined && !hasFailed) {
    return (
      <OwnSheet step={given.id} title={undefined} onClose={close}>
        <ReadingPart
          names={given.files.map(({ name }) => name)}
          step={progress}
          onCancel={another}
        />
      </OwnSheet>
    );
  }
  return (
    <OwnSheet step="choose" title={undefined} onClose={close}>
      <p className="text-aside mt-3 max-w-[60ch] text-pretty">{words.intro}</p>
      {hasFailed ? (
        <p role="alert" className="text-body mt-4 font-medium">
          {words.reading.failed}
        </p>
      ) : null}
      <ChoosePart onFiles={open} />
      {kept.files.length === 0 ? null : (
        <KeptPart
          files={toldFiles(kept.files)}
          onOpen={() => open(kept.files)}
          onForget={() => void kept.forget()}
        />
      )}
      <PastePart onText={(text) => open([pasted(text, words)])} />
      <TemplatePart onSave={async () => saveTemplate(language)} />
    </OwnSheet>
  );
}

function givenBy({ files, text }: OwnWish, words: OwnDataWords): Given | undefined {
  if (files !== undefined && files.length > 0) return givenNow(files);
  return text === undefined ? undefined : givenNow([pasted(text, words)]);
}

function pasted(text: string, { paste }: OwnDataWords): File {
  return pastedFile(text, /^\s*[{[“”„]/.test(text) ? paste.jsonName : paste.csvName);
}

function foundIn(
  result: ReturnType<typeof useOwnReading>['result'],
  given: Given | undefined,
  wish: OwnWish,
  own: HeldOwn | 'coming' | undefined,
): HeldOwn | undefined {
  if (given !== undefined) return result?.ok === true ? heldOf(result, given.files) : undefined;
  return wish.kind === 'changes' && own !== 'coming' ? own : undefined;
}
