import { present } from '../messages/en/present';
import { scenes } from '../messages/en/scenes';
import type { PresentingWords } from './presenting-words';

export const en: PresentingWords = { present, scenes };
