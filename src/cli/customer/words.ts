import type { Labels } from '../output/labels.js';

export const CUSTOMER_LABELS = {
  columns: {
    day: { en: 'day', 'zh-CN': '日期' },
    table: { en: 'table', 'zh-CN': '表' },
    facts: { en: 'facts', 'zh-CN': '内容' },
  },
  tables: {
    customer: { en: 'customer', 'zh-CN': '客户' },
    timeline: { en: 'timeline', 'zh-CN': '时间线' },
  },
} as const satisfies Labels;
