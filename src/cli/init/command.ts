import type { Command } from '../command.js';

/** `init`: a commented mapping of exports. */
export const init: Command = {
  name: 'init',
  group: 'data',
  words: {
    en: 'Write crm-analyze.yml: how the files given with --from become tables, commented',
    'zh-CN': '生成 crm-analyze.yml：说明 --from 所给文件如何成为各表，带注释',
  },
  arguments: [{ spelling: '[files...]', words: { en: 'Exports to look at', 'zh-CN': '要查看的导出文件' } }],
  options: [
    { flags: '--yes', words: { en: 'Overwrite a mapping that is there', 'zh-CN': '覆盖已有的映射文件' } },
    {
      flags: '--sheet <name>',
      words: { en: 'Sheet of a workbook', 'zh-CN': '工作簿中的工作表' },
    },
    { flags: '--print', words: { en: 'Print it instead of writing the file', 'zh-CN': '只打印，不写文件' } },
  ],
  takes: ['db', 'from', 'tz', 'timeout', 'stats'],
  examples: ['init exports/*.csv', 'init --from orders.csv --print'],
  async run(context, args, options) {
    const { runInit } = await import('./run.js');
    await runInit(
      context,
      args.filter((arg) => arg !== undefined),
      options,
    );
  },
};
