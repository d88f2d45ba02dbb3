import type { Command } from '../command.js';
import { INIT_HELP } from './words.js';

/** `init`: a commented mapping of exports. */
export const init: Command = {
  name: 'init',
  group: 'data',
  words: INIT_HELP.command,
  arguments: [{ spelling: '[files...]', words: INIT_HELP.argument_files }],
  options: [
    { flags: '--yes', words: INIT_HELP.option_yes },
    {
      flags: '--sheet <name>',
      words: INIT_HELP.option_sheet,
    },
    { flags: '--print', words: INIT_HELP.option_print },
  ],
  takes: ['db', 'from', 'tz', 'timeout', 'stats'],
  examples: ['init exports/*.csv', 'init --from orders.csv --print'],
  async run(context, args, options) {
    const { runInit } = await import('./run.js');
    await runInit(
      context,
      args.filter((arg) => arg !== undefined),
      options,
    );
  },
};
