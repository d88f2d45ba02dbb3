import type { Command } from '../command.js';
import { DATA, FRAME, MASK, TABLES } from '../options/takes.js';
import { CUSTOMER_HELP } from './words.js';

/** Its rows of each analysis are those of the whole, so it takes no cut and no comparison. */
const FRAME_OF_ONE = FRAME.filter((key) => !['by', 'by_at', 'groups', 'compare'].includes(key));

/** `customer`: all that is known of one customer. */
export const customer: Command = {
  name: 'customer',
  group: 'data',
  words: CUSTOMER_HELP.command,
  arguments: [
    {
      spelling: '<id>',
      words: CUSTOMER_HELP.argument_id,
    },
  ],
  takes: [...DATA, ...FRAME_OF_ONE, ...TABLES, ...MASK],
  examples: ['customer C0007', 'customer C0007 --json'],
  usesEngine: true,
  async run(context, [id]) {
    const { writeCustomer } = await import('./card.js');
    await writeCustomer(context, id!);
  },
};
