import { messages } from '../../core/message.js';

export const MAPPING = messages('mapping', {
  at: {
    en: 'at {place}',
    'zh-CN': '位于 {place}',
  },
  block_names_values_wanted: {
    en: 'a block of names and values is wanted',
    'zh-CN': '此处应为“名称: 值”的块',
  },
  sources: {
    en: 'sources: { orders: { files: …, columns: … } }',
    'zh-CN': 'sources: { orders: { files: …, columns: … } }',
  },
  list_wanted: {
    en: 'a list is wanted',
    'zh-CN': '此处应为列表',
  },
  text_wanted: {
    en: 'a text is wanted',
    'zh-CN': '此处应为文本',
  },
  whole_number_wanted: {
    en: 'a whole number is wanted',
    'zh-CN': '此处应为整数',
  },
  not_known_here: {
    en: '"{stranger}" is not known here',
    'zh-CN': '此处没有 "{stranger}" 这一项',
  },
  not_one: {
    en: '"{value}" is not one of {choices}',
    'zh-CN': '"{value}" 不在 {choices} 之中',
  },
  no_table_model_no: {
    en: '"{table}" is no table of the model and no source of the mapping',
    'zh-CN': '"{table}" 既不是模型的表，也不是映射的来源',
  },
  no_table_model: {
    en: '"{into}" is no table of the model',
    'zh-CN': '"{into}" 不是模型的表',
  },
  first_last_character_are: {
    en: 'first and last character are wanted, such as 2-6',
    'zh-CN': '此处应为首末字符的位置，如 2-6',
  },
  names_begin_with_are: {
    en: 'names that begin with __ are ours',
    'zh-CN': '以 __ 开头的名称由本程序保留',
  },
  no_column: {
    en: '"{name}" is no column of {table}',
    'zh-CN': '"{name}" 不是 {table} 的列',
  },
  one_column_value_expr: {
    en: 'one of column, value, expr, from_filename is wanted',
    'zh-CN': 'column、value、expr、from_filename 四者应取其一',
  },
  column_join_missing: {
    en: 'the column to join on is missing',
    'zh-CN': '缺少用于连接的列',
  },
  orderid: {
    en: 'on: orderID',
    'zh-CN': 'on: orderID',
  },
  one_column_names_with: {
    en: 'one column of names with its headers and one column of values are wanted',
    'zh-CN': '应写明一个名称列及其各表头，和一个值列',
  },
  unpivot: {
    en: 'unpivot: { item: [Q1, Q2], score: value }',
    'zh-CN': 'unpivot: { item: [Q1, Q2], score: value }',
  },
  has_no_column_which: {
    en: '{file} has no column "{from}", which the mapping takes for {name}',
    'zh-CN': '{file} 没有列 "{from}"，而映射把它用作 {name}',
  },
  headers: {
    en: 'headers: {headers}',
    'zh-CN': '表头：{headers}',
  },
  map_change_mapping: {
    en: "--map '{name}={near}', or change it in the mapping",
    'zh-CN': "--map '{name}={near}'，或在映射中修改",
  },
  columns_from_filename_no: {
    en: 'columns.{name}: from_filename is no pattern: {reason}',
    'zh-CN': 'columns.{name}：from_filename 不是有效的模式：{reason}',
  },
  name_does_not_match: {
    en: '{file}: its name does not match {pattern}, from which {name} comes',
    'zh-CN': '{file}：文件名不符合 {pattern}，而 {name} 取自其中',
  },
  rename_file_change_from: {
    en: 'rename the file or change from_filename in the mapping',
    'zh-CN': '给文件改名，或在映射中修改 from_filename',
  },
  in_file: {
    en: '{file}: {message}',
    'zh-CN': '{file}：{message}',
  },
  at_top: {
    en: 'at the top',
    'zh-CN': '位于最上层',
  },
});
