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
  ],
  takes: [...DATA, ...FRAME, 'limit', 'mask_key', 'open'],
  examples: ['mcp --db crm.duckdb', 'mcp --db crm.duckdb --open region,category'],
  timesItself: true,
  usesEngine: true,
  async run(context, _args, options) {
    const [{ serve }, { pseudonymsOf }, { Pseudonyms }] = await Promise.all([
      import('./serve.js'),
      import('../output/masking.js'),
      import('../../run/mask/pseudonyms.js'),
    ]);
    if (options['unmasked'] === true) return serve(context, { mask: undefined });
    const { mask_key, open } = context.settings;
    const pseudonyms = mask_key === undefined ? new Pseudonyms() : await pseudonymsOf(context);
    await serve(context, { mask: { pseudonyms, opened: new Set(open) } });
  },
};
