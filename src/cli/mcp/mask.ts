import { createHmac, randomBytes } from 'node:crypto';
import {
  type Batch,
  type Cell,
  type ColumnMeta,
  isLong,
  type Metric,
  type Result,
  type Table,
} from '../../core/result.js';

/** Text columns that name what is no person or account, so that they may leave as they are. */
const OPEN = /^(product|category|brand|channel|region|branch|tier|segment|stage|topic|item|kind|period|cohort)/;

/** Of this process alone: pseudonyms hold for a session, and nobody can find an id by trying ids. */
const KEY = randomBytes(32);

/** The result with ids and free texts as pseudonyms, the same value always as the same one. */
export function masked(result: Result): Result {
  const tables = Object.entries(result.tables).map(([name, table]) => [name, maskedTable(table)] as const);
  const metrics = result.metrics.map((metric) =>
    metric.cut === undefined ? metric : { ...metric, cut: maskedCut(metric.cut) },
  );
  return { ...result, metrics, tables: Object.fromEntries(tables) };
}

function maskedTable(table: Table): Table {
  const hidden = Object.entries(table.columns)
    .filter(([name, meta]) => isHidden(name, meta))
    .map(([name]) => name);
  if (hidden.length === 0) return table;
  if (!isLong(table))
    return {
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        ...Object.fromEntries(hidden.map((name) => [name, pseudonym(name, row[name] ?? null)])),
      })),
    };
  return {
    ...table,
    async *read(options): AsyncIterable<Batch> {
      for await (const { count, columns } of table.read(options)) {
        const own = hidden.filter((name) => name in columns);
        const pseudonyms = own.map((name) => [name, columns[name]!.map((cell) => pseudonym(name, cell))] as const);
        yield { count, columns: { ...columns, ...Object.fromEntries(pseudonyms) } };
      }
    },
  };
}

const maskedCut = (cut: NonNullable<Metric['cut']>): NonNullable<Metric['cut']> =>
  Object.fromEntries(
    Object.entries(cut).map(([name, value]) => [
      name,
      OPEN.test(name) ? value : (pseudonym(name, value) as string | null),
    ]),
  );

const isHidden = (name: string, { kind }: ColumnMeta): boolean =>
  (kind === 'id' || kind === 'text') && !OPEN.test(name);

function pseudonym(name: string, cell: Cell): Cell {
  if (cell === null || cell === '') return cell;
  const digest = createHmac('sha256', KEY)
    .update(`${name}\0${String(cell)}`)
    .digest('hex')
    .slice(0, 10);
  return `${name.replace(/_id$/, '')}-${digest}`;
}
