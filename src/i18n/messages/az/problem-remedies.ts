import type { ProblemCode } from '@/domain/problems/problem';

import { ownFilesRemedies } from './problem-own-files';

/** What to do about a problem; every sentence holds wherever the problem can occur. */
export const remedies: Readonly<Record<ProblemCode, string>> = {
  ...ownFilesRemedies,
  not_found: 'Faylın adını və qovluğunu yoxlayın.',
  server_error:
    'Bir neçə dəqiqədən sonra yenidən cəhd edin. Heç nə dəyişməsə, saytı idarə edənlərə bildirin.',
  network_failure: 'Əlaqəni yoxlayın və yenidən cəhd edin.',
  stalled: 'Bir az gözləyib yenidən cəhd edin. Heç nə dəyişməsə, saytı idarə edənlərə bildirin.',
  interrupted: 'Yenidən cəhd edin. Heç nə dəyişməsə, saytı idarə edənlərə bildirin.',
  too_large: 'Məlumatları bir neçə fayla bölün.',
  empty_file: 'Faylın son yararlı nüsxəsini götürün.',
  html_page:
    'Fayl, ehtimal ki, mövcud olmayan ünvandan yüklənib və ya şəbəkə əvvəlcə giriş tələb edir. Onu yenidən yükləyin.',
  truncated_json:
    'Faylı yenidən kopyalayın və ya yükləyin; onu özünüz yazmısınızsa, açıq qalan mötərizə və dırnaqları bağlayın.',
  broken_json: 'Bu yeri düzəldin; faylın davamı yalnız bundan sonra yoxlanıla bilər.',
  not_an_object: 'Başqa fayl seçin və ya bütün məzmunu fiqurlu mötərizəyə alın.',
  not_communique: 'Faylın əvvəlinə "format": "communique/1" yazın və ya başqa fayl seçin.',
  other_version: 'Səhifənin bu formatı tanıyan versiyasından istifadə edin.',
  broken_characters: 'Son yararlı nüsxəni açın və UTF-8 kodlaşdırması ilə yadda saxlayın.',
  direction_control:
    'Göstərilən simvolları silin; səhifə hər mətnin istiqamətini özü müəyyən edir.',
  invisible_character: 'Göstərilən simvolları silin və ya mətni yenidən yığın.',
  unprintable_character:
    'Göstərilən simvolları silin və ya onların yerinə düzgün simvolları yazın.',
  mixed_alphabets:
    'Sözü bir əlifbanın hərfləri ilə yenidən yığın; göstərilən hərflər başqa əlifbadandır.',
  unnormalised_text:
    'Göstərilən hərfləri yenidən yığın və ya mətni Unicode standartının NFC şəklində yadda saxlayın.',
  duplicate_field: 'İkisindən birini silin.',
  null_value:
    'Sahəni silin. Məlumat axtarılıb tapılmayıbsa, sahənin adını "not_reported" siyahısına yazın.',
  missing_field: 'Sahəni əlavə edin.',
  wrong_type: 'Dəyəri tələb olunan şəkildə yazın; sahə məcburi deyilsə, onu silə bilərsiniz.',
  empty_text: 'Mətni yazın; sahə məcburi deyilsə, onu silə bilərsiniz.',
  value_not_allowed: 'İcazə verilən dəyərlərdən uyğun olanını seçin.',
  number_out_of_range: 'Ədədi düzəldin.',
  unknown_field: 'Adı düzəldin; sahə öz istifadəniz üçündürsə, adını x_ ilə başlayın.',
  bad_id:
    'Boşluğu və xüsusi işarəsi olmayan başqa identifikator seçin və köhnəsinin yazıldığı hər yerdə onu yazın.',
  bad_area_code:
    'Ölkənin iki böyük hərfdən ibarət kodunu, hökumətlərarası qurum üçün isə "INT" yazın.',
  bad_language_tag: 'Dilin kodunu, dil məlum deyilsə, "und" yazın.',
  bad_date: 'Tarixi düzəldin; yalnız ay və ya il məlumdursa, yalnız onu yazın.',
  unsafe_address: 'Ünvanı brauzerdə göründüyü kimi tam yazın və ya sahəni silin.',
  bad_file_name: 'Faylı kataloqun yanına yerləşdirin və yalnız adını yazın.',
  duplicate_id: 'İkisindən birinə başqa identifikator verin və ya onu silin.',
  dangling_reference: 'İdentifikatoru düzəldin və ya ona uyğun məlumatı fayla əlavə edin.',
  wrong_kind_of_reference:
    'Lazım olan məlumatın identifikatorunu yazın və ya bunu öz sahəsinə köçürün.',
  circular_reference: 'Bunu silin və ya başqa identifikator yazın.',
  redirect_of_existing_id:
    'Bu sətri "redirects" bölməsindən silin və ya məlumata yeni identifikatorunu verin.',
  duplicate_value: 'İkisindən birini silin.',
  too_many_sides: 'Qalanlarını silin; bütün başqa ölkə və ərazilər “Digər” sayılır.',
  too_many_headline_themes: 'Bu mövzunun "group" sahəsinə "further" yazın.',
  too_few_parties:
    'Digər tərəfi əlavə edin, onu "others" sahəsində təsvir edin və ya "not_reported" siyahısına "parties" yazın.',
  too_few_values:
    'Çatışmayan elementləri əlavə edin və ya onlarsız mənası olmayan hissəni bütövlükdə silin.',
  preferred_out_of_range: 'Dəyərləri sayarkən 0 ilə başlayın və ya sahəni silin.',
  unordered_dates: 'Hər iki tarixi mənbə ilə tutuşdurun.',
  missing_date_basis:
    '"date_basis" sahəsini əlavə edin; tarix mənbədə göstərilirsə, "stated" yazın.',
  missing_date_note:
    'Hər dildə bir cümlədən ibarət "date_note" sahəsini əlavə edin və ya "date_basis" sahəsinə "stated" yazın.',
  contradicts_not_reported: 'Sahənin adını "not_reported" siyahısından çıxarın.',
  no_evidence: '"evidence" sahəsini mənbənin identifikatoru ilə əlavə edin.',
  mention_without_evidence: 'Qeydə "evidence" sahəsini əlavə edin.',
  duplicate_mention: 'Hər ikisinin istinadlarını bir elementdə birləşdirin.',
  missing_speaker:
    'Şəxsin identifikatorunu əlavə edin; bəyanat verənin adı göstərilmirsə, "not_reported" siyahısına "speaker" yazın.',
  nobody_named:
    'İştirak edənin identifikatorunu əlavə edin; adı çəkilməyənləri "others" sahəsində təsvir edin.',
  source_not_read_whole: 'Bunu silin; mənbə bütöv oxunubsa, onun "read" sahəsinə "whole" yazın.',
  unknown_paragraph: 'Nömrəni düzəldin və ya abzası mənbəyə əlavə edin.',
  quote_too_long: 'Yalnız ilk və son sözləri saxlayın; onlar mətndəki yeri tapmağa xidmət edir.',
  delegation_without_visit: 'Nümayəndə heyətinin aid olduğu səfəri göstərin.',
};
