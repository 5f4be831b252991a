import type { ThingKind } from '@/domain/problems/problem';

/** Kinds of things in a data file. */
export const kindNames: Readonly<Record<ThingKind, string>> = {
  theme: '主题',
  source: '来源',
  organization: '机构',
  person: '人物',
  event: '活动',
  agreement: '协议',
  statement: '发言',
  delegation: '代表团',
};
