import type { method as en } from '../en/method';

export const method: typeof en = [
  'Qeyd saziş, tədbir və ya bəyanatdır. Nümayəndə heyətləri, şəxslər, qurumlar və mənbələr qeyddə adları çəkildiyi üçün göstərilir, qeyd kimi sayılmır.',
  'Qismən oxunmuş kimi işarələnən mənbənin çox vaxt yarımçıq surəti görülüb. Orada tapılmayan məlumat mətnin davamında ola bilər. M9 ¶3 kimi işarə mənbəni və abzası göstərir; abzas yoxdursa, işarə bütövlükdə qeydə aiddir.',
  'Başlıqlar və rəqəmlər göstərilən qeydlərdən hesablanır. Onlar bu qeydlərin məzmununu bildirir, dünyada nə baş verdiyini yox.',
  'Hər dilin səhifəsində öz tərəfi birinci göstərilir, ingilis dilində ölkə adlarının əlifba sırası əsas götürülür. Başqa yazı ilə adlar yalnız mənbədə çap olunduğu kimi verilir. Oxunmuş mənbələrin heç birində qurumun adı səhifənin dilində çap olunmayıbsa, həmin ad bizim tərcüməmizdədir; belə adlar hər siyahıda və hər vərəqdə bir dəfə göstərilir. Şəxs adları tərcümə edilmir.',
];
