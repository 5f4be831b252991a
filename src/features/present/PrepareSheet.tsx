import { type ReactNode, useId } from 'react';

import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';
import { Sheet } from '@/ui/Sheet';

import { SwitchLine } from './SwitchLine';

interface PrepareSheetProps {
  readonly playlist: ReactNode;
  readonly notes: ReactNode;
  readonly offline: ReactNode;
  /** Whether every scene has a code; absent where there is no address to hand on. */
  readonly corner: { readonly isOn: boolean; readonly onChange: (on: boolean) => void } | undefined;
  readonly onClose: () => void;
}

/** What a presenter sets before the room is full: scenes, notes, what must be here without a network. */
export function PrepareSheet(props: PrepareSheetProps): ReactNode {
  const { prepare, offline } = usePresentingWords().present;
  const titleId = useId();
  const { corner } = props;
  return (
    <Sheet
      titleId={titleId}
      contentKey="prepare"
      label={prepare.label}
      closeWord={prepare.close}
      closeKey="Esc"
      onClose={props.onClose}
    >
      <h2 id={titleId} tabIndex={-1} className="heading outline-none">
        {prepare.title}
      </h2>
      <Part title={prepare.scenes}>
        {props.playlist}
        {corner === undefined ? null : (
          <SwitchLine
            words={prepare.cornerCode}
            hint={prepare.cornerCodeHint}
            {...corner}
            className="mt-4"
          />
        )}
      </Part>
      <Part title={prepare.notes}>{props.notes}</Part>
      <Part title={offline.title}>{props.offline}</Part>
    </Sheet>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <section className="border-ink mt-6 border-t pt-3">
      <h3 className="text-h3 mb-2 font-serif font-medium">{title}</h3>
      {children}
    </section>
  );
}
