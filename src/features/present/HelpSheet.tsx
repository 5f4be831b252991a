import { type ReactNode, useId } from 'react';

import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';
import { Sheet } from '@/ui/Sheet';

import { keyLabel, PRESENTATION_KEYS } from './presentation-keys';
import { SwitchLine } from './SwitchLine';

interface HelpSheetProps {
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Every key with what it does, and the switch for those that are a single letter. */
export function HelpSheet({ singleKeys, onSingleKeys, onClose }: HelpSheetProps): ReactNode {
  const { present } = usePresentingWords();
  const words = present.help;
  const titleId = useId();
  return (
    <Sheet
      titleId={titleId}
      contentKey="help"
      label={present.region}
      closeWord={words.close}
      closeKey="Esc"
      onClose={onClose}
    >
      <h2 id={titleId} tabIndex={-1} className="heading outline-none">
        {words.title}
      </h2>
      <dl className="mt-5">
        {PRESENTATION_KEYS.map(({ command, keys }) => (
          <div
            key={command}
            className="border-hair grid grid-cols-[minmax(9rem,auto)_1fr] gap-x-6 border-t py-2"
          >
            <dt className="flex flex-wrap gap-1.5">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="border-rule rounded-control text-caption border px-1.5 font-sans font-medium"
                >
                  {key === ' ' ? words.space : keyLabel(key)}
                </kbd>
              ))}
            </dt>
            <dd>{words.does[command]}</dd>
          </div>
        ))}
      </dl>
      <p className="border-hair border-t py-3">{words.touch}</p>
      <SwitchLine
        words={words.singleKeys}
        hint={words.singleKeysHint}
        isOn={singleKeys}
        onChange={onSingleKeys}
        className="border-ink border-t pt-4"
      />
    </Sheet>
  );
}
