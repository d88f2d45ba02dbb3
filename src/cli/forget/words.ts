import { messages, type SentenceTable } from '../../core/message.js';
import type { Labels } from '../output/labels.js';

/** What help says of it. */
export const FORGET_HELP = {
  command: {
    en: "Take a customer's personal columns, or with --rows all their rows, out of the database, its undo history, kept databases and rejects",
    'zh-CN': '从数据库、撤销历史、保留的数据库和无法读取行的清单中抹去某客户的个人信息列，或用 --rows 抹去其所有行',
  },
  argument_customer_id: { en: 'Any id of the customer, as loaded', 'zh-CN': '客户的任一编号，与载入时一致' },
  option_rows: {
    en: 'Take their rows, too; without it they stay under an id that says nothing, and counts stay as they were',
    'zh-CN': '同时删除其所有行；否则各行改用无意义的编号保留，计数不变',
  },
  option_yes: { en: 'Do not ask', 'zh-CN': '不询问' },
  option_rejects: {
    en: 'List of unreadable rows to take them out of (rejects.csv)',
    'zh-CN': '同时从此无法读取行的清单中抹去（rejects.csv）',
  },
} as const satisfies SentenceTable;

export const FORGET = messages('cli.forget', {
  only_a_file: {
    en: 'forget rewrites a DuckDB file, and a cluster is only read',
    'zh-CN': 'forget 会重写 DuckDB 文件，而集群是只读的',
  },
  delete_where_kept: {
    en: 'delete the rows where they are kept; a lake keeps older snapshots, which must expire, too',
    'zh-CN': '请在保存数据的地方删除这些行；数据湖会保留旧快照，它们也必须过期',
  },
  nobody_said_yes: {
    en: 'nobody was forgotten: nobody said yes',
    'zh-CN': '未抹去任何客户：没有得到确认',
  },
  id_still_stands: {
    en: 'the id still stands within other texts: {places}',
    'zh-CN': '该编号仍出现在其他文本中：{places}',
  },
  forgotten: {
    en: '{ids} {ids:id|ids} forgotten, {databases} database {databases:file|files} rewritten, {rejects} {rejects:line|lines} of rejects taken out',
    'zh-CN': '已抹去 {ids} 个编号；重写 {databases} 个数据库文件；从无法读取行的清单中删去 {rejects} 行',
  },
  rows_stay_as: {
    en: 'rows that stay are now those of {id}',
    'zh-CN': '保留的行改用编号 {id}',
  },
  exports_bring_back: {
    en: 'an export that holds the customer brings them back when it is loaded',
    'zh-CN': '再次载入含有该客户的导出文件会把其数据带回来',
  },
  ask_all: {
    en: 'forget customer {id} with all their rows for good? There is no undo.',
    'zh-CN': '永久抹去客户 {id} 及其所有行？无法撤销。',
  },
  ask_personal: {
    en: 'forget what is personal of customer {id} for good? There is no undo.',
    'zh-CN': '永久抹去客户 {id} 的个人信息？无法撤销。',
  },
});

export const FORGET_LABELS = {
  columns: {
    database: { en: 'database', 'zh-CN': '数据库' },
    table: { en: 'table', 'zh-CN': '表' },
    cleared: { en: 'cleared', 'zh-CN': '抹去' },
    removed: { en: 'removed', 'zh-CN': '删除' },
    mentions: { en: 'mentions', 'zh-CN': '提及' },
  },
  tables: {
    forgotten: { en: 'forgotten', 'zh-CN': '已抹去' },
  },
} as const satisfies Labels;
