import type { plain as en } from '../en/plain';

export const plain: typeof en = {
  noScript:
    'Bu brauzer səhifəni skriptsiz göstərir: burada seçim və süzgəc işləmir, lakin bütün qeydlər, adlar, tarixlər, mövzular və mənbələr səhifədədir. Müasir brauzer səhifəni bütövlükdə göstərir.',
  records: 'Bütün qeydlər tam şəkildə',
  people: 'Şəxslər',
  organizations: 'Qurumlar',
};
