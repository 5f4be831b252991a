import { files } from '../messages/en/files';
import { pictures } from '../messages/en/pictures';
import { print } from '../messages/en/print';
import { share } from '../messages/en/share';
import { takeAway } from '../messages/en/take-away';
import type { TakingAwayWords } from './taking-away-words';

export const en: TakingAwayWords = { takeAway, share, print, pictures, files };
