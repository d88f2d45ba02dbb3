import { Decimal } from '../../core/decimal.js';
import { breathe, flatMapBreathing } from '../../core/process/breathe.js';
import type { Cell, Row, SmallTable } from '../../core/result.js';
import { TABLES } from '../../model/tables.js';
import { maskedCell } from '../../run/mask/stored.js';
import { dateColumn } from '../../run/span.js';
import type { Whose } from './stored.js';

/** What happened on a day in one table: how many rows, what they sum to, and what they say. */
interface Fold {
  readonly day: string;
  readonly table: string;
  rows: number;
  amount: Decimal | null;
  readonly facts: string[];
}

/** Every dated row that bears the customer's id, folded by day and table, the newest first. Signals are heard in between: one that buys every day has very many. */
export async function timelineOf(whose: Whose): Promise<SmallTable> {
  const days = new Map<string, Map<string, Fold>>();
  for (const name of whose.catalog.tables.keys()) await readTable(whose, name, days);
  const folds = await flatMapBreathing([...days.keys()].sort().reverse(), (day) =>
    [...days.get(day)!.values()].sort((a, b) => (a.table < b.table ? -1 : 1)),
  );
  return {
    columns: {
      day: { kind: 'date', priority: 1, nullable: false },
      table: { kind: 'code', priority: 1, nullable: false },
      rows: { kind: 'count', priority: 1, nullable: false },
      amount: { kind: 'money', priority: 1, nullable: true },
      facts: { kind: 'text', priority: 3, nullable: false },
    },
    rows: folds.map(({ facts, ...fold }) => ({ ...fold, facts: facts.sort().join('; ') })),
  };
}

async function readTable(whose: Whose, name: string, days: Map<string, Map<string, Fold>>): Promise<void> {
  const { engine, id, until, mask } = whose;
  const { relation, columns } = whose.catalog.tables.get(name)!;
  if (TABLES[name]?.dated === undefined || !columns.has('customer_id')) return;
  const day = dateColumn(name);
  const names = Object.keys(TABLES[name]!.columns).filter((column) => columns.has(column));
  const stored = await engine.store({
    text: `SELECT ${[...new Set([day, ...names])].join(', ')} FROM ${relation}
WHERE customer_id = CAST($id AS varchar) AND ${day} IS NOT NULL AND (CAST($until AS date) IS NULL OR ${day} <= CAST($until AS date))`,
    params: { id, until },
  });
  const told = (column: string, cell: Cell): Cell => (mask === undefined ? cell : maskedCell(name, column, cell, mask));
  for await (const { count, columns: cells } of stored.read()) {
    for (let i = 0; i < count; i++) {
      const fold = foldOf(days, String(cells[day]![i]), name);
      const amount = cells.amount?.[i];
      fold.rows++;
      if (amount instanceof Decimal) fold.amount = fold.amount?.plus(amount) ?? amount;
      const row = Object.fromEntries(names.map((column) => [column, told(column, cells[column]![i] ?? null)]));
      fold.facts.push(factsOf(row, names, day));
    }
    await breathe();
  }
  await stored.dispose();
}

function foldOf(days: Map<string, Map<string, Fold>>, day: string, table: string): Fold {
  const own = days.get(day) ?? new Map<string, Fold>();
  days.set(day, own);
  const fold = own.get(table) ?? { day, table, rows: 0, amount: null, facts: [] };
  own.set(table, fold);
  return fold;
}

function factsOf(row: Row, names: readonly string[], day: string): string {
  const told = names.filter(
    (name) => row[name] !== null && name !== 'customer_id' && name !== day && name !== day.replace(/_on$/, '_at'),
  );
  return told.map((name) => `${name}=${plain(row[name]!)}`).join(' ');
}

const plain = (cell: Cell): string => (cell instanceof Decimal ? cell.toString().replace(/\.?0+$/, '') : String(cell));
