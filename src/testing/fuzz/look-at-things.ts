import { countFigures } from '@/domain/audit/figures';
import { delegationFinding } from '@/domain/findings/delegation-finding';
import { findThing } from '@/domain/index/dataset-index';
import { bibtexCitation } from '@/domain/reading/citation';
import { citedSources } from '@/domain/reading/cited-sources';
import { fieldsFound } from '@/domain/reading/fields-found';
import { peopleOfOrganization } from '@/domain/reading/organization-people';
import { partnersOf, relativesOf } from '@/domain/reading/organization-relatives';
import { relationsOf } from '@/domain/reading/related-records';
import { passageHref } from '@/domain/reading/source-address';
import { referenceNumber } from '@/domain/reference/reference-number';
import { appearancesOf } from '@/domain/roster/appearances';
import { companyOf } from '@/domain/roster/company';
import { delegationsInOrder, delegationToOpen } from '@/domain/roster/delegation-order';
import { rosterOf } from '@/domain/roster/delegation-roster';
import { remarksBySpeaker } from '@/domain/roster/remarks';
import { shownThings } from '@/domain/selection/shown-things';
import { countSupport } from '@/domain/sources/citations';
import { disagreementsOf } from '@/domain/sources/disagreements';
import { ledgerOf } from '@/domain/sources/ledger';
import { languagesOf, SOURCE_ORDERS, sortSources, sourceRows } from '@/domain/sources/source-rows';
import { formatsFor } from '@/i18n/formats/formats-for';

import type { Looked } from './look-at-selection';

/** So many of each sort are opened. */
const FEW = 5;

const FORMATS = [formatsFor('en'), formatsFor('az'), formatsFor('zh-Hans')];

/** The sheets of a few things, the roster and the list of sources, with what is unsound about them. */
export function lookAtThings(looked: Looked): readonly string[] {
  return [...faultsOfRecords(looked), ...faultsOfPeople(looked), ...faultsOfSources(looked)];
}

function faultsOfRecords({ index, selection: { records } }: Looked): readonly string[] {
  return records.slice(0, FEW).flatMap((record) => {
    fieldsFound(record);
    relationsOf(record, index);
    for (const evidence of record.evidence) {
      const source = index.sourceById.get(evidence.sourceId);
      if (source !== undefined) passageHref(source, evidence);
    }
    bibtexCitation({
      id: record.id,
      title: record.summary.en,
      dataset: index.dataset.title.en,
      version: index.dataset.version,
      asOf: index.dataset.asOf.edtf,
      address: undefined,
    });
    const said = FORMATS.flatMap((f) => [
      f.certainty(record.date, record.dateBasis),
      ...(record.date === undefined
        ? []
        : [
            f.date(record.date),
            f.date(record.date, 'short'),
            f.dateWithBasis(record.date, record.dateBasis),
          ]),
    ]);
    const found = findThing(index, referenceNumber(record.id));
    return [
      ...(said.some((words) => words === '' || /undefined|NaN|Infinity/.test(words))
        ? [`no words for the date ${record.date?.edtf ?? ''}`]
        : []),
      ...(found === undefined || found.type !== 'source' ? [] : ['a number of something else']),
    ];
  });
}

function faultsOfPeople({ index, selection }: Looked): readonly string[] {
  const { dataset } = index;
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
    a.id < b.id ? -1 : Number(a.id > b.id);
  for (const { id } of dataset.people.slice(0, FEW)) {
    appearancesOf(index, id);
    companyOf(index, id, byId);
  }
  for (const organization of dataset.organizations.slice(0, FEW)) {
    relativesOf(index, organization);
    partnersOf(index, organization.id, byId);
    peopleOfOrganization(index, organization.id);
  }
  const { delegations } = shownThings(index, selection);
  delegationToOpen(delegationsInOrder(index, delegations));
  remarksBySpeaker(index, selection.records);
  return delegations.slice(0, FEW).flatMap((delegation) => {
    const roster = rosterOf(index, delegation);
    const { members } = delegationFinding(roster);
    return members === delegation.members.length ? [] : ['members got lost'];
  });
}

function faultsOfSources({ index, selection }: Looked): readonly string[] {
  const { dataset } = index;
  const shown = shownThings(index, selection);
  const things = { ...shown, records: selection.records };
  const rows = sourceRows(shown.sources, things);
  const collation = {
    compare: (a: string, b: string) => (a < b ? -1 : Number(a > b)),
    languageName: (tag: string) => FORMATS.map((f) => f.languageName(tag)).join(' '),
    publisherName: ({ publisher }: { readonly publisher: string }) => publisher,
  };
  const isComplete = SOURCE_ORDERS.every(
    (order) => sortSources(rows, order, 'descending', collation).length === rows.length,
  );
  languagesOf(shown.sources, collation);
  disagreementsOf(things);
  ledgerOf(index, things);
  countFigures(dataset);
  for (const record of selection.records.slice(0, FEW)) citedSources(record.evidence, index);
  const { none, one, several } = countSupport(selection.records);
  return [
    ...(isComplete ? [] : ['sources got lost in sorting']),
    ...(none + one + several === selection.records.length ? [] : ['support does not add up']),
  ];
}
