import type { Command } from '../command.js';
import { DATA, TABLES } from '../options/takes.js';
import { SQL_HELP } from './words.js';

/** `sql`: a read-only query over the canonical tables, in every format. */
export const sql: Command = {
  name: 'sql',
  group: 'data',
  words: SQL_HELP.command,
  arguments: [
    {
      spelling: '<query>',
      words: SQL_HELP.argument_query,
    },
  ],
  takes: [...DATA, ...TABLES],
  examples: [
    `sql "select count(*) as customers from customers"`,
    `sql "select category, sum(amount) as revenue from orders join products using (product_id) group by 1" -f csv`,
  ],
  usesEngine: true,
  async run(context, [query]) {
    const { runSql } = await import('./run.js');
    await runSql(context, query!);
  },
};
