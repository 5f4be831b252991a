import { describe, expect, test } from 'vitest';

import { compareAzerbaijani } from './azerbaijani-order';

describe('compareAzerbaijani', () => {
  test.each([
    [
      'Abbasov Bağırov Cəfərov Çingizov Dadaşov Eldarov Əliyev Fərzəliyev Gülüyev Ğani Həsənov Xəlilov Iğdır İsmayılov Jalə Kərimov Qasımov Leyla Məmmədov Nağıyev Orucov Ömərov Paşayev Rüfət Sattarov Şəfiqə Tağıyev Ulduz Ürfan Vüqar Yusif Zeynalov William Жук 曹淑敏',
    ],
    ['ana Ana anar Anar Əhməd Əhmədov'],
    ['Ismat İsmat ismət'],
    ['5G A e E é É ə Ə'],
  ])('%s', (inOrder) => {
    const words = inOrder.split(' ');
    expect(words.toReversed().toSorted(compareAzerbaijani)).toEqual(words);
  });

  test('a word before the words that begin with it, spaces before letters', () => {
    expect(['Bakıxanov', 'Bakı şəhəri', 'Bakı'].toSorted(compareAzerbaijani)).toEqual([
      'Bakı',
      'Bakı şəhəri',
      'Bakıxanov',
    ]);
  });

  test('composed and decomposed letters stand together', () => {
    const decomposed = 'Şəki'.normalize('NFD');
    expect(['T', decomposed, 'Şəki', 'Sz'].toSorted(compareAzerbaijani)).toEqual([
      'Sz',
      decomposed,
      'Şəki',
      'T',
    ]);
  });
});
