import type { TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import { UserError } from '../../../core/errors.js';
import { groupedBy } from '../../../core/grouped.js';
import { verbatim } from '../../../core/message.js';
import { aside } from '../../../core/process/thread.js';
import type { Cell } from '../../../core/result.js';
import { ASIDES, CROSS_MS } from '../../../stats/asides.js';
import { benjaminiHochberg } from '../../../stats/intervals/multiple-testing.js';
import { largest } from '../../../stats/largest.js';
import type { Context, Windows } from '../basis/windows.js';
import type declaration from '../index.js';
import { type Pair, pairOf } from './attributes.js';
import cellsSql from './cells.sql';
import { WORDS } from './words.js';

type Cross = TableRows<(typeof declaration)['tables']['cross']>;

const MOST_VALUES = 50;
/** Fewest customers of a cell that is judged, and the share of false verdicts among those given. */
const LEAST_CUSTOMERS = 5;
const FALSE_SHARE = 0.1;

const SUMS = ['revenue', 'earlier', 'costed', 'cost'] as const;

/** What one customer bought in one cell. */
interface Bought {
  readonly cut: string;
  readonly customer: string;
  readonly first: string | null;
  readonly second: string | null;
  readonly sums: Readonly<Record<(typeof SUMS)[number], Cell>>;
}

async function boughtOf({ crossed, places }: Pair, { now, before }: Windows): Promise<Bought[]> {
  const days = before ?? now;
  const params = { since: now.from, until: now.to, before_since: days.from, before_until: days.to };
  const relation = await crossed.sql.relation(cellsSql, params);
  const parts = new Map<string, ReturnType<typeof crossed.partsOf>>();
  const all: Bought[] = [];
  for await (const { count, columns } of relation.read()) {
    for (let row = 0; row < count; row++) {
      const cell = (name: string) => columns[name]![row]!;
      const key = String(cell('__cut'));
      const own = parts.get(key) ?? crossed.partsOf(key);
      parts.set(key, own);
      all.push({
        ...{ cut: own.cut, customer: String(cell('customer_id')) },
        ...{ first: own.values[places[0]]!, second: own.values[places[1]]! },
        sums: Object.fromEntries(SUMS.map((name) => [name, cell(name)])) as Bought['sums'],
      });
    }
  }
  const key = ({ customer, first, second }: Bought) => JSON.stringify([customer, first, second]);
  const keys = new Map(all.map((one) => [one, key(one)]));
  return all.sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1));
}

const sumOf = (rows: readonly Bought[], name: (typeof SUMS)[number]): Decimal | null =>
  rows.reduce<Decimal | null>((sum, { sums }) => {
    const cell = sums[name];
    return cell instanceof Decimal ? (sum?.plus(cell) ?? cell) : sum;
  }, null);

const valuesOf = (rows: readonly Bought[], side: 'first' | 'second'): (string | null)[] =>
  [...new Set(rows.map((row) => row[side]))].sort((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));

/** Cells of one cut: how large they are by what row and column let expect, and whether chance could make them so. */
async function cutRows(cut: string, all: readonly Bought[], permutes: boolean, hasBefore: boolean): Promise<Cross> {
  const rows = all.filter(({ sums }) => sums.revenue !== null);
  const [firsts, seconds] = [valuesOf(all, 'first'), valuesOf(all, 'second')];
  const places = <T>(values: readonly T[]) => new Map(values.map((value, place) => [value, place]));
  const [firstAt, secondAt] = [places(firsts), places(seconds)];
  const customerAt = places([...new Set(rows.map(({ customer }) => customer))]);
  const judged = await aside(
    ASIDES,
    'crossedCells',
    CROSS_MS * rows.length,
    {
      ...{ customers: customerAt.size, firsts: firsts.length, seconds: seconds.length },
      customer: rows.map(({ customer }) => customerAt.get(customer)!),
      first: rows.map(({ first }) => firstAt.get(first)!),
      second: rows.map(({ second }) => secondAt.get(second)!),
      amount: rows.map(({ sums }) => amountOf(sums.revenue)),
    },
    permutes,
  );
  const cells = groupedBy(all, ({ first, second }) => firstAt.get(first)! * seconds.length + secondAt.get(second)!);
  const total = rows.reduce((sum, { sums }) => sum + amountOf(sums.revenue), 0);
  const told = Array.from({ length: firsts.length * seconds.length }, (_, place) => place).map((place) => {
    const own = cells.get(place) ?? [];
    const bought = own.filter(({ sums }) => sums.revenue !== null);
    return { place, own, bought, p: bought.length >= LEAST_CUSTOMERS ? judged[place]!.p : null };
  });
  const adjusted = benjaminiHochberg(told.flatMap(({ p }) => (p === null ? [] : [p])));
  let at = 0;
  return told.map(({ place, own, bought, p }) => {
    const { index, low, high } = judged[place]!;
    const q = p === null ? null : adjusted[at++]!;
    const revenue = sumOf(bought, 'revenue') ?? Decimal.zero;
    const [earlier, costed, cost] = [sumOf(own, 'earlier'), sumOf(bought, 'costed'), sumOf(bought, 'cost')];
    const before = amountOf(earlier);
    const margin = costed === null || cost === null ? null : costed.minus(cost);
    const size = revenue.toNumber();
    return {
      __cut: cut,
      first: firsts[Math.floor(place / seconds.length)]!,
      second: seconds[place % seconds.length]!,
      revenue,
      share: total > 0 ? size / total : null,
      index,
      // Whoever is drawn again buys nothing there either: that is no interval.
      low: bought.length > 0 ? low : null,
      high: bought.length > 0 ? high : null,
      growth: hasBefore && before > 0 ? (size - before) / before : null,
      margin_rate: margin !== null && costed!.toNumber() > 0 ? margin.toNumber() / costed!.toNumber() : null,
      customers: bought.length,
      largest_share: size > 0 ? largest(bought.map(({ sums }) => amountOf(sums.revenue))) / size : null,
      p,
      q,
      verdict:
        q === null || index === null ? 'not_judged' : q > FALSE_SHARE ? 'as_expected' : index > 1 ? 'strong' : 'weak',
    };
  });
}

/** Strengths and weaknesses where two attributes meet: verdicts by permutation of customers, where one side is the customer's own. */
export async function crossRows(context: Context, windows: Windows): Promise<Cross> {
  const text = context.options.cross!;
  const pair = await pairOf(context, text);
  const all = await boughtOf(pair, windows);
  const most = Math.max(...(['first', 'second'] as const).map((side) => valuesOf(all, side).length));
  if (most > MOST_VALUES) {
    throw new UserError('E_OPTION', 'usage', WORDS.cross_too_many({ text, values: most, most: MOST_VALUES }), {
      hint: verbatim('crm-analyze sales --abc channel --show abc'),
    });
  }
  const rows: Cross[number][] = [];
  for (const [cut, own] of [...groupedBy(all, (one) => one.cut)].sort(([a], [b]) => (a < b ? -1 : 1)))
    rows.push(...(await cutRows(cut, own, pair.isOfCustomer, windows.before !== null)));
  return rows;
}
