import { UserError } from '../../core/errors.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import { datedColumn, type SameKey } from '../check/identity.js';
import { identifier, literal } from '../values/sql-text.js';
import { type Merge, tableName, undoName } from './stored-table.js';

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
  throw new UserError(
    'E_OVERLAP',
    'input',
    `${table.name} has rows of these days already, and nothing tells whether they are the same`,
    {
      where: `columns of the two differ, and there is no ${table.key[0] ?? 'key'} to match them by`,
      hint: '--mode replace_window to take the days from this file, --mode replace, or map the key',
    },
  );
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
  throw new UserError(
    'E_OVERLAP',
    'input',
    `${name} has rows of this file already, and --mode append would count them twice`,
    {
      where: `${key.join(', ')}: ${rows.map((row) => row.k).join('; ')}`,
      hint: '--mode upsert',
    },
  );
}

/** Two sources of one load may not hold the same keys: which of the two counts is for the user to say. */
export async function refuseOwn({ writer, table, load }: Merge): Promise<void> {
  const row = await writer.row(
    `SELECT any_value(__source) AS s, count(*) AS n FROM ${undoName(table.name)} WHERE __gone = ${load.id} AND __load = ${load.id}`,
  );
  if (Number(row.n) === 0) return;
  throw new UserError('E_OVERLAP', 'input', `sources ${row.s} and ${load.source} hold the same rows of ${table.name}`, {
    where: `${row.n} rows by ${table.key.join(', ')}`,
    hint: 'take them out of one of the two with drop:',
  });
}
