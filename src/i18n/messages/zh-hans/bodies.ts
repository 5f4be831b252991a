import type { bodies as en } from '../en/bodies';

export const bodies: typeof en = {
  state: '国家',
  government: '政府',
  regulator: '监管机构',
  agency: '政府机构',
  party_body: '政党机构',
  news_agency: '通讯社',
  broadcaster: '广播电视机构',
  newspaper: '报社',
  publisher: '出版机构',
  university: '大学',
  research: '研究机构',
  association: '社会团体',
  cultural_institute: '文化机构',
  embassy: '使馆',
  intergovernmental: '政府间组织',
  network: '合作网络',
  other: '其他机构',
};
