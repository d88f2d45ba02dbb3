import { UserError } from '../../core/errors.js';
import { type Message, verbatim } from '../../core/message.js';
import { identifier, literal } from '../../core/quoting.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import type { ModelTable } from '../../model/table.js';
import { datedColumn, rowHash, type SameKey, sameKeyOf } from '../check/index.js';
import { LoadWarning } from '../terms/index.js';
import { refuseOwn, refuseUnlike } from './overlap/overlap-with-stored.js';
import { DRAFT } from './publish.js';
import {
  addColumns,
  columnsOf,
  contentOf,
  countRows,
  isData,
  type Merge,
  ofOrigin,
  originColumns,
  tableName,
  undoName,
} from './stored-table.js';
import { STORE } from './words.js';

export interface MergeResult {
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly removed: number;
  readonly warnings: readonly Message[];
  /** Said where the table has fewer rows or less money than before. */
  readonly fewer: readonly LoadWarning[];
  /** Count and hash sum of what came and went; null where columns were added, for then every row's hash is another. */
  readonly change: { readonly plus: string; readonly minus: string } | null;
}

/**
 * Brings the rows of `staged` into the table by the mode's rule. Rows replaced are kept for undo. Throws E_OVERLAP where the mode
 * does not say what to do with rows that are there already.
 */
export async function mergeRows(merge: Merge): Promise<MergeResult> {
  const { writer, table, staged, columns, mode, identity } = merge;
  const target = tableName(table.name);
  const stored = await columnsOf(writer, table.name);
  const before = await countRows(writer, target);
  const away = await setAsideLoads(merge, stored.filter(isData));
  const missing = columns.filter((column) => !stored.includes(column));
  const same: SameKey = identity.kind === 'content' ? () => 'FALSE' : await sameKeyOf(writer, staged, identity.columns);
  if (mode !== 'replace') await refuseUnlike(merge, stored, same);
  if (missing.length > 0) await addColumns(writer, table, staged, missing);
  const all = (await columnsOf(writer, table.name)).filter(isData);
  const gone = await removal(merge, same);
  const aside = gone === null ? { removed: 0, minus: '0:0' } : await setAside(merge, all, gone);
  const { minus } = aside;
  const removed = away + aside.removed;
  const added = await insert(merge, all);
  if (removed > 0) await refuseOwn(merge);
  const plus = added === 0 ? '0:0' : await contentOfAdded(merge, all, added);
  const change = missing.length > 0 || away > 0 ? null : { plus, minus };
  const warnings = lostColumns(all, columns, removed);
  const after = before - removed + added;
  refuseLoss(merge, before, after);
  return {
    before,
    after,
    added,
    removed,
    warnings,
    fewer: await fewerThan(merge, all, before, after, removed),
    change,
  };
}

/** A table is emptied, or its rows replaced by far fewer, only where that is said. Throws E_FEWER. */
function refuseLoss({ table, mode, mayLose }: Merge, before: number, after: number): void {
  const isReplaced = mode === 'replace' || mode === 'replace_window';
  const most = mayLose?.(before) ?? before;
  const lost = before - after;
  if (lost <= most || !(after === 0 || isReplaced)) return;
  throw new UserError(
    'E_FEWER',
    'input',
    after === 0
      ? STORE.would_be_emptied({ table: table.name, before })
      : STORE.would_lose_rows({ table: table.name, before, after, lost, most }),
    { hint: verbatim('--allow-empty') },
  );
}

/** A load that leaves fewer rows or less money than there was says so, whatever its mode. */
async function fewerThan(
  { writer, table, load }: Merge,
  all: readonly string[],
  before: number,
  after: number,
  removed: number,
): Promise<LoadWarning[]> {
  if (removed === 0) return [];
  const money = (columns: readonly string[]) =>
    columns.includes('amount') ? 'sum(amount)' : 'max(CAST(NULL AS DECIMAL(18,4)))';
  // Rows that were set aside before this load brought amounts have none.
  const went = await columnsOf(writer, `__undo_${table.name}`);
  const row =
    await writer.row(`SELECT CAST(coalesce(came, 0) - coalesce(went, 0) AS VARCHAR) AS change, coalesce(came, 0) < coalesce(went, 0) AS less, CAST(coalesce(came, 0) AS VARCHAR) AS came, CAST(coalesce(went, 0) AS VARCHAR) AS went
    FROM (SELECT (SELECT ${money(all)} FROM ${tableName(table.name)} WHERE ${ofOrigin(load)}) AS came,
      (SELECT ${money(went)} FROM ${undoName(table.name)} WHERE __gone = ${load.id}) AS went)`);
  if (after >= before && row.less !== true) return [];
  const text = (value: unknown) => String(value).replace(/(\.\d\d)00$/, '$1');
  const rows = { table: table.name, before, after };
  const said = !all.includes('amount')
    ? STORE.fewer_rows(rows)
    : STORE.fewer_rows_and_amount({ ...rows, out: text(row.went), in: text(row.came) });
  return [new LoadWarning('W_FEWER', said, removed)];
}

/** What came is what was read, unless some of it was there already or is laid out otherwise here. */
async function contentOfAdded({ writer, table, columns, content, load }: Merge, all: readonly string[], added: number) {
  if (content.startsWith(`${added}:`) && all.join('\n') === columns.join('\n')) return content;
  return contentOf(writer, tableName(table.name), all, ofOrigin(load));
}

function lostColumns(all: readonly string[], columns: readonly string[], removed: number): Message[] {
  const lost = all.filter((column) => !columns.includes(column));
  return removed > 0 && lost.length > 0 ? [STORE.columns_lost({ columns: lost, rows: removed })] : [];
}

/** Condition over `t` (the table) for the rows that the load takes the place of; null where none. */
async function removal(merge: Merge, same: SameKey): Promise<string | null> {
  const { writer, table, staged, columns, mode, identity, load } = merge;
  if (mode === 'append') return null;
  const own = `t.__source = ${literal(load.source)}`;
  if (mode === 'replace') return own;
  if (mode === 'upsert') return identity.kind === 'content' ? null : changedKeys(merge, identity.columns, same);
  const day = datedColumn(table);
  if (day === null || !columns.includes(day)) {
    throw new UserError('E_MODE', 'usage', STORE.rows_have_no_date({ name: table.name }), {
      hint: STORE.mode_upsert_mode_replace(),
    });
  }
  const window = await writer.row(
    `SELECT CAST(min(${identifier(day)}) AS VARCHAR) AS a, CAST(max(${identifier(day)}) AS VARCHAR) AS b FROM ${staged}`,
  );
  const inside = `${own} AND t.${identifier(day)} BETWEEN DATE ${literal(String(window.a))} AND DATE ${literal(String(window.b))}`;
  if (identity.kind === 'content') return inside;
  // An order whose date has moved into the window stands outside of it here and must not stay twice.
  return `((${inside}) OR EXISTS (SELECT 1 FROM ${staged} s WHERE ${same('s', 't')}))`;
}

/**
 * Leaves in `staged` only the keys whose rows differ from the stored ones; rows that are the same are not touched. The table is
 * read once, and of it the key alone; what was met is read by its row numbers.
 */
async function changedKeys(
  { writer, table, staged, columns }: Merge,
  key: readonly string[],
  same: SameKey,
): Promise<string | null> {
  const keys = key.map(identifier).join(', ');
  const target = tableName(table.name);
  const day = datedColumn(table);
  const stored = (await columnsOf(writer, table.name)).filter(isData);
  // Lines of days that the file does not hold stay, whatever their order's number says: see settle-ids.ts.
  const kept = table.name === 'orders' && day !== null && columns.includes(day) && stored.includes(day);
  if (kept)
    await writer.run(
      `CREATE OR REPLACE TEMP TABLE __days AS SELECT DISTINCT ${identifier(day)} AS __day FROM ${staged}`,
    );
  await writer.run(
    `CREATE OR REPLACE TEMP TABLE __met AS SELECT t.rowid AS __at, ${kept ? `t.${identifier(day)} AS __day, ` : ''}${key.map((c) => `t.${identifier(c)}`).join(', ')} FROM ${target} t SEMI JOIN ${staged} q ON ${same('t', 'q')}`,
  );
  if ((await countRows(writer, '__met')) === 0) {
    await writer.run('DROP TABLE __met');
    return null;
  }
  const values = stored.map((name) => (columns.includes(name) ? identifier(name) : 'NULL'));
  const content = (values: readonly string[]) => `count(*) AS n, sum(hash(${values.join(', ')})) AS h`;
  await writer.run(`CREATE OR REPLACE TEMP TABLE __same AS SELECT k.* EXCLUDE (n, h) FROM (
      SELECT ${keys}, ${content(values)} FROM ${staged} GROUP BY ${keys}) k
    JOIN (SELECT ${keys}, ${content(stored.map(identifier))} FROM ${target} WHERE rowid IN (SELECT __at FROM __met) GROUP BY ${keys}) o
    ON ${same('k', 'o')} AND k.n = o.n AND k.h = o.h`);
  await writer.run(`DELETE FROM ${staged} s USING __same WHERE ${same('s', '__same')}`);
  await writer.run(
    `CREATE OR REPLACE TEMP TABLE __going AS SELECT __at FROM __met m ANTI JOIN __same s ON ${same('m', 's')}${kept ? ' WHERE m.__day IS NULL OR m.__day IN (SELECT __day FROM __days)' : ''}`,
  );
  for (const name of ['__met', '__same']) await writer.run(`DROP TABLE ${name}`);
  return (await countRows(writer, '__going')) === 0 ? null : 't.rowid IN (SELECT __at FROM __going)';
}

/** Sets aside whole loads before anything is compared with what is stored; gives the number of their rows. */
async function setAsideLoads(merge: Merge, stored: readonly string[]): Promise<number> {
  const { insteadOf = [] } = merge;
  if (insteadOf.length === 0) return 0;
  const { removed } = await setAside(merge, stored, insteadOf.map((load) => `(${ofOrigin(load)})`).join(' OR '));
  return removed;
}

/** Moves the rows that go into the undo table, marked with the load that removed them. */
async function setAside({ writer, table, load }: Merge, all: readonly string[], condition: string) {
  const target = tableName(table.name);
  const undo = undoName(table.name);
  const kept = await columnsOf(writer, `__undo_${table.name}`);
  const from = `FROM ${target} AS t WHERE ${condition}`;
  let last = '-1';
  if (kept.length === 0)
    await writer.run(`CREATE TABLE ${undo} AS SELECT t.*, CAST(${load.id} AS INTEGER) AS __gone ${from}`);
  else {
    for (const column of await writer.rows(
      `SELECT column_name AS c, data_type AS t FROM duckdb_columns() WHERE database_name = '${DRAFT}' AND table_name = ${literal(table.name)}`,
    )) {
      if (!kept.includes(String(column.c)))
        await writer.run(`ALTER TABLE ${undo} ADD COLUMN ${identifier(String(column.c))} ${column.t}`);
    }
    last = String((await writer.row(`SELECT COALESCE(max(rowid), -1) AS last FROM ${undo}`)).last);
    await writer.run(`INSERT INTO ${undo} BY NAME SELECT t.*, CAST(${load.id} AS INTEGER) AS __gone ${from}`);
  }
  // Another source of this load may have set rows aside before.
  const minus = await contentOf(writer, undo, all, `rowid > ${last}`);
  const removed = Number(minus.split(':')[0]);
  if (removed > 0) await writer.run(`DELETE ${from}`);
  return { removed, minus };
}

async function insert({ writer, table, staged, columns, mode, identity, load }: Merge, all: readonly string[]) {
  const names = columns.map(identifier).join(', ');
  const target = tableName(table.name);
  let from = staged;
  if (identity.kind === 'content' && mode === 'upsert') {
    // The n-th copy of a line is new where the table has fewer than n of it.
    const content = all.map((name) => (columns.includes(name) ? identifier(name) : 'NULL')).join(', ');
    const days = await sameDays(writer, table, staged, columns, all);
    await writer.run(`CREATE OR REPLACE TEMP TABLE __fresh AS
      SELECT ${names} FROM (SELECT *, hash(${content}) AS __h, row_number() OVER (PARTITION BY hash(${content})) AS __n FROM ${staged}) s
      LEFT JOIN (SELECT ${rowHash(all)} AS h, count(*) AS n FROM ${target} WHERE __source = ${literal(load.source)}${days} GROUP BY 1) o ON o.h = s.__h
      WHERE s.__n > COALESCE(o.n, 0)`);
    from = '__fresh';
  }
  const added = await countRows(writer, from);
  if (added > 0)
    await writer.run(
      `INSERT INTO ${target} (${names}, __load, __source) SELECT ${names}, ${originColumns(load).join(', ')} FROM ${from}`,
    );
  if (from === '__fresh') await writer.run('DROP TABLE __fresh');
  return added;
}

/** Rows that are the same are of the same day, so others need not be read. */
async function sameDays(
  writer: Writer,
  table: ModelTable,
  staged: string,
  columns: readonly string[],
  all: readonly string[],
): Promise<string> {
  const day = datedColumn(table);
  if (day === null || !columns.includes(day) || !all.includes(day)) return '';
  const d = identifier(day);
  const { a, b, empty } = await writer.row(
    `SELECT CAST(min(${d}) AS VARCHAR) AS a, CAST(max(${d}) AS VARCHAR) AS b, count(*) - count(${d}) AS empty FROM ${staged}`,
  );
  return a === null || Number(empty) > 0
    ? ''
    : ` AND ${d} BETWEEN DATE ${literal(String(a))} AND DATE ${literal(String(b))}`;
}
