import { verbatim } from '../../core/message.js';
import type { Row, SmallTable } from '../../core/result.js';
import type { Command } from '../command.js';
import { TABLES } from '../options/takes.js';
import { CLI } from '../words.js';
import { MODEL_HELP } from './words.js';

/** Flags of the views on a cluster. */
const VIEWS = ['db', 'tz', 'week_start', 'timeout', 'stats'] as const;

/** `model`: the canonical tables and columns that data are mapped to. */
export const model: Command = {
  name: 'model',
  group: 'tools',
  words: MODEL_HELP.command,
  arguments: [{ spelling: '[table]', words: MODEL_HELP.argument_table }],
  options: [
    {
      flags: '--apply',
      words: MODEL_HELP.option_apply,
    },
    { flags: '--yes', words: MODEL_HELP.option_yes },
  ],
  takes: ['sql', ...VIEWS, ...TABLES],
  examples: [
    'model',
    'model orders',
    'model --sql --db trino://ana@coordinator:8080/hive/crm',
    'model --apply --yes --db trino://ana@coordinator:8080/hive/crm',
  ],
  async run(context, [name], { apply, yes }) {
    const { refuseBeside } = await import('../options/takes.js');
    if (apply === true || context.settings.sql) {
      const { runViews } = await import('../engine/views.js');
      refuseBeside(
        apply === true ? '--apply' : '--sql',
        context.settings,
        TABLES,
        verbatim('crm-analyze model --help'),
      );
      await runViews(context, { apply: apply === true, yes: yes === true });
      return;
    }
    refuseBeside(CLI.model_without_views(), context.settings, VIEWS, CLI.model_sql_db_trino());
    const { closest, UserError } = await import('../../core/errors.js');
    const { TABLES: MODEL } = await import('../../model/tables.js');
    const { writeTables } = await import('../output/write-result.js');
    if (name !== undefined && !(name in MODEL)) {
      const near = closest(name, Object.keys(MODEL));
      throw new UserError('E_UNKNOWN_TABLE', 'usage', CLI.model_has_no_table({ name }), {
        where: CLI.tables_are({ tables: Object.keys(MODEL) }),
        hint: verbatim(`crm-analyze model${near === undefined ? '' : ` ${near}`}`),
      });
    }
    const chosen = Object.entries(MODEL).filter(([table]) => name === undefined || table === name);
    const rows: Row[] =
      name === undefined
        ? chosen.map(([table, { grain, key, required }]) => ({
            table,
            grain,
            key: key.join(', '),
            required: required.map((one) => one.join(' | ')).join(', '),
          }))
        : chosen.flatMap(([, { columns, required }]) =>
            Object.entries(columns).map(([column, { type, ref, codes, unit }]) => ({
              column,
              type,
              required: required.some((one) => one.includes(column)),
              refers_to: ref ?? null,
              values: codes?.join(' ') ?? null,
              unit: unit ?? null,
            })),
          );
    const { labelled } = await import('../output/labels.js');
    const { MODEL_LABELS } = await import('./words.js');
    const words = labelled(context.words, 'model', MODEL_LABELS);
    await writeTables({ ...context, words }, 'model', { [name ?? 'tables']: textTable(rows, ['grain', 'type']) });
  },
};

/** Rows of plain texts, codes and flags as a table whose columns are those of the first row. */
export const textTable = (rows: readonly Row[], codes: readonly string[] = []): SmallTable => ({
  columns: Object.fromEntries(
    Object.entries(rows[0] ?? {}).map(([name, cell]) => [
      name,
      {
        kind: typeof cell === 'boolean' ? 'flag' : codes.includes(name) ? 'code' : 'text',
        priority: 1,
        nullable: true,
      },
    ]),
  ),
  rows,
});
