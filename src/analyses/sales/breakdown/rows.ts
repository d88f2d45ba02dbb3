import type { Relation, TableRows } from '../../../core/analysis.js';
import { changeOf, numberOf, textOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import type { Cell, Row } from '../../../core/result.js';
import { groupedBy, type Within } from '../../../model/revenue-change/index.js';
import { ratioOf } from '../../../parts/rates.js';
import type { ROWS } from '../basis/codes.js';
import { marginOf } from '../basis/metrics.js';
import { type Context, type Days, daysParams, type Windows } from '../basis/windows.js';
import type declaration from '../index.js';
import buyersSql from './buyers.sql';
import { type CategoryEffects, NO_EFFECTS } from './effects.js';
import sumsSql from './sums.sql';

type Breakdown = TableRows<(typeof declaration)['tables']['breakdown']>;
type Part = (typeof ROWS)[number];

/** Sums of one row of the table within one window. */
export interface Line {
  readonly cut: string;
  readonly part: Part;
  readonly name: string | null;
  readonly row: Row;
}

const SUMS = ['revenue', 'ordered', 'sold', 'returned', 'units', 'discount', 'list_amount', 'costed', 'cost'] as const;

const plus = (a: Cell | undefined, b: Cell | undefined): Cell => {
  if (!(a instanceof Decimal)) return b ?? null;
  return b instanceof Decimal ? a.plus(b) : a;
};

const larger = (a: Cell | undefined, b: Cell | undefined): Cell => {
  if (!(a instanceof Decimal)) return b ?? null;
  return b instanceof Decimal && b.compare(a) > 0 ? b : a;
};

const keyOf = ({ cut, part, name }: Line): string => JSON.stringify([cut, part, name]);

/** Two sums of lines as one. */
const added = (a: Row, b: Row): Row => ({
  ...a,
  ...Object.fromEntries(SUMS.map((name) => [name, plus(a[name], b[name])])),
});

/** New, returning and nobody are all there is: their customers and orders are others. */
const together = (a: Row, b: Row): Row => ({
  ...added(a, b),
  customers: Number(a.customers) + Number(b.customers),
  orders: Number(a.orders) + Number(b.orders),
  largest: larger(a.largest, b.largest),
});

/** Rows that share a line of the table, as one. */
function merged(lines: readonly Line[], merge: (a: Row, b: Row) => Row): Map<string, Line> {
  const all = new Map<string, Line>();
  for (const line of lines) {
    const known = all.get(keyOf(line));
    all.set(keyOf(line), known === undefined ? line : { ...line, row: merge(known.row, line.row) });
  }
  return all;
}

interface Asked {
  readonly within: Within | null;
  /** When customers first bought. */
  readonly history: Relation;
}

/** Rows of one window: its groups, the whole, and of the whole new, returning and nobody. */
export async function linesOf({ sql }: Pick<Context, 'sql'>, days: Days, { within, history }: Asked): Promise<Line[]> {
  const ask = (text: string) => sql.rows(groupedBy(text, within), daysParams(days), { history });
  const line = (row: Row, part: Part, name: string | null): Line => ({ cut: String(row.__cut), part, name, row });
  const isTold = ({ part }: Line) => within !== null || part !== 'part';
  const summed = (await ask(sumsSql)).flatMap((row) => [
    line(row, 'part', textOf(row.name)),
    line(row, row.part as Part, null),
  ]);
  const counts = new Map(
    (await ask(buyersSql)).map((row) => [keyOf(line(row, row.part as Part, textOf(row.name))), row]),
  );
  const told = [...merged(summed.filter(isTold), added)].map(
    ([key, own]): Line => ({ ...own, row: { ...own.row, ...counts.get(key) } }),
  );
  const kinds = told.filter(({ part }) => part !== 'part');
  const totals = merged(
    kinds.map((own): Line => ({ ...own, part: 'total' })),
    together,
  );
  return [...told, ...totals.values()];
}

const minus = (a: Cell, b: Cell): Cell => {
  if (!(a instanceof Decimal) && !(b instanceof Decimal)) return null;
  return (a instanceof Decimal ? a : Decimal.zero).minus(b instanceof Decimal ? b : Decimal.zero);
};

/** Growth over what was sold before; of nothing, or of less than nothing, there is none. */
const growthOf = (now: Cell, before: Cell): number | null =>
  (numberOf(before) ?? 0) > 0 ? changeOf(now, before) : null;

interface Known {
  readonly before: boolean;
  readonly year: boolean;
  readonly effects: CategoryEffects | null;
}

const effectsOf = ({ cut, part, name }: Line, effects: CategoryEffects | null) =>
  part === 'part' ? effects?.of(cut, name) : part === 'total' ? effects?.all(cut) : undefined;

function rowOf(line: Line, before: Row | undefined, year: Row | undefined, known: Known) {
  const { row } = line;
  const of = (there: Row | undefined, name: string): Cell => there?.[name] ?? null;
  const revenue = row.revenue ?? Decimal.zero;
  const [was, wasYear] = [of(before, 'revenue'), of(year, 'revenue')];
  const margin = marginOf(row);
  const marginBefore = before === undefined ? null : marginOf(before);
  const positive = (numberOf(revenue) ?? 0) > 0;
  return {
    __cut: line.cut,
    row: line.part,
    name: line.name,
    revenue,
    change: known.before ? minus(revenue, was) : null,
    growth: known.before ? growthOf(revenue, was) : null,
    margin,
    margin_rate: margin === null ? null : ratioOf(margin, row.costed),
    orders: row.orders ?? 0,
    customers: row.customers ?? 0,
    largest_share: positive ? ratioOf(row.largest, revenue) : null,
    year_change: known.year ? minus(revenue, wasYear) : null,
    year_growth: known.year ? growthOf(revenue, wasYear) : null,
    average_order: ratioOf(row.ordered, row.orders),
    revenue_before: known.before ? (was ?? Decimal.zero) : null,
    revenue_year: known.year ? (wasYear ?? Decimal.zero) : null,
    margin_change: known.before && margin !== null && marginBefore !== null ? minus(margin, marginBefore) : null,
    units: numberOf(row.units),
    discount_rate: ratioOf(row.discount, row.list_amount),
    return_rate: ratioOf(row.returned, row.sold),
    ...(effectsOf(line, known.effects) ?? NO_EFFECTS),
  };
}

const NOTHING: Row = { orders: 0, customers: 0 };
const ORDER: readonly Part[] = ['part', 'total', 'new', 'returning', 'nobody'];

/** The table: parts from the largest down, then the whole and whom it comes from, each beside the days before and a year before. */
export function breakdownRows(
  lines: Readonly<Record<keyof Windows, readonly Line[] | null>>,
  effects: CategoryEffects | null,
): Breakdown {
  const maps = { now: mapOf(lines.now), before: mapOf(lines.before), year: mapOf(lines.year) };
  const known = { before: lines.before !== null, year: lines.year !== null, effects };
  // What was sold before and is no longer has a row too: else the changes of the rows are not the change of the whole.
  const all = new Map([...maps.before, ...maps.now]);
  for (const [key, line] of maps.year) if (!all.has(key)) all.set(key, line);
  const rows = [...all.entries()].map(([key, line]) =>
    rowOf(
      { ...line, row: maps.now.get(key)?.row ?? NOTHING },
      maps.before.get(key)?.row,
      maps.year.get(key)?.row,
      known,
    ),
  );
  return rows.sort(
    (a, b) =>
      (a.__cut < b.__cut ? -1 : a.__cut > b.__cut ? 1 : 0) ||
      ORDER.indexOf(a.row) - ORDER.indexOf(b.row) ||
      (numberOf(b.revenue) ?? 0) - (numberOf(a.revenue) ?? 0) ||
      String(a.name).localeCompare(String(b.name), 'en'),
  );
}

const mapOf = (lines: readonly Line[] | null): Map<string, Line> =>
  new Map((lines ?? []).map((line) => [keyOf(line), line]));
