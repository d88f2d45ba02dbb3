import { type Message, messages, type Values } from '../../core/message.js';
import type { Localizer } from '../../i18n/localizer.js';

const PAGE = messages('render.page', {
  metrics: {
    en: 'Metrics',
    'zh-CN': '指标',
  },
  table: {
    en: 'Table',
    'zh-CN': '表格',
  },
  rows: {
    en: '{n} rows',
    'zh-CN': '共 {n} 行',
  },
  some: {
    en: '{shown} of {n} rows',
    'zh-CN': '共 {n} 行，显示 {shown} 行',
  },
  printed: {
    en: 'Columns without room on paper stand on the page.',
    'zh-CN': '纸面放不下的列见网页。',
  },
  pictureData: {
    en: 'Data of this picture',
    'zh-CN': '图表数据',
  },
  definitions: {
    en: 'Definitions and settings',
    'zh-CN': '定义与参数',
  },
  setting: {
    en: 'Setting',
    'zh-CN': '参数',
  },
  value: {
    en: 'Value',
    'zh-CN': '取值',
  },
  warnings: {
    en: 'Notes on the data',
    'zh-CN': '数据提示',
  },
  checks: {
    en: 'Checks',
    'zh-CN': '检查',
  },
  check: {
    en: 'Check',
    'zh-CN': '条件',
  },
  state: {
    en: 'State',
    'zh-CN': '状态',
  },
  actual: {
    en: 'Is',
    'zh-CN': '实际',
  },
  pass: {
    en: 'not met',
    'zh-CN': '未触发',
  },
  fail: {
    en: 'met: fails',
    'zh-CN': '已触发：失败',
  },
  warn: {
    en: 'met: warns',
    'zh-CN': '已触发：警告',
  },
  filter: {
    en: 'Filter rows',
    'zh-CN': '筛选行',
  },
  copy: {
    en: 'Copy table',
    'zh-CN': '复制表格',
  },
  copied: {
    en: 'Copied',
    'zh-CN': '已复制',
  },
  sort: {
    en: 'Sort by {column}',
    'zh-CN': '按{column}排序',
  },
  shownRows: {
    en: '{n} of {all} rows shown',
    'zh-CN': '显示 {n} / {all} 行',
  },
  contents: {
    en: 'Contents',
    'zh-CN': '目录',
  },
  made: {
    en: 'Made by crm-analyze {version}. The numbers of this page are embedded in it as JSON.',
    'zh-CN': '由 crm-analyze {version} 生成。本页数字以 JSON 形式内嵌其中。',
  },
  skip: {
    en: 'Skip to the content',
    'zh-CN': '跳到正文',
  },
  explain: {
    en: 'More: {command}',
    'zh-CN': '详见：{command}',
  },
});

/** What the report says beside its tables. */
export const REPORT_LINES = messages('render.report', {
  title_day: {
    en: 'Daily report',
    'zh-CN': '日报',
  },
  title_week: {
    en: 'Weekly report',
    'zh-CN': '周报',
  },
  title_month: {
    en: 'Monthly report',
    'zh-CN': '月报',
  },
  title_quarter: {
    en: 'Quarterly report',
    'zh-CN': '季报',
  },
  title_year: {
    en: 'Yearly report',
    'zh-CN': '年报',
  },
  for: {
    en: '{title} {period}: {name}',
    'zh-CN': '{title} {period}：{name}',
  },
  plain: {
    en: '{title} {period}',
    'zh-CN': '{title} {period}',
  },
  lead: {
    en: 'What changed and matters',
    'zh-CN': '值得关注的变化',
  },
  calm: {
    en: 'No signal: all {n} metrics judged stay within the limits that their own past sets. Nothing here calls for action.',
    'zh-CN': '无信号：所评判的 {n} 项指标均在其历史控制限之内，无需采取行动。',
  },
  calm_figure: {
    en: '{metric} {value} ({change} on the period before; usual {low} to {high})',
    'zh-CN': '{metric} {value}（比上期 {change}；常态 {low} 至 {high}）',
  },
  calm_bare: {
    en: '{metric} {value} (usual {low} to {high})',
    'zh-CN': '{metric} {value}（常态 {low} 至 {high}）',
  },
  unjudged: {
    en: 'No metric has enough past to be judged: {n} periods are needed to set limits.',
    'zh-CN': '尚无指标具备足够的历史可供评判：设定控制限需要 {n} 个期间。',
  },
  more: {
    en: '{n} more signals stand in the trends below.',
    'zh-CN': '另有 {n} 个信号，见下方趋势。',
  },
  beyond: {
    en: 'beyond its limits {low} to {high}',
    'zh-CN': '超出控制限 {low} 至 {high}',
  },
  run: {
    en: '{n} periods in a row on one side of the usual',
    'zh-CN': '连续 {n} 期位于常态同侧',
  },
  usual: {
    en: 'usual {value}',
    'zh-CN': '常态 {value}',
  },
  previous: {
    en: 'period before {value} ({change})',
    'zh-CN': '上期 {value}（{change}）',
  },
  year_ago: {
    en: 'a year ago {value} ({change})',
    'zh-CN': '去年同期 {value}（{change}）',
  },
  stake: {
    en: 'at stake {value}',
    'zh-CN': '涉及金额 {value}',
  },
  why: {
    en: 'Why: {attribute} {parts}',
    'zh-CN': '原因：{attribute} {parts}',
  },
  part: {
    en: '{name} {change}',
    'zh-CN': '{name} {change}',
  },
  rest: {
    en: 'all others {change}',
    'zh-CN': '其余合计 {change}',
  },
  also: {
    en: 'Also: {metrics}',
    'zh-CN': '同向：{metrics}',
  },
  owner: {
    en: 'Who acts: {owner}',
    'zh-CN': '负责人：{owner}',
  },
  rows: {
    en: 'The rows: {command}',
    'zh-CN': '明细：{command}',
  },
  worse: {
    en: 'worse',
    'zh-CN': '变差',
  },
  better: {
    en: 'better',
    'zh-CN': '变好',
  },
  changed: {
    en: 'changed',
    'zh-CN': '变化',
  },
  no_value: {
    en: 'no value',
    'zh-CN': '无值',
  },
});

export type PageWord = keyof typeof PAGE;

/** The page's own words, with places filled. */
export type PageWords = (key: PageWord, values?: Values) => string;

export const pageWords =
  ({ say }: Pick<Localizer, 'say'>): PageWords =>
  (key, values = {}) =>
    say((PAGE[key] as (values: Values) => Message)(values));
