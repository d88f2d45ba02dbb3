import type { SentenceTable } from '../../core/message.js';

/** What help says of it. */
export const EXPLAIN_HELP = {
  command: {
    en: 'Explain an analysis, metric, column, value or code: definition, formula, source, inputs, limits',
    'zh-CN': '说明分析、指标、列、取值或代码：定义、公式、出处、所需数据和局限',
  },
  argument_name: {
    en: 'An analysis, metric, column, value (gold) or code (E_REJECTS); codes for all codes',
    'zh-CN': '分析、指标、列、取值（gold）或代码（E_REJECTS）；codes 列出所有代码',
  },
} as const satisfies SentenceTable;

/** Units that say to a reader what a number counts; others are names of ours, or stand in the label. */
export const UNIT_WORDS = {
  days: { en: 'days', 'zh-CN': '天' },
  months: { en: 'months', 'zh-CN': '个月' },
  minutes: { en: 'minutes', 'zh-CN': '分钟' },
  times: { en: 'times', 'zh-CN': '倍' },
  points: { en: 'points', 'zh-CN': '分' },
  probability: { en: 'a probability', 'zh-CN': '概率' },
  'per 1,000': { en: 'per 1,000', 'zh-CN': '每千' },
  'per 100 customers': { en: 'per 100 customers', 'zh-CN': '每百位客户' },
  orders: { en: 'orders', 'zh-CN': '订单' },
  customers: { en: 'customers', 'zh-CN': '客户' },
  cases: { en: 'cases', 'zh-CN': '工单' },
  deals: { en: 'deals', 'zh-CN': '商机' },
  pieces: { en: 'pieces', 'zh-CN': '件' },
} as const satisfies SentenceTable;
