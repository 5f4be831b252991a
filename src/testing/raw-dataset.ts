import { rawAgreements, rawDelegations, rawEvents, rawStatements } from './raw-records';
import { rawOrganizations, rawPeople, rawSources, rawThemes } from './raw-registers';
import type { FullRawDataset } from './raw-things';

/**
 * A small dataset file as it stands on disk, with an example of nearly everything that the format knows. Names are
 * invented; XA and XB are codes that ISO 3166 leaves to users. It reads without a problem. Every call gives a fresh one.
 */
export function aRawDataset(changes: Partial<FullRawDataset> = {}): FullRawDataset {
  return {
    $schema: '../schema/communique-1.schema.json',
    format: 'communique/1',
    id: 'sample',
    title: { en: 'Sample cooperation', az: 'Nümunə əməkdaşlığı', 'zh-Hans': '示例合作' },
    summary: { en: 'Invented records for tests.' },
    version: '2026.11.1',
    as_of: '2026-11-22',
    licence: 'CC-BY-4.0',
    coverage: { en: 'Nothing was looked through: everything here is invented.' },
    contact: 'mailto:corrections@example.org',
    sides: ['XA', 'XB'],
    redirects: { 'agr-sample-old': 'agr-sample' },
    themes: rawThemes(),
    sources: rawSources(),
    organizations: rawOrganizations(),
    people: rawPeople(),
    events: rawEvents(),
    agreements: rawAgreements(),
    statements: rawStatements(),
    delegations: rawDelegations(),
    ...changes,
  };
}
