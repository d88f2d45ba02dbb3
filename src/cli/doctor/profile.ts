import type { Command } from '../command.js';
import { DATA, TABLES } from '../options/takes.js';

/** `profile`: what the data look like. */
export const profile: Command = {
  name: 'profile',
  group: 'data',
  words: {
    en: 'Profile the loaded data: columns, repeated, negative and future rows, gaps by month, currencies',
    'zh-CN': '数据概况：各列、重复行、负数与未来日期、缺失月份、币种',
  },
  takes: [...DATA, ...TABLES],
  examples: ['profile', 'profile --show findings', 'profile --json'],
  usesEngine: true,
  async run(context) {
    const { runProfile } = await import('./run.js');
    await runProfile(context);
  },
};
