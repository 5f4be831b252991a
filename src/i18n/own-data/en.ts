import { ownData } from '../messages/en/own-data';
import type { OwnDataWords } from './own-data-words';

export const en: OwnDataWords = ownData;
