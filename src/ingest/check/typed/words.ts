import { messages } from '../../../core/message.js';

/** What is said of rows that were not read: the reason, where they stand, what mends them. */
export const REJECTED = messages('check', {
  is_empty: {
    en: 'is empty',
    'zh-CN': '为空',
  },
  is_header_again: {
    en: 'is the header again',
    'zh-CN': '重复了表头',
  },
  is_none_of: {
    en: 'is not one of {codes}',
    'zh-CN': '不在 {codes} 之中',
  },
  is_no_id: {
    en: 'is not an id',
    'zh-CN': '不是编号',
  },
  is_no_text: {
    en: 'is not a text',
    'zh-CN': '不是文本',
  },
  is_no_code: {
    en: 'is not a code',
    'zh-CN': '不是代码',
  },
  is_no_date: {
    en: 'is not a date',
    'zh-CN': '不是日期',
  },
  is_no_date_or_time: {
    en: 'is not a date or time',
    'zh-CN': '不是日期或时间',
  },
  is_no_amount: {
    en: 'is not an amount',
    'zh-CN': '不是金额',
  },
  is_no_number: {
    en: 'is not a number',
    'zh-CN': '不是数字',
  },
  is_no_whole_number: {
    en: 'is not a whole number',
    'zh-CN': '不是整数',
  },
  is_no_clock: {
    en: 'is no time of day',
    'zh-CN': '不是时间',
  },
  is_no_flag: {
    en: 'is not yes or no',
    'zh-CN': '不是“是”或“否”',
  },
  is_year_out_of_range: {
    en: 'is a year out of 1900–2199',
    'zh-CN': '年份不在 1900–2199 之内',
  },
  is_key_of_others: {
    en: 'is a key that other rows have with other values',
    'zh-CN': '是其他行已用的键，而值不同',
  },
  has_no_parent: {
    en: 'has no parent',
    'zh-CN': '没有所属的行',
  },
  rows_for_reason: {
    en: '{rows:plain} x {what}',
    'zh-CN': '{rows:plain} 次：{what}',
  },
  line_of_file: {
    en: '{file} line {line:plain}: {what}',
    'zh-CN': '{file} 第 {line:plain} 行：{what}',
  },
  the_line: {
    en: 'the line',
    'zh-CN': '该行',
  },
  column_is: {
    en: '{column} {reason}',
    'zh-CN': '{column} {reason}',
  },
  value_is: {
    en: '{column} "{value}" {reason}',
    'zh-CN': '{column} "{value}" {reason}',
  },
  mend_file: {
    en: 'mend the rows, or map another header, or take the column out: --map column=',
    'zh-CN': '修正这些行，或改用其他表头，或去掉该列：--map 列=',
  },
  see_and_mend_file: {
    en: 'see {path}; mend the rows, or map another header, or take the column out: --map column=',
    'zh-CN': '见 {path}；修正这些行，或改用其他表头，或去掉该列：--map 列=',
  },
});
