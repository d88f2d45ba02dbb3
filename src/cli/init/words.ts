import { messages } from '../../core/message.js';

export const INIT = messages('cli.init', {
  required: {
    en: '{column} (required)',
    'zh-CN': '{column}（必需）',
  },
  is_it: {
    en: '{column}: is it {header}? [Enter takes it, a number or header, s skips]',
    'zh-CN': '{column}：是 {header} 吗？ [回车接受，编号或列名，s 跳过]',
  },
  which_column: {
    en: '{column}: which column is it? [a number or header, Enter skips]',
    'zh-CN': '{column}：是哪一列？ [编号或列名，回车跳过]',
  },
  no_such_column: {
    en: 'there is no column "{answer}"',
    'zh-CN': '没有“{answer}”这一列',
  },
  overwrite: {
    en: 'overwrite {file}?',
    'zh-CN': '覆盖 {file}？',
  },
  source_is: {
    en: '{file}: {table}',
    'zh-CN': '{file}：{table}',
  },
  missing: {
    en: 'missing: {columns}',
    'zh-CN': '缺少：{columns}',
  },
});
