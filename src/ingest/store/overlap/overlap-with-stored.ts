import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { identifier, literal } from '../../../core/quoting.js';
import type { Writer } from '../../../engine/duckdb/writer.js';
import { datedColumn, type SameKey } from '../../check/index.js';
import { type Merge, tableName, undoName } from '../stored-table.js';
import { STORE } from '../words.js';

/** Rows known by their content can only be matched where both sides have the same columns of the model. */
export async function refuseUnlike(
  { writer, table, staged, columns, mode, identity, load }: Merge,
  stored: readonly string[],
  same: SameKey,
): Promise<void> {
  const known = (names: readonly string[]) => names.filter((name) => table.columns[name]);
  const unlike = known(columns).some((c) => !stored.includes(c)) || known(stored).some((c) => !columns.includes(c));
  if (identity.kind !== 'content' || mode === 'replace_window' || !unlike) {
    if (identity.kind !== 'content' && mode === 'append')
      await refuseStoredKeys(writer, tableName(table.name), table.name, staged, identity.columns, same);
    return;
  }
  const day = datedColumn(table);
  if (day !== null && columns.includes(day) && stored.includes(day)) {
    const row = await writer.row(
      `SELECT count(*) AS n FROM ${tableName(table.name)} WHERE __source = ${literal(load.source)} AND ${identifier(day)} BETWEEN (SELECT min(${identifier(day)}) FROM ${staged}) AND (SELECT max(${identifier(day)}) FROM ${staged})`,
    );
    if (Number(row.n) === 0) return;
  }
  throw new UserError('E_OVERLAP', 'input', STORE.has_rows_these_days({ name: table.name }), {
    where: STORE.columns_two_differ_there({ key: table.key[0] ?? 'key' }),
    hint: STORE.mode_replace_window_take(),
  });
}

async function refuseStoredKeys(
  writer: Writer,
  target: string,
  name: string,
  staged: string,
  key: readonly string[],
  same: SameKey,
): Promise<void> {
  const rows = await writer.rows(
    `SELECT DISTINCT ${key.map((c) => `CAST(t.${identifier(c)} AS VARCHAR)`).join(` || ' ' || `)} AS k FROM ${target} t SEMI JOIN ${staged} s ON ${same('t', 's')} LIMIT 3`,
  );
  if (rows.length === 0) return;
  throw new UserError('E_OVERLAP', 'input', STORE.has_rows_this_file({ name }), {
    where: verbatim(`${key.join(', ')}: ${rows.map((row) => row.k).join('; ')}`),
    hint: verbatim('--mode upsert'),
  });
}

/** Two sources of one load may not hold the same keys: which of the two counts is for the user to say. */
export async function refuseOwn({ writer, table, load }: Merge): Promise<void> {
  const row = await writer.row(
    `SELECT any_value(__source) AS s, count(*) AS n FROM ${undoName(table.name)} WHERE __gone = ${load.id} AND __load = ${load.id}`,
  );
  if (Number(row.n) === 0) return;
  throw new UserError(
    'E_OVERLAP',
    'input',
    STORE.sources_hold_same_rows({ s: String(row.s), source: load.source, name: table.name }),
    {
      where: STORE.rows_by({ n: String(row.n), key: table.key }),
      hint: STORE.take_them_out_one(),
    },
  );
}
