import { messages } from '../../core/message.js';

export const VALUES = messages('values', {
  dates_are_written_two: {
    en: '{file}: dates in "{column}" are written in two orders',
    'zh-CN': '{file}："{column}" 中的日期有两种写法顺序',
  },
  day_first: {
    en: 'day first: {value}',
    'zh-CN': '日在前：{value}',
  },
  month_first: {
    en: 'month first: {value}',
    'zh-CN': '月在前：{value}',
  },
  date_format_dmy_date: {
    en: '--date-format dmy or --date-format mdy (dates that do not fit become rejects)',
    'zh-CN': '--date-format dmy 或 --date-format mdy（不符的日期成为无法读取的行）',
  },
  can_read_ways_no: {
    en: '{file}: {example} in "{column}" can be read in {readings_n:plain} ways, and no other date settles it',
    'zh-CN': '{file}："{column}" 中的 {example} 有 {readings_n:plain} 种读法，没有其他日期可以判定',
  },
  writes_numbers_two_ways: {
    en: '{file} writes numbers in two ways: {dot} and {comma}',
    'zh-CN': '{file} 有两种数字写法：{dot} 和 {comma}',
  },
  decimal_decimal_numbers_do: {
    en: '--decimal . or --decimal , (numbers that do not fit become rejects)',
    'zh-CN': '--decimal . 或 --decimal ,（不符的数字成为无法读取的行）',
  },
  reads_as_as_no: {
    en: '{file}: {either} reads as {fraction} or as {whole}, and no other number settles it',
    'zh-CN': '{file}：{either} 可读作 {fraction} 或 {whole}，没有其他数字可以判定',
  },
  decimal_then_decimal_then: {
    en: '--decimal . (then it is {if_dot}) or --decimal , (then it is {if_comma})',
    'zh-CN': '--decimal .（即 {if_dot}）或 --decimal ,（即 {if_comma}）',
  },
  spreadsheet_converted: {
    en: '{file}: "{column}" has dates that a spreadsheet has converted ({example}) beside others that it left ({left})',
    'zh-CN': '{file}："{column}" 中有被电子表格转换过的日期（{example}），也有未被转换的（{left}）',
  },
  as_they_stand: {
    en: 'as they stand: {value}',
    'zh-CN': '按原样：{value}',
  },
  day_month_exchanged: {
    en: 'day and month exchanged: {value}',
    'zh-CN': '日月互换：{value}',
  },
  export_again_or_order: {
    en: 'export again without opening it in a spreadsheet, or --date-format {order} to take them as they stand',
    'zh-CN': '请重新导出且不要用电子表格打开，或用 --date-format {order} 按原样读取',
  },
  excel_days: {
    en: '{column}: Excel day numbers read as dates',
    'zh-CN': '{column} 中的 Excel 日序号按日期读取',
  },
  unix_seconds: {
    en: '{column}: seconds since 1970 read as times',
    'zh-CN': '{column} 中 1970 年以来的秒数按时间读取',
  },
  unix_milliseconds: {
    en: '{column}: milliseconds since 1970 read as times',
    'zh-CN': '{column} 中 1970 年以来的毫秒数按时间读取',
  },
  year_from_above: {
    en: '{column}: days without a year, of {years} as said above the table or in the mapping',
    'zh-CN': '{column}：日期不含年份，按表格上方或映射中所写取 {years}',
  },
  two_digit_years: {
    en: '{column}: years of two digits read as 1969–2068',
    'zh-CN': '{column} 中的两位年份按 1969–2068 读取',
  },
  columns: {
    en: 'columns {columns}',
    'zh-CN': '列 {columns}',
  },
});
