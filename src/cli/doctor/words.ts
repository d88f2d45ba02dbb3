import { messages, type SentenceTable } from '../../core/message.js';
import type { Labels } from '../output/labels.js';
import { STATES } from '../output/words.js';

/** What help says of it. */
export const DOCTOR_HELP = {
  command: {
    en: 'Show what is loaded, how fresh it is, ids that lead nowhere, and which analyses are ready',
    'zh-CN': '显示已载入的数据、新旧程度、无对应的编号，以及哪些分析已可运行',
  },
  option_loads: { en: 'Every load, for load --undo', 'zh-CN': '列出每次载入，供 load --undo 使用' },
  option_check: {
    en: 'Read all of the database: its checksums, and its rows against what the loads brought',
    'zh-CN': '通读数据库：核对校验和，并将行数与各次载入核对',
  },
  option_duplicates: {
    en: 'Ids of customers with the same e-mail or telephone, into a file to look through and load',
    'zh-CN': '邮箱或电话相同的客户编号，写入文件供核对后载入',
  },
  command_profile: {
    en: 'Profile the loaded data: columns, repeated, negative and future rows, gaps by month, currencies',
    'zh-CN': '数据概况：各列、重复行、负数与未来日期、缺失月份、币种',
  },
} as const satisfies SentenceTable;

export const DOCTOR = messages('cli.doctor', {
  not_as_loaded: {
    en: '{db} is not what its loads brought; load the exports again into a new file',
    'zh-CN': '{db} 与各次载入的内容不符；请把导出文件重新载入新文件',
  },
  not_as_loaded_kept: {
    en: '{db} is not what its loads brought; the one before it is {kept}',
    'zh-CN': '{db} 与各次载入的内容不符；此前的数据库是 {kept}',
  },
  file_is_there: {
    en: '{file} is there already',
    'zh-CN': '{file} 已存在',
  },
  no_duplicates: {
    en: 'no two customers have the same e-mail or telephone; customers are asked with the columns that their file brought',
    'zh-CN': '没有两个客户的邮箱或电话相同；按客户文件带来的列查找',
  },
  duplicates_written: {
    en: '{ids:plain} ids in {file}; nothing is merged: take out the rows that are not one customer, then crm-analyze load identities {file}',
    'zh-CN': '{ids:plain} 个编号写入 {file}；未作合并：删去并非同一客户的行，然后 crm-analyze load identities {file}',
  },
});

export const DOCTOR_LABELS = {
  columns: {
    table: { en: 'table', 'zh-CN': '表' },
    rows: { en: 'rows', 'zh-CN': '行数' },
    first_day: { en: 'first_day', 'zh-CN': '首日' },
    last_day: { en: 'last_day', 'zh-CN': '末日' },
    days_old: { en: 'days_old', 'zh-CN': '距今天数' },
    column: { en: 'column', 'zh-CN': '列' },
    refers_to: { en: 'refers_to', 'zh-CN': '指向' },
    ids: { en: 'ids', 'zh-CN': '编号数' },
    example: { en: 'example', 'zh-CN': '示例' },
    analysis: { en: 'analysis', 'zh-CN': '分析' },
    ready: { en: 'ready', 'zh-CN': '可运行' },
    missing: { en: 'missing', 'zh-CN': '缺少' },
    fix: { en: 'fix', 'zh-CN': '补救命令' },
    id: { en: 'id', 'zh-CN': '编号' },
    at: { en: 'at', 'zh-CN': '时间' },
    source: { en: 'source', 'zh-CN': '来源' },
    files: { en: 'files', 'zh-CN': '文件' },
    mode: { en: 'mode', 'zh-CN': '方式' },
    read: { en: 'read', 'zh-CN': '读取' },
    added: { en: 'added', 'zh-CN': '新增' },
    removed: { en: 'removed', 'zh-CN': '移除' },
    rejects: { en: 'rejects', 'zh-CN': '无法读取' },
    undone: { en: 'undone', 'zh-CN': '已撤销' },
    check: { en: 'check', 'zh-CN': '检查项' },
    expected: { en: 'expected', 'zh-CN': '应为' },
    found: { en: 'found', 'zh-CN': '实际' },
    ok: { en: 'ok', 'zh-CN': '一致' },
    detail: { en: 'detail', 'zh-CN': '详情' },
    key: { en: 'key', 'zh-CN': '键' },
    repeated: { en: 'repeated', 'zh-CN': '重复行' },
    several_customers: { en: 'several_customers', 'zh-CN': '含多个客户' },
    several_days: { en: 'several_days', 'zh-CN': '含多个日期' },
    status: { en: 'status', 'zh-CN': '状态词' },
    state: { en: 'state', 'zh-CN': '状态' },
    counts: { en: 'counts', 'zh-CN': '计入' },
    amount: { en: 'amount', 'zh-CN': '金额' },
  },
  tables: {
    tables: { en: 'tables', 'zh-CN': '各表' },
    analyses: { en: 'analyses', 'zh-CN': '各项分析' },
    orphans: { en: 'orphans', 'zh-CN': '无对应的编号' },
    keys: { en: 'keys', 'zh-CN': '键的状况' },
    states: { en: 'states', 'zh-CN': '各状态词' },
    loads: { en: 'loads', 'zh-CN': '各次载入' },
    checks: { en: 'checks', 'zh-CN': '核对' },
  },
  codes: {
    ...STATES,
    readable: { en: 'readable', 'zh-CN': '可读' },
    rows: { en: 'rows', 'zh-CN': '行数' },
    content: { en: 'content', 'zh-CN': '内容' },
    fingerprint: { en: 'fingerprint', 'zh-CN': '指纹' },
    upsert: { en: 'upsert', 'zh-CN': '更新或新增' },
    replace_window: { en: 'replace_window', 'zh-CN': '替换时间窗' },
    replace: { en: 'replace', 'zh-CN': '整表替换' },
    append: { en: 'append', 'zh-CN': '追加' },
  },
} as const satisfies Labels;

export const PROFILE_LABELS = {
  columns: {
    table: { en: 'table', 'zh-CN': '表' },
    column: { en: 'column', 'zh-CN': '列' },
    type: { en: 'type', 'zh-CN': '类型' },
    filled: { en: 'filled', 'zh-CN': '有值占比' },
    distinct_values: { en: 'distinct_values', 'zh-CN': '不同取值' },
    lowest: { en: 'lowest', 'zh-CN': '最小' },
    highest: { en: 'highest', 'zh-CN': '最大' },
    finding: { en: 'finding', 'zh-CN': '发现' },
    rows: { en: 'rows', 'zh-CN': '行数' },
    detail: { en: 'detail', 'zh-CN': '详情' },
  },
  tables: {
    findings: { en: 'findings', 'zh-CN': '值得注意之处' },
    columns: { en: 'columns', 'zh-CN': '各列' },
  },
  codes: {
    repeated_rows: {
      en: 'rows that stand there more than once, the same in every column',
      'zh-CN': '重复出现且各列相同的行',
    },
    negative_amounts: { en: 'negative amounts, and their sum', 'zh-CN': '负数金额及其合计' },
    zero_amounts: { en: 'amounts of zero', 'zh-CN': '金额为零' },
    currencies: { en: 'several currencies', 'zh-CN': '多种币种' },
    future_rows: { en: 'rows of the future, and the last day', 'zh-CN': '未来日期的行及最晚一天' },
    crowded_day: {
      en: 'more than a fifth of the rows on one day: that of an import?',
      'zh-CN': '五分之一以上的行在同一天：是导入的日期吗？',
    },
    empty_months: { en: 'months without rows', 'zh-CN': '没有数据的月份' },
    ended_before_it_began: { en: 'ended before it began, and the ids', 'zh-CN': '结束早于开始，及其编号' },
    ids_of_several_customers: { en: 'order ids of several customers', 'zh-CN': '属于多个客户的订单号' },
    ids_of_several_days: { en: 'order ids of several days', 'zh-CN': '跨多个日期的订单号' },
  },
} as const satisfies Labels;
