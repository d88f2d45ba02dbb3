import { UserError } from '../../core/errors.js';
import type { Command } from '../command.js';
import { CLI } from '../words.js';

/** `schema`: the JSON Schema of an analysis' JSON, or of the config file. */
export const schema: Command = {
  name: 'schema',
  group: 'tools',
  words: {
    en: 'Print the JSON Schema of an analysis result, or of the config file',
    'zh-CN': '输出分析结果或配置文件的 JSON Schema',
  },
  arguments: [{ spelling: '<name>', words: { en: 'An analysis, or config', 'zh-CN': '分析名，或 config' } }],
  takes: ['output'],
  examples: ['schema tiers', 'schema config'],
  async run(context, [name]) {
    const { envelopeSchema } = await import('./envelope-schema.js');
    const { configSchema } = await import('./config-schema.js');
    const { entryOf } = await import('../../run/prepare.js');
    if (name === undefined) throw new UserError('E_USAGE', 'usage', CLI.name_missing());
    const document =
      name === 'config' ? configSchema(context.manifest) : await envelopeSchema(entryOf(context.manifest, name));
    const { writeText } = await import('../output/write-text.js');
    await writeText(context, `${JSON.stringify(document, null, 2)}\n`);
  },
};
