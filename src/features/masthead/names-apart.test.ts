import { describe, expect, it } from 'vitest';

import { namesApart } from './names-apart';

describe('namesApart', () => {
  it('cuts around names, wherever they stand', () => {
    const names = ['阿塞拜疆', '中国'];
    expect(namesApart('中国—阿塞拜疆媒体合作', names)).toEqual([
      '中国',
      '—',
      '阿塞拜疆',
      '媒体合作',
    ]);
    expect(namesApart('中国与中国', names)).toEqual(['中国', '与', '中国']);
  });

  it('leaves a text without them whole', () => {
    expect(namesApart('区域媒体合作', ['阿塞拜疆'])).toEqual(['区域媒体合作']);
    expect(namesApart('区域媒体合作', [''])).toEqual(['区域媒体合作']);
    expect(namesApart('', ['中国'])).toEqual([]);
  });
});
