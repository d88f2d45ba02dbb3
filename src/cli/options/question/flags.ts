import { GRAINS } from '../../../core/columns/metric.js';
import type { FlagSpec } from '../flag-spec.js';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Flags that say where the data are and what the answer is about, in help order. */
export const QUESTION_FLAGS = {
  db: {
    value: '<path|url>',
    kind: 'text',
    group: 'input',
    env: 'CRM_ANALYZE_DB',
    saved: true,
    words: {
      en: 'database: a DuckDB file (default crm.duckdb), parquet:FOLDER or trino://user@host:port/catalog/schema',
      'zh-CN': '数据库：DuckDB 文件（默认 crm.duckdb）、parquet:FOLDER 或 trino://user@host:port/catalog/schema',
    },
  },
  from: {
    value: '<files...>',
    kind: 'texts',
    group: 'input',
    words: {
      en: 'run on these files directly, in memory, without loading; TABLE=FILE says of which table one is',
      'zh-CN': '不载入，直接在内存中分析这些文件；表=文件 可指明属于哪张表',
    },
  },
  map: {
    value: '<column=header>',
    kind: 'texts',
    group: 'input',
    words: {
      en: 'take a column of the model from this header of the files; `column=` leaves it out',
      'zh-CN': '指定模型列取自文件的哪个表头；“列=” 表示不取该列',
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
    choices: GRAINS,
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
} as const satisfies Readonly<Record<string, FlagSpec>>;
