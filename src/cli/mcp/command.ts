import type { Command } from '../command.js';
import { DATA, FRAME } from '../options/takes.js';

/** `mcp`: analyses as tools for an assistant, over stdin and stdout. */
export const mcp: Command = {
  name: 'mcp',
  group: 'tools',
  words: {
    en: 'Serve the analyses read-only to an AI assistant (Model Context Protocol on stdin and stdout)',
    'zh-CN': '以只读方式向 AI 助手提供各项分析（标准输入输出上的 MCP 协议）',
  },
  options: [
    {
      flags: '--unmasked',
      words: { en: 'send ids and names as they are, not pseudonyms', 'zh-CN': '按原样发送编号和名称，不用化名' },
    },
    {
      flags: '--open <columns>',
      words: {
        en: 'columns whose values are no secret: region, orders.channel; all other texts are pseudonyms',
        'zh-CN': '其值无需保密的列：region, orders.channel；其他文本一律用化名',
      },
      repeatable: true,
    },
  ],
  takes: [...DATA, ...FRAME, 'limit'],
  examples: ['mcp --db crm.duckdb', 'mcp --db crm.duckdb --open region,category'],
  timesItself: true,
  usesEngine: true,
  async run(context, _args, options) {
    const { serve } = await import('./serve.js');
    const opened = ((options['open'] ?? []) as readonly string[]).flatMap((list) => list.split(','));
    await serve(context, {
      masked: options['unmasked'] !== true,
      opened: new Set(opened.map((name) => name.trim()).filter((name) => name !== '')),
    });
  },
};
