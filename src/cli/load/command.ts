import type { Command } from '../command.js';

/** `load`: exports into the database, whole or not at all. */
export const load: Command = {
  name: 'load',
  group: 'data',
  words: {
    en: 'Load exports (CSV, xlsx, stdin) into the database: all of them right, or none with the reason',
    'zh-CN': '把导出文件（CSV、xlsx、标准输入）载入数据库：要么全部正确载入，要么说明原因并保持原样',
  },
  arguments: [
    {
      spelling: '[table-and-files...]',
      words: {
        en: 'A table or source of the mapping, then files; - is stdin. Nothing: every source of crm-analyze.yml',
        'zh-CN': '表名或映射中的来源名，其后为文件；- 表示标准输入。省略则载入 crm-analyze.yml 的所有来源',
      },
    },
  ],
  options: [
    {
      flags: '--state <word=state>',
      repeatable: true,
      words: {
        en: 'What a word of the status column says: open, won, lost, void, counts, pending, …',
        'zh-CN': '状态列中某个词的含义：open、won、lost、void、counts、pending 等',
      },
    },
    {
      flags: '--mode <mode>',
      choices: ['upsert', 'replace_window', 'replace', 'append'],
      words: {
        en: 'What rows already there mean: upsert (default) by key, replace_window by the dates covered, replace, append',
        'zh-CN':
          '如何对待已有的行：upsert（默认）按主键，replace_window 按文件覆盖的日期，replace 全部替换，append 追加',
      },
    },
    {
      flags: '--dry-run',
      words: { en: 'Read and check everything, write nothing', 'zh-CN': '读取并检查全部内容，但不写入' },
    },
    {
      flags: '--allow-empty',
      words: {
        en: 'Let a load empty a table, or replace its rows by fewer than --max-rejects lets go',
        'zh-CN': '允许载入清空一个表，或以少于 --max-rejects 所限的行替换其行',
      },
    },
    {
      flags: '--max-rejects <n|n%>',
      words: {
        en: 'Rows that may be unreadable (default 0.1%, none under 1,000 rows)',
        'zh-CN': '允许无法读取的行数（默认 0.1%，不足 1,000 行时为 0）',
      },
    },
    {
      flags: '--max-input <size>',
      words: {
        en: 'Most bytes of a file, unpacked (default 20GB)',
        'zh-CN': '单个文件解压后的最大字节数（默认 20GB）',
      },
    },
    {
      flags: '--expect-total <column=sum>',
      words: { en: 'Refuse unless the column adds up to this', 'zh-CN': '该列合计不等于此值则拒绝载入' },
    },
    {
      flags: '--rejects <file>',
      words: { en: 'Where unreadable rows are listed (rejects.csv)', 'zh-CN': '无法读取的行写到哪里（rejects.csv）' },
    },
    {
      flags: '--encoding <name>',
      words: { en: 'Encoding, where detection errs', 'zh-CN': '文件编码，识别有误时使用' },
    },
    { flags: '--delimiter <char>', words: { en: 'Column delimiter', 'zh-CN': '列分隔符' } },
    { flags: '--quote <char>', words: { en: 'Quote character, or none', 'zh-CN': '引号字符，none 表示没有' } },
    { flags: '--sheet <name>', words: { en: 'Sheet of a workbook', 'zh-CN': '工作簿中的工作表' } },
    {
      flags: '--header-row <line>',
      words: { en: 'Line of the header; 0: none', 'zh-CN': '表头所在行；0 表示没有表头' },
    },
    { flags: '--decimal <mark>', choices: ['.', ','], words: { en: 'Decimal mark', 'zh-CN': '小数点符号' } },
    {
      flags: '--date-format <format>',
      words: { en: 'dmy, mdy, ymd, dd/MM/yyyy or %d/%m/%Y', 'zh-CN': 'dmy、mdy、ymd、dd/MM/yyyy 或 %d/%m/%Y' },
    },
    { flags: '--currency <code>', words: { en: 'Currency of the amounts', 'zh-CN': '金额的币种' } },
    {
      flags: '--keep <n>',
      words: {
        en: 'Keep the last n databases before this one as FILE.kept-1, FILE.kept-2 … (0: none)',
        'zh-CN': '保留此前的 n 个数据库，名为 FILE.kept-1、FILE.kept-2 …（0：不保留）',
      },
    },
    {
      flags: '--compatible',
      words: {
        en: 'Write a file that older DuckDB versions open too (slower)',
        'zh-CN': '写成旧版 DuckDB 也能打开的文件（较慢）',
      },
    },
    {
      flags: '--undo [load]',
      words: {
        en: 'Take the last load back, or the one with this number',
        'zh-CN': '撤销最近一次载入，或指定编号的载入',
      },
    },
  ],
  takes: ['db', 'map', 'tz', 'week_start', 'format', 'json', 'timeout'],
  examples: [
    'load orders orders.csv',
    `load orders 订单导出.csv --map 'ordered_at=单据日期(录)' --dry-run`,
    'load --mode replace_window orders orders-2025-06.csv --expect-total amount=1265793.04',
    'load --undo',
  ],
  usesEngine: true,
  async run(context, args, options) {
    const { runLoad } = await import('./run.js');
    await runLoad(
      context,
      args.filter((arg) => arg !== undefined),
      options,
    );
  },
};
