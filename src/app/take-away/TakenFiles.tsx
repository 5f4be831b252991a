import { type ReactNode, useMemo } from 'react';

import { writeFrame, writeThings } from '@/data/write-dataset';
import { toIsoDay } from '@/domain/dates/civil-days';
import { parseEdtf } from '@/domain/dates/parse-edtf';
import type { DatasetIndex } from '@/domain/index/dataset-index';
import type { Dataset } from '@/domain/model/dataset';
import type { Selection } from '@/domain/selection/select';
import type { FileParts } from '@/domain/tables/all-rows';
import { parseQuery, toQuery } from '@/domain/view-state/query';
import { type ViewState, withoutRecord } from '@/domain/view-state/view-state';
import { FilesPart } from '@/features/files/FilesPart';

import { today } from '../clock';
import { hrefOfView, shownOwn } from '../url-state';

interface TakenFilesProps {
  readonly index: DatasetIndex;
  readonly state: ViewState;
  readonly selection: Selection;
}

/** What is selected as data files, dated by the page's clock and with the view's address. */
export function TakenFiles({ index, state, selection }: TakenFilesProps): ReactNode {
  const query = toQuery(withoutRecord(state));
  // The same objects for as long as the view is the same: gathering begins anew with new ones.
  const view = useMemo(() => parseQuery(query), [query]);
  const day = useMemo(() => {
    const iso = toIsoDay(today(view.now));
    const parsed = parseEdtf(iso);
    if (!parsed.ok) throw new RangeError(`Not a day: ${iso}`);
    return parsed.date;
  }, [view]);
  return (
    <FilesPart
      index={index}
      state={view}
      selection={selection}
      day={day}
      link={linkTo(view)}
      takeApart={takeApart}
    />
  );
}

function takeApart(dataset: Dataset): FileParts {
  return { frame: writeFrame(dataset), things: writeThings(dataset) };
}

/**
 * The view’s whole address for any reader on any day; none for a page opened from a folder, whose
 * path is nobody else's, and none that leads to data of the reader's own.
 */
function linkTo(view: ViewState): string | undefined {
  if (shownOwn()) return undefined;
  const { lang: _lang, scheme: _scheme, scale: _scale, now: _now, ...shared } = view;
  const { href, protocol } = new URL(hrefOfView(shared), globalThis.location.href);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
