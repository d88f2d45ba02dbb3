import type { Command } from '../command.js';
import { DATA, TABLES } from '../options/takes.js';

/** `doctor`: what is loaded, how fresh, what leads nowhere, which analyses are ready. */
export const doctor: Command = {
  name: 'doctor',
  group: 'data',
  words: {
    en: 'Show what is loaded, how fresh it is, ids that lead nowhere, and which analyses are ready',
    'zh-CN': '显示已载入的数据、新旧程度、无对应的编号，以及哪些分析已可运行',
  },
  options: [
    { flags: '--loads', words: { en: 'Every load, for load --undo', 'zh-CN': '列出每次载入，供 load --undo 使用' } },
    {
      flags: '--check',
      words: {
        en: 'Read all of the database: its checksums, and its rows against what the loads brought',
        'zh-CN': '通读数据库：核对校验和，并将行数与各次载入核对',
      },
    },
  ],
  takes: [...DATA, ...TABLES],
  examples: ['doctor', 'doctor --loads', 'doctor --check', 'doctor --json'],
  usesEngine: true,
  async run(context, _args, options) {
    const { runCheck, runDoctor } = await import('./run.js');
    if (options.check === true) return runCheck(context, options.loads === true);
    await runDoctor(context, options.loads === true);
  },
};
