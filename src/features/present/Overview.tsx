import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';
import { Button } from '@/ui/Button';
import { useModalDialog } from '@/ui/use-modal-dialog';

import { commandOf } from './presentation-keys';
import type { Scene } from './scenes/scene-content';
import type { StageShape } from './scenes/stage-shape';
import { Thumbnail } from './Thumbnail';

interface OverviewProps {
  readonly scenes: readonly Scene[];
  /** From 0. */
  readonly place: number;
  readonly shape: StageShape;
  readonly singleKeys: boolean;
  readonly onOpen: (scene: Scene) => void;
  readonly onClose: () => void;
}

const STEPS = { next: 1, previous: -1, first: -Infinity, last: Infinity } as const;

/** All scenes, small, to go to one of them; arrows and a clicker's keys move among them. */
export function Overview(props: OverviewProps): ReactNode {
  const { scenes, place, shape, singleKeys, onOpen, onClose } = props;
  const { present } = usePresentingWords();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const current = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLOListElement>(null);
  useModalDialog({ dialog, firstFocus: current, onClose, focusAfter: undefined });

  const handleKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(event.nativeEvent, singleKeys);
    if (command === 'overview') {
      event.preventDefault();
      onClose();
    }
    if (command === undefined || !(command in STEPS) || event.key === ' ') return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const by =
      STEPS[command === 'next' || command === 'previous' || command === 'first' ? command : 'last'];
    buttons[Math.min(Math.max(at + by, 0), buttons.length - 1)]?.focus();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onKeyDown={handleKeyDown}
      className="bg-surface text-ink fixed inset-0 m-0 h-full max-h-none w-full max-w-none overflow-y-auto border-0 px-6 py-5"
    >
      <div className="mb-4 flex items-center justify-between gap-4">
        <h2 id={titleId} className="heading">
          {present.overview.title}
        </h2>
        <Button onClick={onClose}>{present.overview.close}</Button>
      </div>
      <ol
        ref={list}
        className="grid gap-5"
        style={{
          gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${shape === 'portrait' ? 11 : 18}rem), 1fr))`,
        }}
      >
        {scenes.map((scene, at) => {
          const words = present.overview.open({ place: at + 1, heading: scene.heading });
          return (
            <li key={scene.id} className="relative">
              <div className="border-rule border" style={{ contentVisibility: 'auto' }}>
                <Thumbnail scene={scene} shape={shape} />
              </div>
              <button
                ref={at === place ? current : undefined}
                type="button"
                aria-current={at === place ? 'true' : undefined}
                onClick={() => onOpen(scene)}
                className="text-small aria-[current]:outline-seal block w-full py-1.5 text-left before:absolute before:inset-0 aria-[current]:font-semibold"
              >
                {words}
              </button>
            </li>
          );
        })}
      </ol>
    </dialog>
  );
}
