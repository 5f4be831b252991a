import { type ReactNode, useId } from 'react';

import { ownNumber, type Thing, thingId } from '@/domain/index/dataset-index';
import type { AreaCode } from '@/domain/model/vocabulary';
import { positionIn } from '@/domain/reading/sequence-position';
import { bodiesOfThing } from '@/facts/bodies-of-thing';
import { useReader } from '@/facts/reader-context';
import { thingKind, thingTitle } from '@/facts/thing-words';
import { TranslatedNames } from '@/facts/TranslatedNames';
import { useI18n } from '@/i18n/i18n-context';
import { CopyButton } from '@/ui/CopyButton';
import { Sheet } from '@/ui/Sheet';
import { useCopiedText } from '@/ui/use-copied-text';

import { CiteRecord } from './parts/CiteRecord';
import { LinkField } from './parts/LinkField';
import { Reference } from './parts/Reference';
import { SequenceButtons } from './parts/SequenceButtons';
import { SheetLabel } from './parts/SheetLabel';
import { SheetTitle } from './parts/SheetTitle';
import { WholeEvidenceContext, wholeEvidenceOf } from './parts/whole-evidence';
import { ThingBody } from './ThingBody';

interface RecordSheetProps {
  readonly thing: Thing;
  /** Ids of the selected records in time order: what "previous" and "next" go through. */
  readonly sequence: readonly string[];
  /** The two sides in the page's order (the alternat). */
  readonly sides: readonly AreaCode[];
  readonly onClose: () => void;
  /** The sheet's own address, whole; undefined where nobody else could open it. */
  readonly shareHref: string | undefined;
  /** Where the focus goes when whatever opened the sheet is gone from the page. */
  readonly focusAfter?: (() => HTMLElement | null) | undefined;
}

/** The sheet over the page for a record, delegation, person, organisation or source. Mounted means open. */
export function RecordSheet({
  thing,
  sequence,
  sides,
  onClose,
  shareHref,
  focusAfter,
}: RecordSheetProps): ReactNode {
  const i18n = useI18n();
  const { index, open } = useReader();
  const link = useCopiedText(shareHref ?? '');
  const { localFile } = index.dataset;
  const titleId = useId();
  const listId = useId();
  const id = thingId(thing);
  const title = thingTitle(thing, index, i18n);
  const place = thing.type === 'record' ? positionIn(sequence, id) : undefined;
  return (
    <Sheet
      titleId={titleId}
      contentKey={id}
      closeWord={i18n.m.record.bar.close}
      closeKey={i18n.m.record.bar.closeKey}
      onClose={onClose}
      focusAfter={focusAfter}
      label={<SheetLabel kind={thingKind(thing, i18n)} title={title} place={place} />}
      notice={
        localFile === undefined ? (
          link.outcome === 'refused' ? (
            <LinkField href={shareHref ?? ''} />
          ) : null
        ) : (
          <p className="text-small font-semibold">{i18n.m.local.mark(localFile)}</p>
        )
      }
      tools={
        <>
          {place === undefined ? null : (
            <SequenceButtons previous={place.previous} next={place.next} onOpen={open} />
          )}
          {shareHref === undefined ? null : (
            <CopyButton
              words={i18n.m.record.bar.copyLink}
              copiedWords={i18n.m.record.bar.linkCopied}
              isCopied={link.outcome === 'copied'}
              onCopy={() => void link.copy()}
            />
          )}
        </>
      }
    >
      <WholeEvidenceContext value={{ evidence: wholeEvidenceOf(thing), listId }}>
        <SheetTitle id={titleId} {...title} />
        <ThingBody thing={thing} sides={sides} />
        <TranslatedNames organizations={bodiesOfThing(thing, index)} />
        {thing.type === 'record' ? <CiteRecord record={thing.record} address={shareHref} /> : null}
        <Reference
          id={id}
          number={ownNumber(index, id)}
          confidence={thing.type === 'record' ? thing.record.confidence : undefined}
          shareHref={shareHref}
        />
      </WholeEvidenceContext>
    </Sheet>
  );
}
