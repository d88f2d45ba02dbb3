import { messages, type SentenceTable } from '../../core/message.js';

/** What help says of it. */
export const INIT_HELP = {
  command: {
    en: 'Write crm-analyze.yml: how exports become tables, commented',
    'zh-CN': '生成 crm-analyze.yml：说明导出文件如何成为各表，带注释',
  },
  argument_files: { en: 'Exports to look at', 'zh-CN': '要查看的导出文件' },
  option_yes: { en: 'Overwrite a mapping that is there', 'zh-CN': '覆盖已有的映射文件' },
  option_sheet: { en: 'Sheet of a workbook', 'zh-CN': '工作簿中的工作表' },
  option_print: { en: 'Print it instead of writing the file', 'zh-CN': '只打印，不写文件' },
} as const satisfies SentenceTable;

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
