import type { Command } from '../command.js';
import { CHECKS, FRAME, TABLES } from '../options/takes.js';
import { DEMO_HELP } from './words.js';

/** `demo`: a database of the shipped shop, its tiers, and what to type next. */
export const demo: Command = {
  name: 'demo',
  group: 'data',
  words: DEMO_HELP.command,
  takes: ['db', 'timeout', 'memory', 'stats', ...FRAME, ...TABLES, ...CHECKS, 'rows'],
  examples: ['demo', 'demo --db shop.duckdb'],
  usesEngine: true,
  async run(context) {
    const { runDemo } = await import('./run.js');
    await runDemo(context);
  },
};
