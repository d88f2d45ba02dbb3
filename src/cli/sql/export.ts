import { closest, UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { CORE } from '../../core/words.js';
import type { Command } from '../command.js';
import { DATA, MASK, TABLES as OUTPUT } from '../options/takes.js';
import { SQL_HELP } from './words.js';

/** `export`: a loaded table as it stands, in any format. */
export const exportCommand: Command = {
  name: 'export',
  group: 'data',
  words: SQL_HELP.command_export,
  arguments: [{ spelling: '<table>', words: SQL_HELP.argument_table }],
  takes: [...DATA, ...OUTPUT, ...MASK],
  examples: ['export customers -f csv', 'export orders -o orders.parquet'],
  usesEngine: true,
  async run(context, [name]) {
    const { writeTables } = await import('../output/write-result.js');
    const { tableOf } = await import('./run.js');
    const { maskOf } = await import('../output/masking.js');
    const { maskedStored, shuffled } = await import('../../run/mask/stored.js');
    const { TABLES } = await import('../../model/tables.js');
    const { plainNames } = await import('../output/plain-names.js');
    const engine = await context.openEngine();
    const { tables } = await engine.catalog();
    const table = tables.get(name!);
    if (table === undefined) {
      const near = closest(name!, tables.keys());
      throw new UserError('E_NOT_LOADED', 'input', CORE.no_table_loaded({ name: name! }), {
        where: tables.size > 0 ? CORE.loaded({ tables: [...tables.keys()] }) : CORE.loaded_nothing(),
        hint: near === undefined ? verbatim('crm-analyze doctor') : verbatim(`crm-analyze export ${near}`),
      });
    }
    const columns = [...table.columns.keys()].map((column) => engine.dialect.identifier(column));
    const mask = await maskOf(context);
    const ids = Object.keys(TABLES[name!]?.columns ?? {}).filter(
      (column) => TABLES[name!]!.columns[column]!.type === 'id' && table.columns.has(column),
    );
    const order = mask === undefined ? [] : shuffled(engine.dialect, ids, mask);
    const text = `SELECT ${columns.join(', ')} FROM ${table.relation}${order.length > 0 ? ` ORDER BY ${order.join(', ')}` : ''}`;
    const stored = await engine.store({ text, params: {} });
    const words = plainNames(context.words, 'export');
    const rows = await tableOf(stored);
    const shown = mask === undefined ? rows : maskedStored(name!, rows, mask);
    await writeTables({ ...context, words }, 'export', { [name!]: shown });
  },
};
