import { type ReactNode, Suspense } from 'react';

import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';
import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';

import { QrCode } from './presenting-parts';
import { SceneBoundary } from './SceneBoundary';
import { u } from './scenes/stage-shape';

/** The code in the corner of every scene, for whoever steps up to the screen. */
export function QrCorner({ address }: { address: string }): ReactNode {
  const { present } = usePresentingWords();
  return (
    <div
      className="absolute"
      style={{ right: u(12), bottom: u(12), width: u(124), height: u(124) }}
    >
      <Code address={address} label={present.qr.label} />
    </div>
  );
}

/** The code over the scene, large enough for the room; without an address, why there is none. */
export function QrPanel({ address }: { address: string | undefined }): ReactNode {
  const { m } = useI18n();
  const { present } = usePresentingWords();
  const { localFile } = useReader().index.dataset;
  if (address === undefined) {
    return (
      <output
        className="bg-surface border-ink absolute block border"
        style={{
          right: u(112),
          top: u(112),
          padding: u(40),
          width: u(620),
          fontSize: u(40),
          lineHeight: u(56),
        }}
      >
        {localFile === undefined ? present.qr.fromFile : m.local.noLink}
      </output>
    );
  }
  return (
    <figure
      className="bg-surface border-ink absolute border text-center"
      style={{ right: u(112), top: u(112), padding: u(28), width: u(620) }}
    >
      <div style={{ height: u(564) }}>
        <Code address={address} label={present.qr.label} />
      </div>
      <figcaption style={{ fontSize: u(40), lineHeight: u(56), paddingTop: u(16) }}>
        {present.qr.caption}
      </figcaption>
    </figure>
  );
}

/** A code that could not be fetched leaves its place empty: nothing depends on it. */
export function Code({ address, label }: { address: string; label: string }): ReactNode {
  return (
    <SceneBoundary resetKey={address} fallback={null}>
      <Suspense fallback={null}>
        <QrCode text={address} label={label} />
      </Suspense>
    </SceneBoundary>
  );
}
