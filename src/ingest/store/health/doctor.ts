import type { Row } from '../../../core/result.js';
import type { Engine } from '../../../engine/engine.js';
import { TABLES } from '../../../model/tables.js';
import { dateOfInstant } from '../../../model/time/date-of-instant.js';

/** A loaded table: how much of it there is and how fresh. Days are ISO dates; null where its rows have none. */
export interface TableHealth {
  readonly table: string;
  readonly rows: number;
  readonly first_day: string | null;
  readonly last_day: string | null;
  /** Days from the last day to `today`; negative: rows of the future. */
  readonly days_old: number | null;
}

/** Ids that no row of the table referred to has. */
export interface Orphans {
  readonly table: string;
  readonly column: string;
  readonly refers_to: string;
  readonly ids: number;
  readonly rows: number;
  readonly example: string;
}

export interface Health {
  readonly tables: readonly TableHealth[];
  readonly orphans: readonly Orphans[];
}

/** What is loaded, how fresh, and which ids lead nowhere. `today` is an ISO date. Works on every engine. */
export async function doctor(engine: Engine, today: string): Promise<Health> {
  const { tables } = await engine.catalog();
  const health: TableHealth[] = [];
  const orphans: Orphans[] = [];
  for (const [name, { relation, columns }] of tables) {
    health.push(await healthOf(engine, name, relation, columns, today));
    for (const [column, { ref }] of Object.entries(TABLES[name]?.columns ?? {})) {
      const target = ref === undefined ? undefined : tables.get(ref);
      if (target === undefined || !columns.has(column)) continue;
      const found = await orphansOf(engine, { table: name, column, refers_to: ref! }, relation, target.relation);
      if (found !== null) orphans.push(found);
    }
  }
  return { tables: health, orphans };
}

/** The column that holds a table's business date, if it is loaded. */
export function dayColumn(table: string, columns: ReadonlyMap<string, string>): string | null {
  const dated = TABLES[table]?.dated;
  if (dated === undefined) return null;
  const name = TABLES[table]!.columns[dated]!.type === 'instant' ? dateOfInstant(dated) : dated;
  return columns.has(name) ? name : null;
}

async function healthOf(
  engine: Engine,
  table: string,
  relation: string,
  columns: ReadonlyMap<string, string>,
  today: string,
): Promise<TableHealth> {
  const name = dayColumn(table, columns);
  const day = name === null ? null : engine.dialect.identifier(name);
  const days = day === null ? 'CAST(NULL AS date) AS a, CAST(NULL AS date) AS b' : `min(${day}) AS a, max(${day}) AS b`;
  const row = await one(engine, `SELECT count(*) AS n, ${days} FROM ${relation}`);
  const last = row.b === null ? null : String(row.b);
  return {
    table,
    rows: Number(row.n),
    first_day: row.a === null ? null : String(row.a),
    last_day: last,
    days_old: last === null ? null : Math.round((Date.parse(today) - Date.parse(last)) / 86_400_000),
  };
}

async function orphansOf(
  engine: Engine,
  names: Pick<Orphans, 'table' | 'column' | 'refers_to'>,
  relation: string,
  target: string,
): Promise<Orphans | null> {
  const key = TABLES[names.refers_to]!.key[0]!;
  const row = await one(
    engine,
    `SELECT count(DISTINCT s.${names.column}) AS ids, count(*) AS n, min(s.${names.column}) AS example FROM ${relation} s
     WHERE s.${names.column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${target} t WHERE t.${key} = s.${names.column})`,
  );
  return Number(row.n) === 0
    ? null
    : { ...names, ids: Number(row.ids), rows: Number(row.n), example: String(row.example) };
}

export async function one(engine: Engine, text: string): Promise<Row> {
  return (await engine.query({ text, params: {} }))[0]!;
}
