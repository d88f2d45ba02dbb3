import type { Translation } from './template.js';

/** What is wrong with a mapping file; `{a}` is the file. */
export const MAPPING_FAULTS: readonly Translation[] = [
  ['{a}: "{b}" is not known here', '{a}：此处没有 "{b}" 这一项'],
  ['{a}: "{b}" is not one of {c}', '{a}："{b}" 不在 {c} 之中'],
  ['{a}: "{b}" is no table of the model', '{a}："{b}" 不是模型的表'],
  ['{a}: "{b}" is no column of {c}', '{a}："{b}" 不是 {c} 的列'],
  ['{a}: a block of names and values is wanted', '{a}：此处应为“名称: 值”的块'],
  ['{a}: a list is wanted', '{a}：此处应为列表'],
  ['{a}: a text is wanted', '{a}：此处应为文本'],
  ['{a}: a whole number is wanted', '{a}：此处应为整数'],
  ['{a}: first and last character are wanted, such as 2-6', '{a}：此处应为首末字符的位置，如 2-6'],
  ['{a}: names that begin with __ are ours', '{a}：以 __ 开头的名称由本程序保留'],
  ['{a}: one of column, value, expr, from_filename is wanted', '{a}：column、value、expr、from_filename 四者应取其一'],
  ['{a}: the column to join on is missing', '{a}：缺少用于连接的列'],
  [
    '{a}: one column of names with its headers and one column of values are wanted',
    '{a}：应写明一个名称列及其各表头，和一个值列',
  ],
];

/** Comments of a mapping that init writes, and where in one a fault is. */
export const COMMENTS: readonly Translation[] = [
  [
    'How the data become the tables of crm-analyze (crm-analyze model lists them). Written by init; change what is wrong.',
    '数据如何成为 crm-analyze 的表（crm-analyze model 列出各表）。由 init 写成；不对之处请修改。',
  ],
  ['the zone of times that do not say theirs', '未写明时区的时间所属的时区'],
  ['{a}, preset {b}, an amount with tax', '{a}，预设 {b}，含税金额'],
  ['{a}, preset {b}', '{a}，预设 {b}'],
  ['preset {a}', '预设 {a}'],
  ['not sure that this is the table', '不能确定是这张表'],
  ['net of tax', '不含税'],
  ['gross of tax', '含税'],
  ['{a}, its name', '{a}，列名相同'],
  ['{a}, part of its name', '{a}，列名的一部分'],
  ['{a}, said by hand', '{a}，由您指定'],
  ['required, and nothing sure was found', '必需，但没有找到可以确定的列'],
  ['kept as attributes, for --by: {a}', '作为属性保留，供 --by 使用：{a}'],
  ['not found here: {a}', '此处没有：{a}'],
  ['{a} fits no table of the model', '{a} 不符合模型的任何表'],
  ['at {a}', '位于 {a}'],
  [
    'where the file is none of this source, leave the name of the source away: crm-analyze load {a}',
    '如果该文件不属于此来源，请省去来源名：crm-analyze load {a}',
  ],
];
