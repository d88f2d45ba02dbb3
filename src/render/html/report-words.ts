import { type Message, messages, type Values } from '../../core/message.js';
import type { Localizer } from '../../i18n/localizer.js';
import { REPORT_TABLES } from './report-table-words.js';

const REPORT_LINES = messages('render.report', {
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

const REPORT_PAGE = { ...REPORT_LINES, ...REPORT_TABLES };

export type ReportWord = keyof typeof REPORT_PAGE;

/** The report's own words, with places filled. */
export type ReportWords = (key: ReportWord, values?: Values) => string;

export const reportWords =
  ({ say }: Pick<Localizer, 'say'>): ReportWords =>
  (key, values = {}) =>
    say((REPORT_PAGE[key] as (values: Values) => Message)(values));
