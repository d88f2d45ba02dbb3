import type { Command } from '../command.js';
import { DATA, REPORT_FRAME, TABLES } from '../options/takes.js';

/** `scorecard`: how well customers are managed, stage by stage, against the measures' own past. */
export const scorecard: Command = {
  name: 'scorecard',
  group: 'management',
  words: {
    en: 'Show how well customers are managed, stage by stage: better, steady or worse than usual, and what is not measured',
    'zh-CN': '逐环节显示客户管理得如何：好于、平于还是差于常态，以及哪些没有衡量',
  },
  takes: [...DATA, ...REPORT_FRAME, ...TABLES],
  examples: ['scorecard', 'scorecard --grain quarter', 'scorecard --show measures --json'],
  usesEngine: true,
  async run(context) {
    const { runScorecard } = await import('./run.js');
    await runScorecard(context);
  },
};
