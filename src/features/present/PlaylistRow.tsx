import { type KeyboardEvent, type ReactNode, useState } from 'react';

import {
  boundSeconds,
  LEAST_SECONDS,
  MOST_SECONDS,
  type PlaylistEntry,
} from '@/domain/scenes/playlist';
import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';

interface PlaylistRowProps {
  readonly entry: PlaylistEntry;
  readonly name: string;
  /** Scenes of the section in this selection. */
  readonly count: number;
  readonly isShown: boolean;
  /** The last one shown cannot be left out. */
  readonly isOnly: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isPreviewed: boolean;
  readonly onToggle: () => void;
  readonly onSeconds: (seconds: number) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onPreview: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One section of the playlist with everything that can be done to it. */
export function PlaylistRow(props: PlaylistRowProps): ReactNode {
  const { entry, name, count, isShown } = props;
  const { prepare } = usePresentingWords().present;
  const counted = count === 0 ? prepare.noScenes : prepare.count({ count });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Alt and an arrow are heard from whatever control of the line has focus
    <li
      onKeyDown={props.onKeyDown}
      className="border-hair flex flex-wrap items-center gap-x-3 gap-y-1.5 border-t py-2"
    >
      <label className="flex min-w-40 flex-1 items-center gap-3">
        <input
          type="checkbox"
          aria-label={prepare.show({ section: name })}
          checked={isShown}
          disabled={props.isOnly}
          onChange={props.onToggle}
          className="size-6 flex-none accent-current"
        />
        <span>
          <span className="font-medium">{name}</span>
          <span className="text-small text-ink2 block">{isShown ? counted : prepare.leftOut}</span>
        </span>
      </label>
      {isShown ? (
        <>
          <Seconds
            seconds={entry.seconds}
            label={prepare.secondsOf({ section: name })}
            onChange={props.onSeconds}
          />
          <Button
            size="small"
            aria-label={prepare.earlier({ section: name })}
            disabled={props.isFirst}
            onClick={() => props.onMove(-1)}
          >
            <Icon name="caret" className="size-2.5 rotate-180" />
          </Button>
          <Button
            size="small"
            aria-label={prepare.later({ section: name })}
            disabled={props.isLast}
            onClick={() => props.onMove(1)}
          >
            <Icon name="caret" className="size-2.5" />
          </Button>
          <Button
            size="small"
            aria-pressed={props.isPreviewed}
            disabled={count === 0}
            aria-label={prepare.preview({ section: name })}
            onClick={props.onPreview}
          >
            <Icon name="search" className="size-3" />
          </Button>
        </>
      ) : null}
    </li>
  );
}

interface SecondsProps {
  readonly seconds: number;
  readonly label: string;
  readonly onChange: (seconds: number) => void;
}

/** How long a scene stays: taken over when the field is left or Enter is pressed, brought within bounds. */
function Seconds({ seconds, label, onChange }: SecondsProps): ReactNode {
  const { prepare } = usePresentingWords().present;
  const [draft, setDraft] = useState<string>();
  const commit = (): void => {
    setDraft(undefined);
    if (draft === undefined || draft.trim() === '') return;
    const next = boundSeconds(Number(draft));
    if (next !== seconds) onChange(next);
  };
  return (
    <label className="text-small flex items-center gap-2">
      <span className="text-ink2" aria-hidden="true">
        {prepare.seconds}
      </span>
      <input
        type="number"
        inputMode="numeric"
        min={LEAST_SECONDS}
        max={MOST_SECONDS}
        aria-label={label}
        value={draft ?? String(seconds)}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
        className="border-rule bg-surface rounded-control h-8 w-20 border px-2"
      />
    </label>
  );
}
