import type { ReactNode } from 'react';

import { LANGUAGES } from '@/domain/model/closed-sets';
import type { Language, LocalizedText } from '@/domain/model/vocabulary';
import type { Scheme } from '@/domain/view-state/view-state';
import { shownText, useFirstI18n } from '@/i18n/i18n-context';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { InPageLink } from '@/ui/InPageLink';

import { Wordmark } from './Wordmark';

/** A dataset that the catalog offers. */
interface DatasetChoice {
  readonly id: string;
  readonly title: LocalizedText;
}

interface UtilityBarProps {
  readonly scheme: Scheme;
  readonly datasets: readonly DatasetChoice[];
  readonly datasetId: string | undefined;
  /** What is shown instead of any of them: a dataset of the reader's own. */
  readonly ownTitle: string | undefined;
  readonly homeHref: string;
  readonly hrefOfLanguage: (language: Language) => string;
  readonly onHome: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onScheme: (scheme: Scheme) => void;
  readonly onDataset: (id: string) => void;
  /** Opens the sheet for a dataset of the reader's own. */
  readonly onOpenOwn: () => void;
  /** Absent while there is nothing to present. */
  readonly onPresent: (() => void) | undefined;
  /** Opens the sheet for sharing, printing and exporting; absent while there is nothing to share. */
  readonly onShare: (() => void) | undefined;
}

/** The line over the masthead: name, data, language, scheme, link to this view. */
export function UtilityBar(props: UtilityBarProps): ReactNode {
  const { m, language } = useFirstI18n();
  const otherScheme: Scheme = props.scheme === 'dark' ? 'light' : 'dark';
  return (
    <div className="tablet:gap-x-5 flex min-h-15 flex-wrap items-center gap-x-1 gap-y-2 py-2 print:hidden">
      <InPageLink href={props.homeHref} onFollow={props.onHome} className="mr-auto no-underline">
        <Wordmark />
      </InPageLink>
      <div className="tablet:order-none tablet:w-auto order-last flex w-full min-w-0 items-center gap-2">
        {props.datasets.length > 1 ? (
          <label className="text-caption tablet:flex-none flex min-w-0 flex-1 items-center gap-2">
            <span className="text-ink2">{m.app.dataset}</span>
            <select
              value={props.ownTitle === undefined ? props.datasetId : ''}
              onChange={(event) => props.onDataset(event.target.value)}
              className="border-rule bg-surface rounded-control tablet:max-w-80 tablet:flex-none [field-sizing:content] min-h-9 min-w-0 flex-1 border px-2 py-1 whitespace-normal"
            >
              {props.ownTitle === undefined ? null : <option value="">{props.ownTitle}</option>}
              {props.datasets.map(({ id, title }) => (
                <option key={id} value={id}>
                  {shownText(title, language).text}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <Button aria-haspopup="dialog" onClick={props.onOpenOwn} title={m.app.openOwn}>
          <Icon name="open" />
          <span className="sr-only">{m.app.openOwn}</span>
        </Button>
      </div>
      <nav aria-label={m.app.languages} className="flex gap-0.5">
        {LANGUAGES.map((tag) => (
          <InPageLink
            key={tag}
            href={props.hrefOfLanguage(tag)}
            hrefLang={tag}
            lang={tag}
            aria-current={tag === language ? 'true' : undefined}
            onFollow={() => props.onLanguage(tag)}
            className="text-caption text-ink2 hover:text-ink aria-[current]:border-ink aria-[current]:text-ink tablet:px-2.5 inline-flex min-h-8 items-center border-b-2 border-transparent px-1.5 no-underline aria-[current]:font-semibold"
          >
            {m.app.languageShort[tag]}
            {tag === 'zh-Hans' ? null : <span className="sr-only"> {m.app.language[tag]}</span>}
          </InPageLink>
        ))}
      </nav>
      <Button
        look="bare"
        data-scheme-switch=""
        aria-label={m.app.switchScheme({ to: m.app.scheme[otherScheme] })}
        onClick={() => props.onScheme(otherScheme)}
      >
        <svg viewBox="0 0 14 14" aria-hidden="true" className="size-3.5">
          <circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M7 1.4a5.6 5.6 0 0 1 0 11.2z" fill="currentColor" />
        </svg>
        <span className="tablet:inline hidden">{m.app.scheme[otherScheme]}</span>
      </Button>
      {props.onPresent === undefined ? null : (
        <Button aria-keyshortcuts="P" onClick={props.onPresent}>
          {m.app.present}
        </Button>
      )}
      {props.onShare === undefined ? null : (
        <Button aria-haspopup="dialog" onClick={props.onShare}>
          <Icon name="share" />
          <span className="tablet:not-sr-only sr-only">{m.app.share}</span>
        </Button>
      )}
    </div>
  );
}
