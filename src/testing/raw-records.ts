import type { Things } from './raw-things';

/** The events of the sample dataset. */
export function rawEvents(): Things<'events'> {
  return [
    {
      id: 'ev-visit',
      research_ids: ['SAMPLE-1'],
      classification: 'visit',
      name: { en: 'Visit of the Sample Council' },
      summary: { en: 'A delegation of the Sample Council visited XB.' },
      date: '[2025-06-20..]',
      date_basis: 'context',
      date_note: { en: 'The article names only the day after which it took place.' },
      places: [{ area: 'XB' }],
      not_reported: ['city'],
      evidence: [{ source_id: 's-sample-news' }],
    },
    {
      id: 'ev-meeting',
      research_ids: ['SAMPLE-1'],
      classification: 'meeting',
      name: { en: 'Meeting of the two regulators' },
      summary: { en: 'The two sides spoke about artificial intelligence.' },
      date: '2025-06-24',
      date_basis: 'stated',
      places: [
        {
          area: 'XB',
          name: { en: 'Sample City' },
          venue: { en: 'Sample House' },
          evidence: [{ source_id: 's-sample-archive' }],
        },
      ],
      parent_id: 'ev-visit',
      participants: [
        { organization_id: 'org-sample-office', capacity: 'host' },
        {
          organization_id: 'org-sample-council',
          person_id: 'p-ayan-numunali',
          role: { en: 'Chair' },
          capacity: 'guest',
          evidence: [{ source_id: 's-sample-news', paragraph: 1 }],
        },
        { delegation_id: 'del-council', capacity: 'participant' },
      ],
      others: [{ description: { en: 'Two experts' }, areas: ['XB'], count: 2 }],
      themes: [
        { theme_id: 'ai', basis: 'reported', sides: ['XA', 'XB'] },
        { theme_id: 'ai', basis: 'stated', speaker_id: 'p-ayan-numunali' },
      ],
      confidence: 'high',
      evidence: [{ source_id: 's-sample-news' }, { source_id: 's-sample-archive' }],
    },
  ];
}

/** The agreements of the sample dataset. */
export function rawAgreements(): Things<'agreements'> {
  return [
    {
      id: 'agr-sample',
      research_ids: ['SAMPLE-1'],
      classification: 'memorandum_of_understanding',
      title: { en: 'Memorandum on cooperation', 'zh-Hans': '合作备忘录' },
      title_basis: { en: 'translated', 'zh-Hans': 'official' },
      summary: { en: 'The two regulators signed a memorandum.' },
      act: 'signed',
      date: '2025-06-24?',
      date_basis: 'inferred',
      date_note: { en: 'The article dates the meeting and places the signing after it.' },
      term: { en: 'Two years' },
      languages: ['az', 'zh'],
      document_count: 1,
      places: [{ area: 'XB' }],
      event_id: 'ev-meeting',
      parties: [
        { organization_id: 'org-sample-council' },
        { organization_id: 'org-sample-office' },
      ],
      people: [
        {
          person_id: 'p-li-shili',
          organization_id: 'org-sample-office',
          role: { en: 'Director' },
          capacity: 'present',
        },
      ],
      aims: [
        {
          text: { en: 'Exchange of experience' },
          evidence: [
            {
              source_id: 's-sample-news',
              paragraph: 2,
              quote: { start: 'executed memorandum', end: 'of the Office' },
            },
          ],
        },
      ],
      related: [{ id: 'ev-visit', relation: 'same_occasion' }],
      themes: [
        {
          theme_id: 'training',
          basis: 'instrument_text',
          note: { en: 'As paraphrased.' },
          evidence: [{ source_id: 's-sample-news', paragraph: 2 }],
        },
      ],
      not_reported: ['signatories', 'in_force'],
      notes: [{ text: { en: 'Headline and body use different words for the document.' } }],
      confidence: 'medium',
      evidence: [{ source_id: 's-sample-news' }],
    },
  ];
}

/** The statements of the sample dataset. */
export function rawStatements(): Things<'statements'> {
  return [
    {
      id: 'st-sample',
      research_ids: ['SAMPLE-1'],
      person_id: 'p-ayan-numunali',
      organization_id: 'org-sample-council',
      role: { en: 'Chair' },
      event_id: 'ev-meeting',
      date: '2025-06',
      date_basis: 'published',
      date_note: { en: 'Only the month of publication is known.' },
      summary: { en: 'The chair spoke of training.' },
      themes: [{ theme_id: 'training', basis: 'quoted' }],
      evidence: [{ source_id: 's-sample-news', paragraph: 2 }],
    },
  ];
}

/** The delegations of the sample dataset. */
export function rawDelegations(): Things<'delegations'> {
  return [
    {
      id: 'del-council',
      name: { en: 'Delegation of the Sample Council' },
      from_area: 'XA',
      to_area: 'XB',
      event_id: 'ev-visit',
      members: [
        {
          person_id: 'p-ayan-numunali',
          on_behalf_of_id: 'org-sample-council',
          role: { en: 'Chair' },
          head: true,
          order: 1,
          evidence: [{ source_id: 's-sample-news', paragraph: 1 }],
        },
      ],
      others: [{ description: { en: 'Two experts' }, areas: ['XA'], count: 2 }],
      not_reported: ['members'],
      evidence: [{ source_id: 's-sample-news' }],
    },
  ];
}
