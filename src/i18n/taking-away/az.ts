import { files } from '../messages/az/files';
import { pictures } from '../messages/az/pictures';
import { print } from '../messages/az/print';
import { share } from '../messages/az/share';
import { takeAway } from '../messages/az/take-away';
import type { TakingAwayWords } from './taking-away-words';

export const az: TakingAwayWords = { takeAway, share, print, pictures, files };
