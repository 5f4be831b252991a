import type { Things } from './raw-things';

/** The themes of the sample dataset. */
export function rawThemes(): Things<'themes'> {
  return [
    {
      id: 'ai',
      name: { en: 'Artificial intelligence', az: 'Süni intellekt', 'zh-Hans': '人工智能' },
      definition: { en: 'Artificial intelligence in the work of the media.' },
      group: 'headline',
      symbol: 'diamond',
    },
    {
      id: 'training',
      name: { en: 'Training' },
      definition: { en: 'Courses for journalists and officials.' },
      group: 'further',
      symbol: 'cap',
    },
  ];
}

/** The sources of the sample dataset. */
export function rawSources(): Things<'sources'> {
  return [
    {
      id: 's-sample-news',
      title: 'Sample Council signs memorandum',
      title_basis: 'read',
      publisher: 'Sample News',
      publisher_area: 'XA',
      published: '2025-06-25',
      url: 'https://news.example.org/1',
      lang: 'en',
      kind: 'news_report',
      read: 'whole',
      standing: 'original',
      paragraphs: [
        { n: 1, summary: { en: 'The delegation arrived.' } },
        { n: 2, summary: { en: 'The memorandum was signed.' } },
      ],
    },
    {
      id: 's-sample-archive',
      title_basis: 'not_seen',
      publisher: 'Sample Archive',
      url: 'http://archive.example.org/2',
      lang: 'zh-Hant',
      kind: 'archive',
      read: 'part',
      standing: 'mirror',
    },
  ];
}

/** The organizations of the sample dataset. */
export function rawOrganizations(): Things<'organizations'> {
  return [
    {
      id: 'org-sample-council',
      name: { en: 'Sample Council', az: 'Nümunə Şurası' },
      name_basis: { az: 'attested' },
      abbreviation: 'SC',
      area: 'XA',
      classification: 'regulator',
      history: [
        { date: '2022', change: 'founded', text: { en: 'Founded by decree.' } },
        {
          change: 'succeeds',
          other_id: 'org-sample-board',
          text: { en: 'Took over the duties of the Sample Board.' },
          evidence: [{ source_id: 's-sample-archive' }],
        },
      ],
      evidence: [{ source_id: 's-sample-news' }],
    },
    {
      id: 'org-sample-board',
      name: { en: 'Sample Board' },
      area: 'XA',
      parent_id: 'org-sample-council',
      classification: 'agency',
    },
    {
      id: 'org-sample-office',
      name: { en: 'Sample Office', 'zh-Hans': '示例局' },
      name_basis: { 'zh-Hans': 'translated' },
      area: 'XB',
      classification: 'regulator',
    },
  ];
}

/** The people of the sample dataset. */
export function rawPeople(): Things<'people'> {
  return [
    {
      id: 'p-ayan-numunali',
      name: { en: 'Ayan Numunali', az: 'Ayan Nümunəli' },
      name_basis: { az: 'attested' },
      family_name: 'Numunali',
      other_names: [
        {
          name: 'Aian Numunali',
          lang: 'en',
          note: { en: 'As printed.' },
          evidence: [{ source_id: 's-sample-news', part: 'headline' }],
        },
      ],
      posts: [
        {
          organization_id: 'org-sample-council',
          role: { en: 'Chair' },
          start: '2022-03',
          end: '2026',
          evidence: [{ source_id: 's-sample-news' }],
        },
      ],
      disagreements: [
        {
          field: 'name',
          label: { en: 'Spelling of the first name' },
          values: [
            { value: 'Ayan', evidence: [{ source_id: 's-sample-news' }] },
            { value: { en: 'Aian' } },
          ],
          preferred: 0,
          reason: { en: 'The council’s own spelling.' },
        },
      ],
    },
    {
      id: 'p-li-shili',
      name: { en: 'Li Shili', 'zh-Hans': '李示例' },
      name_basis: { 'zh-Hans': 'attested' },
      family_name: 'Li',
      family_name_first: true,
    },
  ];
}
