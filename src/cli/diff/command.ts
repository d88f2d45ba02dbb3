import type { Command } from '../command.js';
import { MASK, TABLES } from '../options/takes.js';

/** `diff`: two saved results of one analysis, without a database. */
export const diff: Command = {
  name: 'diff',
  group: 'management',
  words: {
    en: 'Compare two saved results: metrics, rows, moves between tiers, definitions',
    'zh-CN': '比较两份保存的结果：指标、行的进出、层级变动、定义',
  },
  arguments: [
    { spelling: '<before>', words: { en: 'JSON of the earlier result', 'zh-CN': '较早结果的 JSON' } },
    { spelling: '<after>', words: { en: 'JSON of the later result', 'zh-CN': '较晚结果的 JSON' } },
  ],
  takes: [...TABLES, ...MASK],
  examples: ['diff tiers-2025-06.json tiers-2025-12.json', 'diff a.json b.json --show migration'],
  async run(context, [before, after]) {
    const { runDiff } = await import('./run.js');
    await runDiff(context, before!, after!);
  },
};
