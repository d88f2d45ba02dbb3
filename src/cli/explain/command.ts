import type { Command } from '../command.js';
import { EXPLAIN_HELP } from './words.js';

/** `explain`: definition, formula, source, inputs and limits of an analysis, metric or column. */
export const explain: Command = {
  name: 'explain',
  group: 'tools',
  words: EXPLAIN_HELP.command,
  arguments: [{ spelling: '<name>', words: EXPLAIN_HELP.argument_name }],
  takes: ['output'],
  examples: ['explain tiers', 'explain gini', 'explain gold', 'explain W_REST_IN_DOUBT', 'explain codes -o codes.txt'],
  async run(context, [name]) {
    const { explained } = await import('./text.js');
    const { writeText } = await import('../output/write-text.js');
    await writeText(context, await explained(context, name!));
  },
};
