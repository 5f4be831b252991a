import type { bodies as en } from '../en/bodies';

export const bodies: typeof en = {
  state: 'Dövlət',
  government: 'Hökumət',
  regulator: 'Tənzimləyici qurum',
  agency: 'Agentlik',
  party_body: 'Partiya qurumu',
  news_agency: 'Xəbər agentliyi',
  broadcaster: 'Yayımçı',
  newspaper: 'Qəzet',
  publisher: 'Nəşriyyat',
  university: 'Universitet',
  research: 'Tədqiqat institutu',
  association: 'Birlik',
  cultural_institute: 'Mədəniyyət institutu',
  embassy: 'Səfirlik',
  intergovernmental: 'Hökumətlərarası qurum',
  network: 'Şəbəkə',
  other: 'Digər qurum',
};
