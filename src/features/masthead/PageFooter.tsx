import type { ReactNode } from 'react';

import type { Dataset } from '@/domain/model/dataset';
import { useI18n } from '@/i18n/i18n-context';

import { Wordmark } from './Wordmark';

interface PageFooterProps {
  readonly dataset: Dataset | undefined;
  /** Address of the dataset's file. */
  readonly dataHref: string | undefined;
  /** Address of the description of the format. */
  readonly schemaHref: string;
  /** Saves the file with an address; absent where the address itself leads to it. */
  readonly onSave: ((href: string) => void) | undefined;
  /** Opens the sheet for a dataset of the reader's own. */
  readonly onOpenOwn: () => void;
}

const LINK = 'inline-flex min-h-6 items-center underline underline-offset-3';

/** What the page is, whose data it shows and under which licence. */
export function PageFooter(props: PageFooterProps): ReactNode {
  const { dataset, dataHref, schemaHref, onSave } = props;
  const { m, f } = useI18n();
  const words = m.footer;
  return (
    <footer id="footer" className="page pb-12">
      <div className="border-ink border-t-4 pt-5">
        <div className="rail-row gap-y-5">
          <Wordmark />
          <div className="text-small text-ink2 tablet:grid-cols-2 grid gap-x-8 gap-y-4">
            <div className="flex max-w-[60ch] flex-col gap-2">
              <h2 className="text-ink font-semibold">{words.title}</h2>
              <p>{words.neutral}</p>
              <p>{words.privacy}</p>
              <p>{words.keys}</p>
            </div>
            {dataset === undefined ? null : (
              <div className="flex max-w-[60ch] flex-col gap-2">
                <p>{words.version({ version: dataset.version, asOf: f.date(dataset.asOf) })}</p>
                <p>{words.licence({ licence: dataset.licence })}</p>
                <ul className="text-ink">
                  {dataHref === undefined ? null : (
                    <li>
                      <FileLink href={dataHref} isSaved onSave={onSave}>
                        {words.download}
                      </FileLink>
                    </li>
                  )}
                  <li>
                    <FileLink href={schemaHref} onSave={onSave}>
                      {words.schema}
                    </FileLink>
                  </li>
                  <li>
                    <button
                      type="button"
                      aria-haspopup="dialog"
                      onClick={props.onOpenOwn}
                      className={LINK}
                    >
                      {m.app.openOwn}
                    </button>
                  </li>
                  {dataset.contact === undefined ? null : (
                    <li>
                      <a href={dataset.contact} className={LINK}>
                        {words.correction}
                      </a>
                    </li>
                  )}
                </ul>
              </div>
            )}
          </div>
        </div>
      </div>
    </footer>
  );
}

interface FileLinkProps {
  readonly href: string;
  /** Saved rather than opened. */
  readonly isSaved?: boolean;
  readonly onSave: ((href: string) => void) | undefined;
  readonly children: ReactNode;
}

function FileLink({ href, isSaved = false, onSave, children }: FileLinkProps): ReactNode {
  return onSave === undefined ? (
    <a href={href} download={isSaved} className={LINK}>
      {children}
    </a>
  ) : (
    <button type="button" onClick={() => onSave(href)} className={LINK}>
      {children}
    </button>
  );
}
