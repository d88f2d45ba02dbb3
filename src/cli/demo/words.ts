import { messages, type SentenceTable } from '../../core/message.js';

/** What help says of it. */
export const DEMO_HELP = {
  command: {
    en: 'Make a demo database of a small shop and show its tiers',
    'zh-CN': '用一个小店的数据生成演示库并显示其客户分层',
  },
} as const satisfies SentenceTable;

export const DEMO = messages('cli.demo', {
  loading: {
    en: 'loading the demo shop into {db} …',
    'zh-CN': '正在把演示小店载入 {db} …',
  },
  next: {
    en: 'Next, try:',
    'zh-CN': '接下来可以试试：',
  },
});
