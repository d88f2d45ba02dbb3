import type { SentenceTable } from '../../core/message.js';

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
