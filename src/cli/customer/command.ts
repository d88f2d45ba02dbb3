import type { Command } from '../command.js';
import { DATA, FRAME, MASK, TABLES } from '../options/takes.js';

/** Its rows of each analysis are those of the whole, so it takes no cut and no comparison. */
const FRAME_OF_ONE = FRAME.filter((key) => !['by', 'by_at', 'groups', 'compare'].includes(key));

/** `customer`: all that is known of one customer. */
export const customer: Command = {
  name: 'customer',
  group: 'data',
  words: {
    en: 'Show all that is known of one customer: record, standing in each analysis, timeline',
    'zh-CN': '显示一个客户的全部信息：档案、在各项分析中的位置、时间线',
  },
  arguments: [
    {
      spelling: '<id>',
      words: { en: 'Customer id as loaded, or part of a name', 'zh-CN': '客户编号（与载入时一致）或名称的一部分' },
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
