import { useEffect } from 'react';

import { useFirstI18n } from '@/i18n/i18n-context';

/** Title and description of the document in the page's language; `title` is the dataset's, once it is known. */
export function useDocumentWords(title: string | undefined): void {
  const { m } = useFirstI18n();
  useEffect(() => {
    document.title = title === undefined ? m.app.name : m.app.documentTitle({ dataset: title });
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute('content', m.app.description({ dataset: title ?? m.app.name }));
  }, [title, m]);
}
