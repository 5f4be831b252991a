import './print.css';
import type { ReactNode } from 'react';

import type { LocalFile } from '@/domain/model/dataset';
import { useI18n } from '@/i18n/i18n-context';

interface PaperFrameProps {
  /** On the right of the name: what this paper is, as of when. */
  readonly kind: string;
  readonly title: ReactNode;
  /** Set where the data are not published. */
  readonly localFile: LocalFile | undefined;
  readonly children: ReactNode;
}

/** Every paper begins alike: the name, what it is, the double rule, the title. */
export function PaperFrame({ kind, title, localFile, children }: PaperFrameProps): ReactNode {
  const { m } = useI18n();
  return (
    <div className="print-paper">
      <header className="print-head">
        <span className="print-wordmark">{m.app.name}</span>
        <span>{kind}</span>
      </header>
      <div className="scotch" />
      {localFile === undefined ? null : <p className="print-local">{m.local.mark(localFile)}</p>}
      <h1>{title}</h1>
      {children}
    </div>
  );
}
