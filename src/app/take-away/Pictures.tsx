import type { ReactNode } from 'react';

import { PicturesPart } from '@/features/pictures/PicturesPart';
import { useI18n } from '@/i18n/i18n-context';

import { briefSubject } from '../print/brief-subject';
import type { PaperSubject } from '../print/paper-subject';

/** The pictures of the view; needs all words. */
export function Pictures(props: Omit<PaperSubject, 'thing'>): ReactNode {
  return <PicturesPart subject={briefSubject(props, useI18n())} />;
}
