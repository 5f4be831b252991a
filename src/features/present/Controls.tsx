import type { ReactNode } from 'react';

import type { Scheme } from '@/domain/view-state/view-state';
import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';

import { type PresentCommand } from './presentation-keys';

/** What can be asked of the presentation by a press. */
export type ControlCommand = PresentCommand | 'prepare';

interface ControlsProps {
  readonly isShown: boolean;
  readonly scheme: Scheme;
  readonly hasQr: boolean;
  readonly onCommand: (command: ControlCommand) => void;
}

/** The presenter's buttons: there while the pointer moves or one of them has the focus, else out of sight. */
export function Controls({ isShown, scheme, hasQr, onCommand }: ControlsProps): ReactNode {
  const { tools } = usePresentingWords().present;
  const buttons: readonly (readonly [ControlCommand, ReactNode])[] = [
    ['overview', tools.overview],
    ['prepare', tools.prepare],
    ['speaker', tools.speaker],
    ['blank', tools.blank],
    ['fullScreen', tools.fullScreen],
    ['scheme', tools.scheme[scheme === 'dark' ? 'light' : 'dark']],
    ...(hasQr ? [['qr', tools.qr] as const] : []),
    ['help', tools.help],
    ['leave', tools.leave],
  ];
  return (
    <div className="stage-controls" data-shown={isShown}>
      <div
        role="toolbar"
        aria-label={tools.label}
        className="bg-surface border-ink ml-auto flex w-fit max-w-full flex-wrap justify-end gap-1.5 border p-1.5"
      >
        <Button aria-label={tools.previous} onClick={() => onCommand('previous')}>
          <Icon name="previous" />
        </Button>
        <Button aria-label={tools.next} onClick={() => onCommand('next')}>
          <Icon name="next" />
        </Button>
        {buttons.map(([command, words]) => (
          <Button key={command} onClick={() => onCommand(command)}>
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}
