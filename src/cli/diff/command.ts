import type { Command } from '../command.js';
import { MASK, TABLES } from '../options/takes.js';
import { DIFF_HELP } from './words.js';

/** `diff`: two saved results of one analysis, without a database. */
export const diff: Command = {
  name: 'diff',
  group: 'management',
  words: DIFF_HELP.command,
  arguments: [
    { spelling: '<before>', words: DIFF_HELP.argument_before },
    { spelling: '<after>', words: DIFF_HELP.argument_after },
  ],
  takes: [...TABLES, ...MASK],
  examples: ['diff tiers-2025-06.json tiers-2025-12.json', 'diff a.json b.json --show migration'],
  async run(context, [before, after]) {
    const { runDiff } = await import('./run.js');
    await runDiff(context, before!, after!);
  },
};
