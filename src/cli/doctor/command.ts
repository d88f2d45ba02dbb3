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
    {
      flags: '--duplicates [FILE]',
      words: {
        en: 'Ids of customers with the same e-mail or telephone, into a file to look through and load',
        'zh-CN': '邮箱或电话相同的客户编号，写入文件供核对后载入',
      },
    },
  ],
  takes: [...DATA, ...TABLES],
  examples: ['doctor', 'doctor --loads', 'doctor --check', 'doctor --json'],
  usesEngine: true,
  async run(context, _args, options) {
    const { runCheck, runDoctor } = await import('./run.js');
    if (options.duplicates !== undefined) {
      const { runDuplicates } = await import('./duplicates.js');
      return runDuplicates(context, options.duplicates === true ? 'duplicates.csv' : String(options.duplicates));
    }
    if (options.check === true) return runCheck(context, options.loads === true);
    await runDoctor(context, options.loads === true);
  },
};
