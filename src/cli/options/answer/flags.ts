import { LOCALES } from '../../../i18n/locales.js';
import { OUTPUT_LANGUAGES } from '../../../i18n/localizer.js';
import { FORMAT_NAMES } from '../../../render/formats.js';
import type { FlagSpec } from '../flag-spec.js';

/** Flags that say how the answer is written, checked and told, in help order. */
export const ANSWER_FLAGS = {
  format: {
    short: 'f',
    value: '<format>',
    kind: 'choice',
    group: 'output',
    choices: FORMAT_NAMES,
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
  open: {
    kind: 'switch',
    group: 'output',
    words: { en: 'open the page or picture that was written', 'zh-CN': '打开写好的网页或图片' },
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
      en: 'CSV for Excel: BOM, CRLF, formulas in text made harmless; semicolons and decimal commas as --locale has them',
      'zh-CN': '适合 Excel 的 CSV：BOM、CRLF，文本中的公式失效；分号和小数逗号按 --locale',
    },
  },
  float_money: {
    kind: 'switch',
    group: 'output',
    saved: true,
    words: {
      en: 'Parquet and Arrow with money as doubles, for pandas; decimals else',
      'zh-CN': 'Parquet 和 Arrow 中的金额用双精度数（便于 pandas）；默认为十进制数',
    },
  },
  mask: {
    kind: 'switch',
    group: 'output',
    words: {
      en: 'for others: ids and texts of the data as pseudonyms, names left out',
      'zh-CN': '供他人查看：数据中的编号和文本用化名，名称略去',
    },
  },
  mask_key: {
    value: '<file>',
    kind: 'text',
    group: 'output',
    env: 'CRM_ANALYZE_MASK_KEY',
    words: {
      en: 'key of the pseudonyms, 16 bytes or more; implies --mask; without one, a new key each run',
      'zh-CN': '化名所用密钥（16 字节以上）；隐含 --mask；未提供时每次运行生成新密钥',
    },
  },
  unmask: {
    value: '<columns>',
    kind: 'list',
    group: 'output',
    words: {
      en: 'columns whose values are no secret under --mask: region, orders.channel',
      'zh-CN': '使用 --mask 时其值无需保密的列：region, orders.channel',
    },
  },
  rows: {
    kind: 'switch',
    group: 'shape',
    analyses: true,
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
  missing: {
    value: '<what>',
    kind: 'choice',
    group: 'checks',
    choices: ['met', 'ok'],
    saved: true,
    words: {
      en: 'a check without a value to compare is met, or ok',
      'zh-CN': '没有可比的值时，检查条件视为成立（met）或放行（ok）',
    },
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
  locale: {
    value: '<country>',
    kind: 'choice',
    group: 'program',
    choices: LOCALES,
    saved: true,
    words: {
      en: 'how numbers and days are written for people, and read where files leave it open: de for 1.234,56 and 28.12.2025',
      'zh-CN': '给人看的数字和日期的写法，以及文件写法有歧义时的读法：de 即 1.234,56 和 28.12.2025',
    },
  },
  color: {
    value: '<when>',
    kind: 'choice',
    group: 'program',
    choices: ['auto', 'always', 'never'],
    saved: true,
    words: {
      en: 'colour: auto when a terminal reads it; --no-color is never',
      'zh-CN': '颜色：auto 表示仅在终端中使用；--no-color 等于 never',
    },
  },
  sql: {
    kind: 'switch',
    group: 'program',
    analyses: true,
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
  memory: {
    value: '<size>',
    kind: 'text',
    group: 'program',
    env: 'CRM_ANALYZE_MEMORY',
    saved: true,
    words: {
      en: 'what DuckDB may hold at once: 2GB, 500MB; the rest goes to the temporary folder',
      'zh-CN': 'DuckDB 最多占用的内存：2GB、500MB；超出部分写入临时文件夹',
    },
  },
  pager: {
    kind: 'switch',
    group: 'program',
    saved: true,
    words: {
      en: 'page what is printed on a terminal: PAGER, else less -FRX',
      'zh-CN': '在终端中分页显示：使用 PAGER，未设置时用 less -FRX',
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
