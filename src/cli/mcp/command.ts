import type { Command } from '../command.js';
import { DATA, FRAME } from '../options/takes.js';
import { MCP_HELP } from './words.js';

/** `mcp`: analyses as tools for an assistant, over stdin and stdout. */
export const mcp: Command = {
  name: 'mcp',
  group: 'tools',
  words: MCP_HELP.command,
  options: [
    {
      flags: '--unmasked',
      words: MCP_HELP.option_unmasked,
    },
  ],
  takes: [...DATA, ...FRAME, 'limit', 'mask_key', 'unmask'],
  examples: ['mcp --db crm.duckdb', 'mcp --db crm.duckdb --unmask region,category'],
  timesItself: true,
  usesEngine: true,
  async run(context, _args, options) {
    const [{ serve }, { pseudonymsOf }, { Pseudonyms }] = await Promise.all([
      import('./serve.js'),
      import('../output/masking.js'),
      import('../../run/mask/pseudonyms.js'),
    ]);
    if (options['unmasked'] === true) return serve(context, { mask: undefined });
    const { mask_key, unmask } = context.settings;
    const pseudonyms = mask_key === undefined ? new Pseudonyms() : await pseudonymsOf(context);
    await serve(context, { mask: { pseudonyms, opened: new Set(unmask) } });
  },
};
