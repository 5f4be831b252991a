import { type ReactNode, type RefObject, useState } from 'react';

import type { LocalizedText } from '@/domain/model/vocabulary';
import { useI18n } from '@/i18n/i18n-context';
import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';
import { SheetPart } from '@/ui/SheetPart';

import { EmbedCode } from './EmbedCode';
import { LinkToView } from './LinkToView';
import { QrOfLink } from './QrOfLink';
import type { SharingAddresses } from './sharing-addresses';

interface SharePartProps {
  readonly addresses: SharingAddresses;
  readonly datasetTitle: LocalizedText;
  /** The button that copies the link: the sheet's first action. */
  readonly copyButton: RefObject<HTMLButtonElement | null>;
}

/** The view as a link, as a code for a telephone, and as a part of another page. */
export function SharePart({ addresses, datasetTitle, copyButton }: SharePartProps): ReactNode {
  const { m } = useI18n();
  const { share } = useTakingAwayWords();
  const [options, setOptions] = useState({ withLanguage: false, withLooks: false });
  if (addresses.isLocal) {
    return (
      <SheetPart heading={share.heading}>
        <p className="text-caption text-ink2 mt-1 text-pretty">{m.local.noLink}</p>
      </SheetPart>
    );
  }
  const link = addresses.link(options);
  return (
    <SheetPart heading={share.heading}>
      <LinkToView
        link={link}
        datasetTitle={datasetTitle}
        options={options}
        onOptions={setOptions}
        copyButton={copyButton}
      />
      {addresses.isOnNet ? (
        <>
          <QrOfLink link={link} />
          <EmbedCode addresses={addresses} datasetTitle={datasetTitle} />
        </>
      ) : (
        <p className="text-caption text-ink2 mt-4">{share.fromFile}</p>
      )}
    </SheetPart>
  );
}
