import { ownData } from '../messages/az/own-data';
import type { OwnDataWords } from './own-data-words';

export const az: OwnDataWords = ownData;
