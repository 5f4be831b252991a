import { formatsFor } from '@/i18n/formats/formats-for';

import type { files as en } from '../en/files';

const f = formatsFor('az');

export const files: typeof en = {
  heading: 'Məlumat faylları',
  whole: (v) => `Bütün məlumat toplusu: ${f.number(v.total)} qeyd.`,
  part: (v) => `Bu seçim: ${f.number(v.total)} qeyddən ${f.number(v.shown)} qeyd.`,
  filters: (v) => `Süzgəclər: ${v.filters.join('; ')}.`,
  about:
    'Səhifədə göstərilənlər olduğu kimi, onların istinad etdiyi hər şeylə birlikdə: şəxslər, qurumlar, mənbələr və istinadlar.',
  context: (v) =>
    `Seçimdən kənarda qalan, lakin seçilmiş qeydlər və ya nümayəndə heyətləri onlara aid olduğu üçün göstərilən tədbirlər: ${f.number(v.count)}. Onlar ayrıca cədvəldədir və sayılmır.`,
  preparing: 'Sətirlər sayılır.',
  failed: 'Faylları hazırlamaq mümkün olmadı. Yenidən cəhd edin.',
  retry: 'Yenidən cəhd et',
  zip: 'Hamısı ZIP faylında',
  json: 'JSON',
  codebook: 'Sütunların izahı',
  zipHint:
    'ZIP faylında CSV cədvəlləri, bu səhifənin yenidən aça bildiyi JSON faylı, üç dildə sütunların izahı və lisenziya var.',
  making: (v) => `Hazırlanır: ${v.file}, ${Math.floor(v.share * 100)} %`,
  saved: (v) => `Brauzerə verildi: ${v.file}`,
  table: {
    caption: 'CSV cədvəlləri, hər biri ayrıca fayl',
    name: 'Cədvəl',
    rows: 'Sətirlər',
    file: 'Fayl',
    csv: 'CSV',
    download: (v) => `CSV: ${v.table}`,
    further: (v) => `Digər cədvəllər: ${f.number(v.count)}`,
    shown: (v) => `səhifədə: ${f.number(v.count)}`,
  },
  tables: {
    dataset: 'Məlumat toplusu',
    redirects: 'Əvəz edilmiş identifikatorlar',
    themes: 'Mövzular',
    sources: 'Mənbələr',
    paragraphs: 'Mənbələrin abzasları',
    organizations: 'Qurumlar',
    history: 'Qurumların tarixi',
    people: 'Şəxslər',
    names: 'Adların digər yazılışları',
    posts: 'Vəzifələr',
    events: 'Tədbirlər',
    context_events: 'Kontekst üçün tədbirlər',
    agreements: 'Sazişlər',
    statements: 'Bəyanatlar',
    delegations: 'Nümayəndə heyətləri',
    members: 'Nümayəndə heyətlərinin üzvləri',
    participants: 'Tədbirlərin iştirakçıları',
    parties: 'Sazişlərin tərəfləri',
    agreement_people: 'Sazişlərdə adı çəkilən şəxslər',
    aims: 'Sazişlərin məqsədləri',
    places: 'Yerlər',
    others: 'Adı çəkilməyən digər iştirakçılar',
    mentions: 'Mövzulara toxunulan yerlər',
    related: 'Qeydlər arasında əlaqələr',
    disagreements: 'Mənbələrin fərqləndiyi yerlər',
    values: 'Fərqlənən məlumatlar',
    notes: 'İzahlar',
    evidence: 'İstinadlar',
  },
  selection: {
    title: (v) => `${v.title} (seçim)`,
    summary: (v) => `Seçim: ${f.number(v.total)} qeyddən ${f.number(v.shown)} qeyd.`,
    filters: (v) => `Süzgəclər: ${v.filters.join('; ')}.`,
    taken: (v) => `Götürüldüyü tarix: ${v.day}.`,
    from: (v) => `Ünvan: ${v.link}`,
    context: (v) =>
      `Sayılmayan, seçimdən kənarda qalan və seçilmiş qeydlərin və ya nümayəndə heyətlərinin aid olduğu tədbirlər: ${f.number(v.count)}.`,
    links: (v) =>
      `Seçimdən kənarda qalan qeydlərlə izah kimi verilmiş əlaqələr: ${f.number(v.count)}.`,
  },
  link: (v) => `Bu seçimdən kənarda qalan əlaqəli qeyd: ${v.title} (${v.id}). ${v.relation}.`,
};
