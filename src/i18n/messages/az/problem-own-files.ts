import type { OwnFilesCode } from '@/domain/problems/own-files-codes';
import type { ProblemCode } from '@/domain/problems/problem';

export const ownFilesTitles: Readonly<Record<OwnFilesCode, string>> = {
  no_file: 'Fayl seçilməyib.',
  several_datasets: 'Bu fayllarda birdən çox məlumat toplusu var.',
  unknown_file_type: 'Bu növ faylı burada açmaq mümkün deyil.',
  unreadable_file: 'Brauzer faylı oxuya bilmədi.',
  too_large_here: 'Fayl bu səhifənin hazırkı açılma üsulu üçün həddən artıq böyükdür.',
  broken_zip: 'ZIP faylı zədələnib və ya parolla qorunur.',
  file_not_used: 'Bu fayl istifadə edilmədi.',
  missing_table: '"dataset" cədvəli yoxdur və ya onda sətir yoxdur.',
  unknown_table: 'Bu adda cədvəl yoxdur.',
  repeated_table: 'Bir cədvəl üçün iki fayl var; bu fayl istifadə edilmədi.',
  missing_column: 'Bu cədvəldə olmalı sütun çatışmır.',
  unknown_column: 'Cədvəldə bu adda sütun nəzərdə tutulmayıb; məzmunu istifadə edilmir.',
  repeated_column: 'Bu sütun iki dəfə yazılıb; yalnız birincisi nəzərə alınır.',
  extra_cells: 'Sətir başlığın son sütunundan sonra da davam edir.',
  unclosed_quote:
    'Bu sətirdə açılan dırnaq işarəsi bağlanmayıb; faylın qalan hissəsi bir xana kimi oxunub.',
  bad_number: 'Bu, tam ədəd deyil.',
  bad_flag: 'Burada nə true, nə də false yazılıb.',
  several_rows: 'Məlumat toplusunun bir sətri olur; bu əlavə sətir istifadə edilmir.',
  repeated_row: 'Bu row_id daha yuxarıdakı sətirdə istifadə edilib.',
  unknown_row: 'Bu sətrin aid ola biləcəyi sətir yoxdur.',
};

export const ownFilesRemedies: Readonly<Record<OwnFilesCode, string>> = {
  no_file: '.json faylını, .csv cədvəllərini və ya cədvəllərin olduğu .zip faylını seçin.',
  several_datasets: 'Bir .json faylı və ya yalnız bir məlumat toplusunun cədvəllərini seçin.',
  unknown_file_type:
    '.json faylını, .csv cədvəllərini və ya cədvəllərin olduğu .zip faylını seçin. Elektron cədvəldən hər cədvəli “CSV UTF-8” kimi yadda saxlayın.',
  unreadable_file:
    'Faylın öz yerində olduğunu və onu açmağa icazənizin olduğunu yoxlayın, sonra faylı yenidən seçin.',
  too_large_here:
    'Bu səhifəni fayl kimi deyil, internet ünvanından açın və ya məlumatları bir neçə fayla bölün.',
  broken_zip: 'ZIP faylını yenidən, parolsuz yaradın və ya cədvəllərin özünü seçin.',
  file_not_used:
    'Bu, cədvəldirsə, faylı cədvəlin adı ilə adlandırın, məsələn, agreements.csv; əks halda heç nə etmək lazım deyil.',
  missing_table: 'Bir sətirdən ibarət dataset.csv faylını əlavə edin; şablonda bu fayl var.',
  unknown_table: 'İstinad edən sətrin yerləşdiyi cədvəlin adını yazın.',
  repeated_table: 'İki fayldan yalnız birini seçin.',
  missing_column: 'Sütunu başlığa əlavə edin; şablonda bu sütun var.',
  unknown_column: 'Başlıqdakı adı düzəldin; sütun öz istifadəniz üçündürsə, adını x_ ilə başlayın.',
  repeated_column: 'İki sütundan birini silin və ya ona düzgün ad verin.',
  extra_cells:
    'İçində vergül və ya nöqtəli vergül olan xanaları dırnağa alın və ya başlıqdan kənarda qalanları silin.',
  unclosed_quote: 'Dırnaq işarəsini bağlayın; xananın içində bir dırnaq iki dəfə yazılır.',
  bad_number: 'Yalnız rəqəmlər yazın.',
  bad_flag: 'true və ya false yazın.',
  several_rows: 'Bu sətri silin.',
  repeated_row: 'İki sətirdən birinə başqa row_id verin.',
  unknown_row: 'Digər sətri göstərən dəyəri düzəldin və ya həmin sətri öz cədvəlinə əlavə edin.',
};

export const cellRemedies: Readonly<Partial<Record<ProblemCode, string>>> = {
  broken_characters:
    'Son yararlı nüsxəni götürün və elektron cədvəl proqramında “CSV UTF-8”, mətn redaktorunda isə UTF-8 kodlaşdırması ilə yadda saxlayın.',
  not_communique: '"dataset" cədvəlinin "format" sütununa communique/1 yazın.',
  missing_field: 'Xananı doldurun.',
  wrong_type: 'Dəyəri tələb olunan şəkildə yazın; xana boş qala bilərsə, onu boş saxlayın.',
  empty_text: 'Xananı doldurun.',
  unsafe_address: 'Ünvanı brauzerdə göründüyü kimi tam yazın və ya xananı boş saxlayın.',
  too_few_parties:
    'Digər tərəfi "parties" cədvəlinə əlavə edin, onu "others" cədvəlində təsvir edin və ya "not_reported" sütununa parties yazın.',
  preferred_out_of_range: 'Dəyərləri sayarkən 1 ilə başlayın və ya xananı boş saxlayın.',
  redirect_of_existing_id: 'Bu sətri silin və ya məlumata yeni identifikatorunu verin.',
  no_evidence: '"evidence" cədvəlinə bu sətri və mənbəni göstərən sətir əlavə edin.',
  mention_without_evidence:
    '"evidence" cədvəlinə bu mövzunun aid olduğu qeydi və mənbəni göstərən sətir əlavə edin.',
  duplicate_mention:
    'İki sətirdən birini silin; hər ikisinin istinadları qalan sətri göstərməlidir.',
};
