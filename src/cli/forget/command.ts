import type { Command } from '../command.js';
import { TABLES } from '../options/takes.js';
import { FORGET_HELP } from './words.js';

/** `forget`: takes a customer out of the database and all that is kept beside it. */
export const forget: Command = {
  name: 'forget',
  group: 'data',
  words: FORGET_HELP.command,
  arguments: [
    {
      spelling: '<customer_id>',
      words: FORGET_HELP.argument_customer_id,
    },
  ],
  options: [
    {
      flags: '--rows',
      words: FORGET_HELP.option_rows,
    },
    { flags: '--yes', words: FORGET_HELP.option_yes },
    {
      flags: '--rejects <file>',
      words: FORGET_HELP.option_rejects,
    },
  ],
  takes: ['db', ...TABLES],
  examples: ['forget C0007 --yes', 'forget C0008 --rows --yes --db crm.duckdb'],
  usesEngine: true,
  async run(context, [id], { rows, yes, rejects }) {
    const { runForget } = await import('./run.js');
    await runForget(context, id!, {
      rows: rows === true,
      yes: yes === true,
      ...(rejects === undefined ? {} : { rejects: String(rejects) }),
    });
  },
};
