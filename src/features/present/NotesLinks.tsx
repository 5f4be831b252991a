import { type ReactNode, useState } from 'react';

import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';
import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';
import { Button } from '@/ui/Button';

import { Code } from './QrPlaces';

interface NotesLinksProps {
  readonly onOpenSpeaker: () => void;
  /** The browser did not let the window open. */
  readonly isRefused: boolean;
  /** Address of all notes, ready to print. */
  readonly printHref: string;
  /** Address of the notes for a telephone; absent where it could not open it. */
  readonly phoneAddress: string | undefined;
}

/** Ways to the notes that do not lead over the room's screen. */
export function NotesLinks(props: NotesLinksProps): ReactNode {
  const { onOpenSpeaker, isRefused, printHref, phoneAddress } = props;
  const { prepare, qr } = usePresentingWords().present;
  const { m } = useI18n();
  const { localFile } = useReader().index.dataset;
  const [hasCode, setCode] = useState(false);
  return (
    <>
      <p className="text-small text-ink2">{prepare.notesHint}</p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button onClick={onOpenSpeaker}>{prepare.openSpeaker}</Button>
        <a
          href={printHref}
          target="_blank"
          // Only the window that holds the reader's own data can lend them.
          rel={localFile === undefined ? 'noopener' : 'opener'}
          className="rounded-control border-rule hover:bg-tint text-caption inline-flex min-h-9 items-center border px-3 font-medium no-underline"
        >
          {prepare.printNotes}
        </a>
        {phoneAddress === undefined ? null : (
          <Button aria-expanded={hasCode} onClick={() => setCode(!hasCode)}>
            {prepare.phoneNotes}
          </Button>
        )}
      </div>
      <output className="block font-medium">{isRefused ? prepare.popupRefused : null}</output>
      {phoneAddress === undefined ? (
        <p className="text-small text-ink2 mt-3">
          {localFile === undefined ? qr.fromFile : m.local.noLink}
        </p>
      ) : null}
      {hasCode && phoneAddress !== undefined ? (
        <figure className="mt-3 flex flex-wrap items-start gap-4">
          <div className="size-56">
            <Code address={phoneAddress} label={prepare.phoneNotes} />
          </div>
          <figcaption className="text-small text-ink2 max-w-64">
            {prepare.phoneNotesHint}
          </figcaption>
        </figure>
      ) : null}
    </>
  );
}
