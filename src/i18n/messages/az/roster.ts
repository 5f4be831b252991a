import { az as f } from '@/i18n/formats/az';
import { lowerAzerbaijani } from '@/i18n/formats/azerbaijani-case';

import type { roster as en } from '../en/roster';

export const roster: typeof en = {
  name: 'Nümayəndə heyətləri',
  caption:
    'Üzvlər mənbədəki ardıcıllıqla, həmin dövrdə bildirilən vəzifələri ilə göstərilir. “Qəbul edən tərəf” başlığı altında mənbələrdə səfər və ya onun görüşləri ilə bağlı adı çəkilənlər verilir; bu, heyətin hər bir üzvünün onlarla görüşdüyü demək deyil. Mövzular yalnız mənbə fikri həmin şəxsə aid etdikdə sadalanır.',
  finding: {
    noRecords: 'Nümayəndə heyətləri',
    noDelegation: 'Bu qeydlərdə nümayəndə heyəti barədə məlumat yoxdur',
    delegations: (v) =>
      `${f.number(v.delegations)} nümayəndə heyəti, adı çəkilən ${f.number(v.delegates)} üzv`,
  },
  empty:
    'Göstərilən qeydlərin heç biri nümayəndə heyətinin səfəri deyil və belə səfərə aid deyil. Bu seçimdən kənarda qalan heyətlər göstərilmir.',
  choose: 'Nümayəndə heyətləri, tarix üzrə',
  chooseOne: 'Göstərilən nümayəndə heyəti',
  direction: (v) =>
    v.to === undefined ? `Göndərən tərəf: ${v.from}` : `Göndərən: ${v.from}; qəbul edən: ${v.to}`,
  datedBy: (v) => `${v.date} (${lowerAzerbaijani(v.form)})`,
  option: (v) => `${v.date}: ${v.name}`,
  size: (v) =>
    [
      `adı çəkilən: ${f.number(v.named)}`,
      ...(v.unnamedCounted > 0 ? [`adı çəkilməyən: ${f.number(v.unnamedCounted)}`] : []),
      ...(v.hasUncounted
        ? [
            v.unnamedCounted > 0
              ? 'digərləri də var, sayı göstərilmir'
              : 'digərlərinin adı və sayı göstərilmir',
          ]
        : []),
    ].join('; '),
  delegationOf: (v) => `Nümayəndə heyəti: ${v.area}`,
  hostSide: (v) => `Qəbul edən tərəf: ${v.area}`,
  alsoThere: 'Eyni tədbirlərdə digər iştirakçılar',
  named: (v) => `adı çəkilən: ${f.number(v.count)}`,
  noHosts:
    'Oxunmuş hissələrdə qəbul edən tərəfdən heç kimin adı çəkilmir və heç kim təsvir olunmur.',
  standing: {
    head: 'Nümayəndə heyətinin rəhbəri',
    first_listed: {
      not_stated: 'Siyahıda birinci; rəhbər göstərilmir',
      not_found: 'Siyahıda birinci; rəhbər oxunmuş hissələrdə tapılmadı',
    },
  },
  position: (v) => `Mənbədəki siyahıda yeri: ${v.position}`,
  capacity: {
    host: 'Qəbul edən',
    guest: 'Qonaq',
    organiser: 'Təşkilatçı',
    chair: 'Sədrlik edən',
    speaker: 'Çıxış edən',
    interviewer: 'Müsahibəni götürən',
    interviewee: 'Müsahibə verən',
    giver: 'Mükafatı təqdim edən',
    recipient: 'Mükafatı alan',
    presenter: 'Təqdim edən',
    participant: 'İştirakçı',
  },
  roleMissing: 'Vəzifə qeyd olunmayıb',
  alsoPrinted: 'Belə də çap olunub:',
  themesRaised: 'Toxunduğu mövzular',
  noRemarks: 'Fikirləri barədə məlumat verilmir',
  basis: {
    instrument_text: 'sənədin mətni',
    stated: 'bildirib',
    quoted: 'sitat',
    reported: 'məlumat verilir',
  },
  notNamed: 'Mənbədə adı çəkilmir',
  notNamedCount: (v) => `${f.number(v.count)} nəfər, mənbədə adları çəkilmir`,
  nobodyNamed: 'Bu qurumdan heç kimin adı çəkilmir',
  at: 'Tədbir:',
  recordsOfVisit: 'Səfər və ona aid qeydlər',
  notes: 'İzahlar',
  missing: 'Axtarılıb, tapılmayıb',
};
