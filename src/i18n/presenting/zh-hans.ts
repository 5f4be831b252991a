import { present } from '../messages/zh-hans/present';
import { scenes } from '../messages/zh-hans/scenes';
import type { PresentingWords } from './presenting-words';

export const zhHans: PresentingWords = { present, scenes };
