import { files } from '../messages/zh-hans/files';
import { pictures } from '../messages/zh-hans/pictures';
import { print } from '../messages/zh-hans/print';
import { share } from '../messages/zh-hans/share';
import { takeAway } from '../messages/zh-hans/take-away';
import type { TakingAwayWords } from './taking-away-words';

export const zhHans: TakingAwayWords = { takeAway, share, print, pictures, files };
