import { en as f } from '@/i18n/formats/en';

export const app = {
  name: 'Communiqué',
  skip: 'Skip to the content',
  documentTitle: (v: { dataset: string }): string => `${v.dataset} – Communiqué`,
  description: (v: { dataset: string }): string =>
    `${v.dataset}: agreements, meetings and statements on one page, each fact with its source.`,
  languages: 'Language',
  language: { en: 'English', az: 'Azərbaycanca', 'zh-Hans': '中文' },
  languageShort: { en: 'EN', az: 'AZ', 'zh-Hans': '中文' },
  scheme: { light: 'Light', dark: 'Dark' },
  switchScheme: (v: { to: string }): string => `Switch to the ${v.to.toLowerCase()} scheme`,
  dataset: 'Data',
  openOwn: 'Open a dataset…',
  localFile: (v: { title: string }): string => `${v.title} (local file)`,
  present: 'Present',
  share: 'Share',
  loading: 'Loading the records',
  reading: (v: { stage: 'parse' | 'check' | 'takeOver'; done: number; total: number }): string =>
    ({
      parse: 'Reading the file',
      check: 'Checking the records',
      takeOver: `Taking over the records: ${f.number(v.done)} of ${f.number(v.total)}`,
    })[v.stage],
  staleCopy: (v: { asOf: string; version: string }): string =>
    `The data could not be refreshed. Shown is version ${v.version}, state of knowledge ${v.asOf}.`,
  copyAge: (v: { ago: string }): string => `This copy was loaded ${v.ago}.`,
  offline: 'No connection. Links to sources open when it returns.',
  newVersion: 'A new version of this page is ready.',
  reload: 'Reload',
  tryAgain: 'Try again',
  wordsFailed: 'The words of this language could not be loaded.',
  dismiss: 'Dismiss',
  panelFailed: {
    title: (v: { section: string }): string => `${v.section} could not be drawn`,
    others: 'The other parts of the page are not affected.',
    detail: 'What went wrong',
  },
};
