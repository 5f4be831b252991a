import type { OwnFilesCode } from '@/domain/problems/own-files-codes';
import type { ProblemCode } from '@/domain/problems/problem';

export const ownFilesTitles: Readonly<Record<OwnFilesCode, string>> = {
  no_file: '未选择文件。',
  several_datasets: '所选文件中有不止一个数据集。',
  unknown_file_type: '此处无法打开这类文件。',
  unreadable_file: '浏览器无法读取该文件。',
  too_large_here: '以目前打开本页面的方式，无法读取这么大的文件。',
  broken_zip: 'ZIP文件已损坏或设有密码。',
  file_not_used: '此文件未予采用。',
  missing_table: '缺少"dataset"表，或该表中没有数据行。',
  unknown_table: '没有这一名称的表。',
  repeated_table: '同一张表有两个文件，此文件未予采用。',
  missing_column: '缺少此表应有的列。',
  unknown_column: '此表没有这一名称的列，其内容未予采用。',
  repeated_column: '此列出现两次，仅以第一列为准。',
  extra_cells: '此行超出了标题行的最后一列。',
  unclosed_quote: '此行中的引号未闭合，文件其余部分被当作一个单元格。',
  bad_number: '此值不是整数。',
  bad_flag: '此值既不是true，也不是false。',
  several_rows: '数据集只有一行，此多余的行未予采用。',
  repeated_row: '此row_id已在上方的行中使用。',
  unknown_row: '没有此行可以归属的行。',
};

export const ownFilesRemedies: Readonly<Record<OwnFilesCode, string>> = {
  no_file: '请选择一个.json文件、.csv表格，或装有表格的.zip文件。',
  several_datasets: '请只选择一个.json文件，或只选择同一数据集的表格。',
  unknown_file_type:
    '请选择一个.json文件、.csv表格，或装有表格的.zip文件。如使用电子表格软件，请将每张表另存为“CSV UTF-8”。',
  unreadable_file: '请确认文件仍在原处且有权打开，然后重新选择。',
  too_large_here: '请从网址而不是从本地文件打开本页面，或将数据拆分为几个文件。',
  broken_zip: '请重新制作不设密码的ZIP文件，或直接选择各个表格。',
  file_not_used: '如为表格，请以表名命名文件，例如agreements.csv；否则无须处理。',
  missing_table: '请补上只有一行数据的dataset.csv文件，模板中有此文件。',
  unknown_table: '请填写引用来源的行所在的表名。',
  repeated_table: '请只选择两个文件之一。',
  missing_column: '请在标题行中补上此列，模板中有此列。',
  unknown_column: '请更正标题行中的列名；如仅供自用，请以x_开头。',
  repeated_column: '请删去其中一列，或改为正确的列名。',
  extra_cells: '请将含有逗号或分号的单元格置于引号之内，或清空超出标题行的内容。',
  unclosed_quote: '请补全引号；单元格内的一个引号须写成两个。',
  bad_number: '请只填写数字。',
  bad_flag: '请填写true或false。',
  several_rows: '请删去此行。',
  repeated_row: '请为其中一行另设row_id。',
  unknown_row: '请更正所指行的名称，或在相应的表中补上该行。',
};

export const cellRemedies: Readonly<Partial<Record<ProblemCode, string>>> = {
  broken_characters:
    '请取用最近一份完好的副本，在电子表格软件中另存为“CSV UTF-8”，或在文本编辑器中以UTF-8编码保存。',
  not_communique: '请在"dataset"表的"format"列中填写communique/1。',
  missing_field: '请填写此单元格。',
  wrong_type: '请按所要求的形式填写；如可留空，请清空此单元格。',
  empty_text: '请填写此单元格。',
  unsafe_address: '请照浏览器所示填写完整网址，或清空此单元格。',
  too_few_parties:
    '请在"parties"表中补上另一当事方，或在"others"表中加以描述，或在"not_reported"列中填写parties。',
  preferred_out_of_range: '请从1开始计数，或清空此单元格。',
  redirect_of_existing_id: '请删去此行，或为该内容换用新编号。',
  no_evidence: '请在"evidence"表中补上一行，写明此行及来源。',
  mention_without_evidence: '请在"evidence"表中补上一行，写明该主题所在的记录及来源。',
  duplicate_mention: '请删去其中一行，并使两行的依据均指向另一行。',
};
