import type { ReactNode } from 'react';

import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';
import { Button } from '@/ui/Button';

import { SpeakerClocks } from './SpeakerClocks';

interface SpeakerHeaderProps {
  readonly isConnected: boolean;
  /** The notes of all scenes show. */
  readonly hasAll: boolean;
  readonly presentationHref: string;
  readonly onAll: () => void;
  readonly onHelp: () => void;
}

/** Over the notes: whether the room follows, the time, and ways to read the notes otherwise. */
export function SpeakerHeader(props: SpeakerHeaderProps): ReactNode {
  const { present } = usePresentingWords();
  const words = present.speaker;
  return (
    <header className="not-on-paper border-ink flex flex-wrap items-center gap-x-8 gap-y-2 border-b px-4 py-2.5">
      <div className="mr-auto">
        <h1 className="font-semibold">{words.title}</h1>
        <output className="text-small text-ink2 block">
          {props.isConnected ? words.connected : words.alone}
        </output>
      </div>
      <SpeakerClocks />
      <div className="flex flex-wrap gap-1.5">
        <Button aria-pressed={props.hasAll} onClick={props.onAll}>
          {words.allNotes}
        </Button>
        <Button onClick={() => globalThis.print()}>{words.print}</Button>
        <Button onClick={props.onHelp}>{present.tools.help}</Button>
        {props.isConnected ? null : (
          <Button onClick={() => globalThis.open(props.presentationHref)}>
            {words.openPresentation}
          </Button>
        )}
      </div>
    </header>
  );
}
