import { ownData } from '../messages/zh-hans/own-data';
import type { OwnDataWords } from './own-data-words';

export const zhHans: OwnDataWords = ownData;
