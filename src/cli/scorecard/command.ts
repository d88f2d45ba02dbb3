import type { Command } from '../command.js';
import { CHECKS, DATA, REPORT_FRAME, TABLES } from '../options/takes.js';
import { SCORECARD_HELP } from './words.js';

/** `scorecard`: how well customers are managed, stage by stage, against the measures' own past. */
export const scorecard: Command = {
  name: 'scorecard',
  group: 'management',
  words: SCORECARD_HELP.command,
  takes: [...DATA, ...REPORT_FRAME, ...TABLES, ...CHECKS],
  examples: [
    'scorecard',
    'scorecard --grain quarter',
    "scorecard --fail-on 'worse>0'",
    'scorecard --show measures --json',
  ],
  usesEngine: true,
  async run(context) {
    const { runScorecard } = await import('./run.js');
    await runScorecard(context);
  },
};
