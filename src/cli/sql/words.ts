import { messages, type SentenceTable } from '../../core/message.js';

/** What help says of it. */
export const SQL_HELP = {
  command: {
    en: 'Query the loaded tables read-only with SQL',
    'zh-CN': '用 SQL 只读查询已载入的表',
  },
  argument_query: { en: 'One SELECT; - reads it from stdin', 'zh-CN': '一条 SELECT；- 表示从标准输入读取' },
  command_export: { en: 'Write a loaded table out, in any format', 'zh-CN': '导出已载入的表，任意格式' },
  argument_table: { en: 'A table of the model', 'zh-CN': '模型中的表' },
} as const satisfies SentenceTable;

export const SQL = messages('sql', {
  not_sql: {
    en: '{word} is not for queries here; tables and columns are shown by the commands model and doctor',
    'zh-CN': '{word} 不能用在这里的查询中；表和列可用命令 model 和 doctor 查看',
  },
});
