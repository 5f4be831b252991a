import { type ReactNode, Suspense, useState } from 'react';

import { useTakingAwayWords } from '@/i18n/taking-away/taking-away-words-context';
import { Button } from '@/ui/Button';
import { lazyPart } from '@/ui/lazy-part';

import { saveQrPicture, saveQrSvg } from './save-qr';

const QrCode = lazyPart(async () => (await import('@/ui/QrCode')).QrCode);

/** The link as a code, large enough for a camera at arm's length, or as wide as the sheet. */
export function QrOfLink({ link }: { link: string }): ReactNode {
  const { qr } = useTakingAwayWords().share;
  const [isLarge, setLarge] = useState(false);
  return (
    <div className="mt-5">
      <h4 className="text-caption font-semibold">{qr.heading}</h4>
      <p className="text-small text-ink2">{qr.caption}</p>
      <div className="mt-2 flex flex-wrap items-start gap-4">
        <div
          className={`border-hair aspect-square border ${isLarge ? 'w-full max-w-[80vh]' : 'w-56'}`}
        >
          <Suspense fallback={null}>
            <QrCode text={link} label={qr.label} />
          </Suspense>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button size="small" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
            {qr.enlarge}
          </Button>
          <Button size="small" onClick={() => void saveQrPicture(link, qr.fileName)}>
            {qr.savePng}
          </Button>
          <Button size="small" onClick={() => void saveQrSvg(link, qr.fileName)}>
            {qr.saveSvg}
          </Button>
        </div>
      </div>
    </div>
  );
}
