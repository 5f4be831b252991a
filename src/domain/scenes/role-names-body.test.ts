import { describe, expect, it } from 'vitest';

import { roleNamesBody } from './role-names-body';

describe('roleNamesBody', () => {
  it.each([
    [
      'Executive Director of the Media Development Agency',
      'Media Development Agency of the Republic of Azerbaijan',
      undefined,
    ],
    ['Chairman of the Board of AZERTAC', 'Azerbaijan State News Agency', 'AZERTAC'],
    [
      'Medianın İnkişafı Agentliyinin icraçı direktoru',
      'Azərbaycan Respublikasının Medianın İnkişafı Agentliyi',
      undefined,
    ],
    ['媒体发展署执行主任', '阿塞拜疆共和国媒体发展署', undefined],
  ])('%s names %s', (role, body, abbreviation) => {
    expect(roleNamesBody(role, body, abbreviation)).toBe(true);
  });

  it.each([
    ['Minister', 'National Radio and Television Administration'],
    ['sədr', 'Azərbaycan Respublikasının Audiovizual Şurası'],
    ['执行主任', '阿塞拜疆共和国媒体发展署'],
    ['', 'China Daily'],
  ])('%s does not name %s', (role, body) => {
    expect(roleNamesBody(role, body)).toBe(false);
  });
});
