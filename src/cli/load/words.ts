import { messages, type SentenceTable } from '../../core/message.js';

/** What help says of it. */
export const LOAD_HELP = {
  command: {
    en: 'Load exports (CSV, xlsx, stdin) into the database: all of them right, or none with the reason',
    'zh-CN': '把导出文件（CSV、xlsx、标准输入）载入数据库：要么全部正确载入，要么说明原因并保持原样',
  },
  argument_table_and_files: {
    en: 'A table or source of the mapping, then files; - is stdin. Nothing: every source of crm-analyze.yml',
    'zh-CN': '表名或映射中的来源名，其后为文件；- 表示标准输入。省略则载入 crm-analyze.yml 的所有来源',
  },
  option_state: {
    en: 'What a word of the status column says: open, won, lost, void, counts, pending, …',
    'zh-CN': '状态列中某个词的含义：open、won、lost、void、counts、pending 等',
  },
  option_mode: {
    en: 'What becomes of rows that are there: upsert (default) replaces those of the same key, replace_window those of the days that the file covers, replace all of them, append none',
    'zh-CN':
      '如何对待已有的行：upsert（默认）替换同一主键的行，replace_window 替换文件所覆盖日期的行，replace 全部替换，append 一律保留',
  },
  option_dry_run: { en: 'Read and check everything, write nothing', 'zh-CN': '读取并检查全部内容，但不写入' },
  option_allow_empty: {
    en: 'Let a load empty a table, or replace its rows by fewer than --max-rejects lets go',
    'zh-CN': '允许载入清空一个表，或以少于 --max-rejects 所限的行替换其行',
  },
  option_max_rejects: {
    en: 'Rows that may be unreadable (default 0.1%, none under 1,000 rows)',
    'zh-CN': '允许无法读取的行数（默认 0.1%，不足 1,000 行时为 0）',
  },
  option_max_input: {
    en: 'Most bytes of a file, unpacked (default 20GB)',
    'zh-CN': '单个文件解压后的最大字节数（默认 20GB）',
  },
  option_expect_total: { en: 'Refuse unless the column adds up to this', 'zh-CN': '该列合计不等于此值则拒绝载入' },
  option_rejects: {
    en: 'Where unreadable rows are listed (rejects.csv)',
    'zh-CN': '无法读取的行写到哪里（rejects.csv）',
  },
  option_encoding: { en: 'Encoding, where detection errs', 'zh-CN': '文件编码，识别有误时使用' },
  option_delimiter: { en: 'Column delimiter', 'zh-CN': '列分隔符' },
  option_quote: { en: 'Quote character, or none', 'zh-CN': '引号字符，none 表示没有' },
  option_sheet: { en: 'Sheet of a workbook', 'zh-CN': '工作簿中的工作表' },
  option_header_row: { en: 'Line of the header; 0: none', 'zh-CN': '表头所在行；0 表示没有表头' },
  option_decimal: { en: 'Decimal mark: . or ,', 'zh-CN': '小数点符号：. 或 ,' },
  option_date_format: {
    en: 'How days are written: dmy, mdy, ymd, dd/MM/yyyy or %d/%m/%Y',
    'zh-CN': '日期的写法：dmy、mdy、ymd、dd/MM/yyyy 或 %d/%m/%Y',
  },
  option_currency: { en: 'Currency of the amounts', 'zh-CN': '金额的币种' },
  option_keep: {
    en: 'Keep the last n databases before this one as FILE.kept-1, FILE.kept-2 … (0: none)',
    'zh-CN': '保留此前的 n 个数据库，名为 FILE.kept-1、FILE.kept-2 …（0：不保留）',
  },
  option_compatible: {
    en: 'Write a file that older DuckDB versions open too (slower)',
    'zh-CN': '写成旧版 DuckDB 也能打开的文件（较慢）',
  },
  option_undo: {
    en: 'Take the last load back, or the one with this number',
    'zh-CN': '撤销最近一次载入，或指定编号的载入',
  },
} as const satisfies SentenceTable;

export const LOAD = messages('cli.load', {
  which_reading: {
    en: 'which is it (1 to {readings:plain})?',
    'zh-CN': '是哪一种（1 到 {readings:plain}）？',
  },
  no_such_reading: {
    en: 'there is no reading "{answer}"',
    'zh-CN': '没有选项 "{answer}"',
  },
  answer_kept: {
    en: 'the answer is kept in {file}',
    'zh-CN': '答复已写入 {file}',
  },
  answer_not_kept: {
    en: 'without a mapping file the answer holds for this load; to say it again: {flags}',
    'zh-CN': '没有映射文件，答复仅用于本次载入；再次说明可用：{flags}',
  },
  undo_takes_load_back: {
    en: '--undo takes a load back and does not go with {beside}',
    'zh-CN': '--undo 用于撤销载入，不能与 {beside} 同用',
  },
  undo_takes_number_load: {
    en: '--undo takes the number of a load, not {undo}',
    'zh-CN': '--undo 应为某次载入的编号，而不是 {undo}',
  },
  nothing_load_no_file: {
    en: 'nothing to load: no file is named and there is no crm-analyze.yml with sources',
    'zh-CN': '没有可载入的内容：未指定文件，也没有带 sources 的 crm-analyze.yml',
  },
  load_orders_orders_csv_2: {
    en: 'crm-analyze load orders orders.csv   (or: crm-analyze init --from exports/*.csv)',
    'zh-CN': 'crm-analyze load orders orders.csv   （或：crm-analyze init --from exports/*.csv）',
  },
  load_tells_what_did: {
    en: 'a load tells what it did as text or JSON, not as {format}',
    'zh-CN': '载入结果只能以文本或 JSON 给出，不能是 {format}',
  },
  reads_stdin_nothing_piped: {
    en: '- reads stdin, and nothing is piped into it',
    'zh-CN': '- 表示读取标准输入，但没有输入',
  },
  header_row_takes_line: {
    en: '--header-row takes a line number, not {text}',
    'zh-CN': '--header-row 应为行号，而不是 {text}',
  },
  takes_whole_number_up: {
    en: '{flag} takes a whole number up to {kept_at_most:plain}, not {text}',
    'zh-CN': '{flag} 应为不超过 {kept_at_most:plain} 的整数，而不是 {text}',
  },
  no_file_to_load_into: {
    en: 'no file to load into {first}',
    'zh-CN': '没有要载入 {first} 的文件',
  },
  there_is_no_file: {
    en: 'there is no file {first}',
    'zh-CN': '文件 {first} 不存在',
  },
  no_list_of_rejects: {
    en: '{path} is no list of rejects, and stays',
    'zh-CN': '{path} 不是无法读取行的清单，保持不变',
  },
  rejects_flag_file: {
    en: '--rejects FILE',
    'zh-CN': '--rejects 文件',
  },
  rows_into: {
    en: '{rows} {rows:row|rows} into {table}',
    'zh-CN': '{rows} 行载入 {table}',
  },
  rejected: {
    en: '{rows} rejected',
    'zh-CN': '{rows} 行无法读取',
  },
  before_after: {
    en: '{before} before, {after} after (+{added} −{removed})',
    'zh-CN': '之前 {before}，之后 {after}（+{added} −{removed}）',
  },
  first_to_last: {
    en: '{first} to {last}',
    'zh-CN': '{first} 至 {last}',
  },
  total_agrees: {
    en: 'control total agrees: {column} {said}',
    'zh-CN': '合计核对一致：{column} {said}',
  },
  status_taken: {
    en: '{words}: {rows} {rows:row|rows}: {taken}',
    'zh-CN': '{words}：{rows} 行，{taken}',
  },
  status_taken_with_amount: {
    en: '{words}: {rows} {rows:row|rows}, {amount}: {taken}',
    'zh-CN': '{words}：{rows} 行 {amount}，{taken}',
  },
  no_status: {
    en: 'no status',
    'zh-CN': '无状态',
  },
  counts: {
    en: 'counts',
    'zh-CN': '计入',
  },
  counts_nowhere: {
    en: '{state}, counts nowhere',
    'zh-CN': '{state}，不计入',
  },
  in_no_list: {
    en: 'in no list of states, counts',
    'zh-CN': '不在状态词表中，计入',
  },
  void: {
    en: 'void',
    'zh-CN': '作废',
  },
  pending: {
    en: 'pending',
    'zh-CN': '待定',
  },
  refunded: {
    en: 'refunded',
    'zh-CN': '已退款',
  },
  column_from: {
    en: '{column} ← {from} ({confidence})',
    'zh-CN': '{column} ← {from}（{confidence}）',
  },
  kept_as_attributes: {
    en: 'kept as attributes: {names}',
    'zh-CN': '保留为属性：{names}',
  },
  nothing_new: {
    en: 'nothing new: the database holds all of it already',
    'zh-CN': '没有新内容：数据库中已全部存在',
  },
  nothing_new_but_rejected: {
    en: 'nothing new: {rows} {rows:row was|rows were} rejected, and the database holds all others already',
    'zh-CN': '没有新内容：{rows} 行无法读取，其余在数据库中已全部存在',
  },
  all_rejected: {
    en: 'nothing loaded: every row was rejected',
    'zh-CN': '没有载入任何内容：所有行都无法读取',
  },
  dry_run: {
    en: 'dry run: nothing was written',
    'zh-CN': '试运行：没有写入任何内容',
  },
  load_done: {
    en: 'load {id:plain} done; crm-analyze load --undo {id:plain} takes it back',
    'zh-CN': '第 {id:plain} 次载入完成；crm-analyze load --undo {id:plain} 可撤销',
  },
  load_taken_back: {
    en: 'load {id:plain} taken back',
    'zh-CN': '第 {id:plain} 次载入已撤销',
  },
  table_taken_back: {
    en: '{table}: {removed} rows out, {restored} back',
    'zh-CN': '{table}：移除 {removed} 行，恢复 {restored} 行',
  },
  loads_then_undo: {
    en: 'crm-analyze doctor --loads   (then: crm-analyze load --undo NUMBER)',
    'zh-CN': 'crm-analyze doctor --loads   （然后：crm-analyze load --undo 编号）',
  },
});
