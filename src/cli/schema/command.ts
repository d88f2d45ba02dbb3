import { closest, UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
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
    const document = await schemaOf(context, name!);
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
  const entry = manifest.entries.find(({ id }) => id === name);
  if (entry !== undefined) return (await import('./envelope-schema.js')).envelopeSchema(entry);
  const names = ['config', 'report', ...TABLES_NAMES, ...manifest.entries.map(({ id }) => id)].sort();
  throw new UserError('E_UNKNOWN_NAME', 'usage', CLI.no_schema({ name }), {
    where: CLI.names_are({ names }),
    hint: verbatim(`crm-analyze schema ${closest(name, names) ?? 'config'}`),
  });
}
