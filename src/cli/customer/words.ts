import type { SentenceTable } from '../../core/message.js';
import type { Labels } from '../output/labels.js';

/** What help says of it. */
export const CUSTOMER_HELP = {
  command: {
    en: 'Show all that is known of one customer: record, standing in each analysis, timeline',
    'zh-CN': '显示一个客户的全部信息：档案、在各项分析中的位置、时间线',
  },
  argument_id: { en: 'Customer id as loaded, or part of a name', 'zh-CN': '客户编号（与载入时一致）或名称的一部分' },
} as const satisfies SentenceTable;

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
