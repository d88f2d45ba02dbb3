import { OUTPUT_LANGUAGES } from '../../i18n/localizer.js';
import type { FlagSpec } from './flag-spec.js';

export const FORMATS = [
  'table',
  'md',
  'csv',
  'tsv',
  'json',
  'ndjson',
  'arrow',
  'parquet',
  'xlsx',
  'html',
  'svg',
  'none',
] as const;
export type Format = (typeof FORMATS)[number];

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Every flag that more than one command understands, in help order. Which command takes which is the command's to say. */
export const FLAGS = {
  db: {
    value: '<path|url>',
    kind: 'text',
    group: 'input',
    env: 'CRM_ANALYZE_DB',
    saved: true,
    words: {
      en: 'database: a DuckDB file (default crm.duckdb) or trino://user@host:port/catalog/schema',
      'zh-CN': '数据库：DuckDB 文件（默认 crm.duckdb）或 trino://user@host:port/catalog/schema',
    },
  },
  from: {
    value: '<files...>',
    kind: 'texts',
    group: 'input',
    words: {
      en: 'run on these files directly, in memory, without loading',
      'zh-CN': '不载入，直接在内存中分析这些文件',
    },
  },
  config: {
    value: '<file>',
    kind: 'text',
    group: 'input',
    env: 'CRM_ANALYZE_CONFIG',
    words: {
      en: 'config file instead of the nearest crm-analyze.yml',
      'zh-CN': '指定配置文件，代替最近的 crm-analyze.yml',
    },
  },
  tz: {
    value: '<zone>',
    kind: 'text',
    group: 'input',
    saved: true,
    words: {
      en: 'time zone of business dates, applied when data are loaded',
      'zh-CN': '业务日期的时区，载入数据时生效',
    },
  },
  as_of: {
    value: '<date>',
    kind: 'day',
    group: 'frame',
    env: 'CRM_ANALYZE_AS_OF',
    saved: true,
    words: {
      en: 'the day the answer is about: latest (default: the last day of the data), today or a date',
      'zh-CN': '分析基准日：latest（默认，数据最后一天）、today 或某个日期',
    },
  },
  period: {
    value: '<period>',
    kind: 'text',
    group: 'frame',
    saved: true,
    words: {
      en: 'period: 2025-Q1, 2025-03, ytd, last-12m, prev-month, all …',
      'zh-CN': '期间：2025-Q1、2025-03、ytd、last-12m、prev-month、all ……',
    },
  },
  since: {
    value: '<date>',
    kind: 'text',
    group: 'frame',
    words: { en: 'first day of the period, inclusive', 'zh-CN': '期间第一天（含）' },
  },
  until: {
    value: '<date>',
    kind: 'text',
    group: 'frame',
    words: { en: 'last day of the period, inclusive', 'zh-CN': '期间最后一天（含）' },
  },
  grain: {
    value: '<grain>',
    kind: 'choice',
    group: 'frame',
    choices: ['day', 'week', 'month', 'quarter', 'year'],
    saved: true,
    words: { en: 'length of a step in trends', 'zh-CN': '趋势的时间粒度' },
  },
  compare: {
    value: '<with>',
    kind: 'choice',
    group: 'frame',
    choices: ['prev', 'yoy', 'none'],
    saved: true,
    words: {
      en: 'compare with the period before or the same one a year before',
      'zh-CN': '与上一期（prev）或去年同期（yoy）对比',
    },
  },
  week_start: {
    value: '<day>',
    kind: 'choice',
    group: 'frame',
    choices: WEEKDAYS,
    saved: true,
    words: { en: 'first day of the week', 'zh-CN': '每周第一天' },
  },
  fiscal_year_start: {
    value: '<month>',
    kind: 'integer',
    group: 'frame',
    saved: true,
    words: { en: 'month in which the fiscal year begins, 1 to 12', 'zh-CN': '财年起始月份，1 至 12' },
  },
  include_partial: {
    kind: 'switch',
    group: 'frame',
    saved: true,
    words: { en: 'keep periods that are not over in trends', 'zh-CN': '趋势中保留未结束的期间' },
  },
  by: {
    value: '<attribute>',
    kind: 'list',
    group: 'frame',
    saved: true,
    words: { en: 'cut by an attribute; repeatable', 'zh-CN': '按属性分组；可重复' },
  },
  by_at: {
    value: '<when>',
    kind: 'choice',
    group: 'frame',
    choices: ['start', 'end'],
    saved: true,
    words: {
      en: 'take computed attributes at the start (default) or end of the period',
      'zh-CN': '计算属性取期初（默认 start）或期末（end）的值',
    },
  },
  groups: {
    value: '<n>',
    kind: 'integer',
    group: 'frame',
    saved: true,
    words: {
      en: 'most values of a cut that stand for themselves (default 200); the rest is one group',
      'zh-CN': '分组时单独列出的取值上限（默认 200），其余归为一组',
    },
  },
  where: {
    value: '<condition>',
    kind: 'texts',
    group: 'frame',
    saved: true,
    words: {
      en: "keep only data that meet it: 'region=East,West', 'amount>=100'; repeatable",
      'zh-CN': '只保留满足条件的数据："region=East,West"、"amount>=100"；可重复',
    },
  },
  format: {
    short: 'f',
    value: '<format>',
    kind: 'choice',
    group: 'output',
    choices: FORMATS,
    env: 'CRM_ANALYZE_FORMAT',
    saved: true,
    words: { en: 'output format', 'zh-CN': '输出格式' },
  },
  json: {
    kind: 'switch',
    group: 'output',
    words: { en: 'short for -f json', 'zh-CN': '等同 -f json' },
  },
  csv: {
    kind: 'switch',
    group: 'output',
    words: { en: 'short for -f csv', 'zh-CN': '等同 -f csv' },
  },
  output: {
    short: 'o',
    value: '<file>',
    kind: 'texts',
    group: 'output',
    words: {
      en: 'write to a file, format by its extension; repeatable',
      'zh-CN': '写入文件，格式取决于扩展名；可重复',
    },
  },
  show: {
    value: '<table>',
    kind: 'list',
    group: 'shape',
    words: { en: 'result tables to show', 'zh-CN': '要显示的结果表' },
  },
  fields: {
    value: '<names>',
    kind: 'list',
    group: 'shape',
    words: { en: 'columns to show, in this order', 'zh-CN': '要显示的列及顺序' },
  },
  sort: {
    value: '<names>',
    kind: 'list',
    group: 'shape',
    words: { en: 'columns to sort by; -name for the largest first', 'zh-CN': '排序列；-name 表示从大到小' },
  },
  limit: {
    short: 'n',
    value: '<rows>',
    kind: 'integer',
    group: 'shape',
    saved: true,
    words: { en: 'rows to show; 0 for all (tables on screen: 50)', 'zh-CN': '显示行数；0 表示全部（屏幕表格默认 50）' },
  },
  wide: {
    kind: 'switch',
    group: 'output',
    saved: true,
    words: { en: 'all columns at full width', 'zh-CN': '显示所有列的完整宽度' },
  },
  vertical: {
    kind: 'switch',
    group: 'output',
    words: { en: 'one line a field', 'zh-CN': '每个字段一行' },
  },
  excel: {
    kind: 'switch',
    group: 'output',
    saved: true,
    words: {
      en: 'CSV for Excel: BOM, CRLF, formulas in text made harmless',
      'zh-CN': '适合 Excel 的 CSV：BOM、CRLF，文本中的公式失效',
    },
  },
  rows: {
    kind: 'switch',
    group: 'shape',
    words: { en: 'the rows of data behind the numbers', 'zh-CN': '数字背后的数据行' },
  },
  fail_on: {
    value: '<check>',
    kind: 'texts',
    group: 'checks',
    saved: true,
    words: {
      en: "exit 10 when met: 'retention_rate<60%', 'bookings.change<-10%'; repeatable",
      'zh-CN': '条件成立时退出码为 10：retention_rate<60%、bookings.change<-10%；可重复',
    },
  },
  warn_on: {
    value: '<check>',
    kind: 'texts',
    group: 'checks',
    saved: true,
    words: { en: 'say so when met, exit 0; repeatable', 'zh-CN': '条件成立时提示，退出码仍为 0；可重复' },
  },
  lang: {
    value: '<language>',
    kind: 'choice',
    group: 'program',
    choices: OUTPUT_LANGUAGES,
    env: 'CRM_ANALYZE_LANG',
    saved: true,
    words: { en: 'language of labels, messages and help', 'zh-CN': '标签、消息和帮助的语言' },
  },
  color: {
    value: '<when>',
    kind: 'choice',
    group: 'program',
    choices: ['auto', 'always', 'never'],
    saved: true,
    words: { en: 'colour: auto when a terminal reads it', 'zh-CN': '颜色：auto 表示仅在终端中使用' },
  },
  sql: {
    kind: 'switch',
    group: 'program',
    words: {
      en: 'print the SQL that is run, with its values, instead of the answer',
      'zh-CN': '不输出结果，而输出所执行的带值 SQL',
    },
  },
  stats: {
    kind: 'switch',
    group: 'program',
    saved: true,
    words: {
      en: 'what the run cost, on stderr: queries, time, rows, bytes, memory',
      'zh-CN': '在 stderr 显示运行开销：查询数、耗时、行数、字节数、内存',
    },
  },
  timeout: {
    value: '<duration>',
    kind: 'text',
    group: 'program',
    saved: true,
    words: {
      en: 'give up after so long, on a cluster too: 30s, 5m, 1h',
      'zh-CN': '超时即放弃，集群上的查询也一并取消：30s、5m、1h',
    },
  },
  verbose: {
    short: 'v',
    kind: 'switch',
    group: 'program',
    words: { en: 'show causes and what was run', 'zh-CN': '显示原因和执行过程' },
  },
  quiet: {
    short: 'q',
    kind: 'switch',
    group: 'program',
    words: { en: 'no narration, only data, warnings and errors', 'zh-CN': '不输出说明，只输出数据、警告和错误' },
  },
  no_input: {
    kind: 'switch',
    group: 'program',
    words: { en: 'never ask', 'zh-CN': '从不询问' },
  },
} as const satisfies Readonly<Record<string, FlagSpec>>;

export type FlagKey = keyof typeof FLAGS;

export interface Flag extends FlagSpec {
  readonly key: FlagKey;
  /** As typed, without the hyphens in front. */
  readonly long: string;
}

const specs: Readonly<Record<string, FlagSpec>> = FLAGS;

export const ALL_FLAGS: readonly Flag[] = Object.entries(specs).map(([key, spec]) => ({
  ...spec,
  key: key as FlagKey,
  long: key.replaceAll('_', '-'),
}));

export const EVERY_FLAG: readonly FlagKey[] = ALL_FLAGS.map(({ key }) => key);

export const flagOf = (key: FlagKey): Flag => ALL_FLAGS.find((flag) => flag.key === key)!;
