import { present } from '../messages/az/present';
import { scenes } from '../messages/az/scenes';
import type { PresentingWords } from './presenting-words';

export const az: PresentingWords = { present, scenes };
