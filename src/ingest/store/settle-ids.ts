import { UserError } from '../../core/errors.js';
import { identifier } from '../../core/quoting.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import { datedColumn, identityOf, type ReadSource, withDay } from '../check/index.js';
import { LoadWarning } from '../terms/index.js';
import { columnsOf, tableName } from './stored-table.js';
import { STORE } from './words.js';

/**
 * Order ids of staged rows beside those that are stored. An id that stands there on other days, which the file does not hold, is
 * another order of that number: it is told apart by its day, so that nothing of those days is replaced. The same order with another
 * day may be either: asked (E_ASK). What was told apart before is known again, whichever way round the files come.
 */
export async function settleStoredIds(source: ReadSource): Promise<LoadWarning[]> {
  const { writer, table, mapping, from, typed } = source;
  const day = datedColumn(table);
  if (table.name !== 'orders' || day === null || (mapping.mode ?? 'upsert') !== 'upsert') return [];
  if (identityOf(table, typed.columns).kind === 'content' || !typed.columns.includes(day)) return [];
  const stored = await columnsOf(writer, table.name);
  if (!stored.includes('order_id') || !stored.includes(day)) return [];
  await nearIds(writer, from, typed.columns, stored, day);
  const moved = await writer.rows(
    `SELECT id, CAST(day AS VARCHAR) AS day, CAST(other AS VARCHAR) AS other FROM __near WHERE is_moved ORDER BY id LIMIT 3`,
  );
  if (moved.length > 0) throw askMoved(source, moved);
  const { n } = await writer.row('SELECT count(*) AS n FROM __near WHERE as_id IS NOT NULL');
  const { anew } = await writer.row('SELECT count(*) AS anew FROM __near WHERE is_anew');
  if (Number(n) > 0)
    await writer.run(
      `UPDATE ${from} s SET order_id = m.as_id FROM __near m WHERE s.order_id = m.id AND s.${identifier(day)} = m.day AND m.as_id IS NOT NULL`,
    );
  await writer.run('DROP TABLE __near');
  if (Number(anew) === 0) return [];
  const said = STORE.order_ids_of_other_days({ source: mapping.name, ids: Number(anew) });
  return [new LoadWarning('W_ORDER_ID', said, Number(anew))];
}

/**
 * `__near`: per staged id and day that needs another id or a question: `as_id` the id it takes, `is_anew` where it is told apart now,
 * `is_moved` where the stored order of that id has the same customer, lines and amount on a day that the file does not hold.
 */
async function nearIds(
  writer: Writer,
  from: string,
  columns: readonly string[],
  stored: readonly string[],
  day: string,
): Promise<void> {
  const d = identifier(day);
  const both = (name: string) => (columns.includes(name) && stored.includes(name) ? name : 'CAST(NULL AS VARCHAR)');
  const amount = columns.includes('amount') && stored.includes('amount') ? 'amount' : 'NULL';
  // Hash sums: equal only where the lines' amounts are the same, each for itself.
  const facts = `min(${both('customer_id')}) AS customer, sum(${amount}) AS total, sum(hash(${amount})) AS lines`;
  const bare = `regexp_replace(id, ' \\d{4}-\\d{2}-\\d{2}$', '')`;
  await writer.run(`CREATE OR REPLACE TEMP TABLE __near AS
    WITH came AS (SELECT order_id AS id, ${d} AS day, ${facts} FROM ${from} WHERE order_id IS NOT NULL AND ${d} IS NOT NULL GROUP BY 1, 2),
    spelled AS (SELECT id AS spelling FROM came UNION SELECT ${withDay('id', 'day')} FROM came UNION SELECT ${bare} FROM came),
    there AS (SELECT t.order_id AS id, t.${d} AS day, ${facts} FROM ${tableName('orders')} t
      SEMI JOIN spelled q ON t.order_id = q.spelling GROUP BY 1, 2),
    own_days AS (SELECT DISTINCT ${d} AS day FROM ${from}),
    away AS (SELECT there.id, min(there.day) AS day, min(customer) AS customer, sum(lines) AS lines
      FROM there ANTI JOIN own_days USING (day) GROUP BY there.id)
    SELECT came.id AS id, came.day AS day, away.day AS other,
      CASE
        WHEN plain.id IS NOT NULL AND plain.id <> came.id THEN plain.id
        WHEN same.id IS NOT NULL THEN NULL
        WHEN told.id IS NOT NULL OR away.id IS NOT NULL THEN ${withDay('came.id', 'came.day')}
      END AS as_id,
      same.id IS NULL AND told.id IS NULL AND plain.id IS NULL AND away.id IS NOT NULL AS is_anew,
      same.id IS NULL AND told.id IS NULL AND away.id IS NOT NULL AND away.lines = came.lines
        AND away.customer IS NOT NULL AND away.customer = came.customer AND came.total > 0 AS is_moved
    FROM came
    LEFT JOIN there same ON same.id = came.id AND same.day = came.day
    LEFT JOIN there told ON told.id = ${withDay('came.id', 'came.day')}
    LEFT JOIN there plain ON plain.id = ${bare.replaceAll('id', 'came.id')} AND plain.day = came.day AND came.id <> plain.id
    LEFT JOIN away ON away.id = came.id
    WHERE told.id IS NOT NULL OR plain.id IS NOT NULL OR away.id IS NOT NULL`);
}

function askMoved({ mapping }: ReadSource, rows: readonly Record<string, unknown>[]): UserError {
  return new UserError('E_ASK', 'input', STORE.orders_moved({ source: mapping.name }), {
    where: rows.map(({ id, day, other }) =>
      STORE.day_stored_and_here({ id: String(id), stored: String(other), here: String(day) }),
    ),
    hint: STORE.load_both_days_or_drop_id(),
  });
}
