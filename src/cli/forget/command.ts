import type { Command } from '../command.js';
import { TABLES } from '../options/takes.js';

/** `forget`: takes a customer out of the database and all that is kept beside it. */
export const forget: Command = {
  name: 'forget',
  group: 'data',
  words: {
    en: "Take a customer's personal columns, or with --rows all their rows, out of the database, its undo history, kept databases and rejects",
    'zh-CN': '从数据库、撤销历史、保留的数据库和拒绝清单中抹去某客户的个人信息列，或用 --rows 抹去其所有行',
  },
  arguments: [
    {
      spelling: '<customer_id>',
      words: { en: 'Any id of the customer, as loaded', 'zh-CN': '客户的任一编号，与载入时一致' },
    },
  ],
  options: [
    {
      flags: '--rows',
      words: {
        en: 'Take their rows, too; without it they stay under an id that says nothing, and counts stay as they were',
        'zh-CN': '同时删除其所有行；否则各行改用无意义的编号保留，计数不变',
      },
    },
    { flags: '--yes', words: { en: 'Do not ask', 'zh-CN': '不询问' } },
    {
      flags: '--rejects <file>',
      words: {
        en: 'List of unreadable rows to take them out of (rejects.csv)',
        'zh-CN': '同时从此拒绝清单中抹去（rejects.csv）',
      },
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
