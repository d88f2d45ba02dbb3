import { UserError } from '../../core/errors.js';
import type { Command } from '../command.js';
import type { Context } from '../context.js';
import { CLI } from '../words.js';

/** `schema`: the JSON Schema of an analysis' JSON, or of the config file. */
export const schema: Command = {
  name: 'schema',
  group: 'tools',
  words: {
    en: 'Print the JSON Schema of what a command writes, or of the config file',
    'zh-CN': '输出命令结果或配置文件的 JSON Schema',
  },
  arguments: [
    {
      spelling: '<name>',
      words: {
        en: 'An analysis, a command that writes JSON (report, diff, sql, customer …), or config',
        'zh-CN': '分析名、输出 JSON 的命令（report、diff、sql、customer 等），或 config',
      },
    },
  ],
  takes: ['output'],
  examples: ['schema tiers', 'schema report', 'schema config'],
  async run(context, [name]) {
    if (name === undefined) throw new UserError('E_USAGE', 'usage', CLI.name_missing());
    const document = await schemaOf(context, name);
    const { writeText } = await import('../output/write-text.js');
    await writeText(context, `${JSON.stringify(document, null, 2)}\n`);
  },
};

/** Throws UserError (usage) for a name that no `schema` of an output says. */
async function schemaOf({ manifest }: Context, name: string): Promise<object> {
  const { TABLES_NAMES } = await import('../output/tables-names.js');
  const tables = TABLES_NAMES.find((known) => known === name);
  if (name === 'config') return (await import('./config-schema.js')).configSchema(manifest);
  if (name === 'report') return (await import('./report-schema.js')).reportSchema();
  if (tables !== undefined) return (await import('./tables-schema.js')).tablesSchema(tables);
  const { entryOf } = await import('../../run/prepare.js');
  return (await import('./envelope-schema.js')).envelopeSchema(entryOf(manifest, name));
}
