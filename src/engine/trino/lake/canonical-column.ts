import { literal } from '../../../core/quoting.js';
import { type ModelType, SQL_TYPE } from '../../../model/column.js';
import { TABLES } from '../../../model/tables.js';
import { instantOf } from '../../../model/time/instant-of.js';

/** SQL that gives a column and the type it then has. */
export interface TypedSql {
  readonly sql: string;
  readonly type: string;
}

/** What a canonical table's column must be; undefined for columns that are the user's own. `x_on` is the local day of `x_at`. */
export function canonicalType(table: string, column: string): ModelType | undefined {
  const columns = TABLES[table]?.columns ?? {};
  if (column in columns) return columns[column]!.type;
  const point = instantOf(table, column);
  return point === undefined ? undefined : 'date';
}

/** Casts SQL of a lake's type to the canonical type; the same text where it is of that type already. */
export function fitted(source: TypedSql, wanted: ModelType, timezone: string): TypedSql {
  const type = SQL_TYPE[wanted];
  if (wanted === 'instant') return { sql: instant(source, timezone), type: 'timestamp(6)' };
  if (wanted === 'date') return { sql: localDay(source, timezone), type: 'date' };
  if (fits(source.type, type)) return { ...source, type };
  return { sql: `CAST(${source.sql} AS ${type})`, type };
}

function fits(actual: string, wanted: string): boolean {
  const spelled = actual.toLowerCase().replaceAll(' ', '');
  return wanted === 'varchar' ? /^varchar\b/.test(spelled) : spelled === wanted;
}

/** A point in time in UTC. What carries no zone is local time, and a date is its midnight. */
function instant({ sql, type }: TypedSql, timezone: string): string {
  if (/with time zone$/.test(type)) return `CAST((${sql}) AT TIME ZONE 'UTC' AS timestamp(6))`;
  return `CAST(with_timezone(CAST(${sql} AS timestamp(6)), ${literal(timezone)}) AT TIME ZONE 'UTC' AS timestamp(6))`;
}

/** The business date: of a point in time with a zone the local one, else what is written. */
function localDay({ sql, type }: TypedSql, timezone: string): string {
  if (type === 'date') return sql;
  if (/with time zone$/.test(type)) return `CAST((${sql}) AT TIME ZONE ${literal(timezone)} AS date)`;
  return `CAST(${sql} AS date)`;
}

/** The local day of a canonical instant, which is in UTC. */
export const dayOfUtc = (sql: string, timezone: string): string =>
  `CAST(with_timezone(${sql}, 'UTC') AT TIME ZONE ${literal(timezone)} AS date)`;
