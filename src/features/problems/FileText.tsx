import type { ReactNode } from 'react';

interface FileTextProps {
  readonly children: string;
  /** `en` for names that the format gives; left out for what a file says, whose language nobody knows. */
  readonly lang?: 'en';
}

/** A text exactly as it stands in a file, which may be long and without any space to break at. */
export function FileText({ children, lang }: FileTextProps): ReactNode {
  return (
    <code
      lang={lang ?? 'und'}
      dir={lang === undefined ? 'auto' : 'ltr'}
      translate="no"
      className="bg-tint box-decoration-clone px-1 py-0.5 wrap-anywhere"
    >
      {children}
    </code>
  );
}
