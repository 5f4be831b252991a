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

  test('the whole alphabet', () => {
    const letters = Array.from('ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ');
    expect(letters.toSorted(compareAzerbaijani)).toEqual(letters);
    const shuffled = letters.toSorted((a, b) => (a.charCodeAt(0) % 7) - (b.charCodeAt(0) % 7));
    expect(shuffled).not.toEqual(letters);
    expect(shuffled.toSorted(compareAzerbaijani)).toEqual(letters);
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
