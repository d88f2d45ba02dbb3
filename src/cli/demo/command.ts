import type { Command } from '../command.js';
import { CHECKS, FRAME, TABLES } from '../options/takes.js';

/** `demo`: a database of the shipped shop, its tiers, and what to type next. */
export const demo: Command = {
  name: 'demo',
  group: 'data',
  words: {
    en: 'Make a demo database of a small shop and show its tiers',
    'zh-CN': '用一个小店的数据生成演示库并显示其客户分层',
  },
  takes: ['db', 'timeout', 'stats', ...FRAME, ...TABLES, ...CHECKS, 'rows'],
  examples: ['demo', 'demo --db /tmp/shop.duckdb'],
  usesEngine: true,
  async run(context) {
    const { runDemo } = await import('./run.js');
    await runDemo(context);
  },
};
