import type { Relation, Sql, TableRows } from '../../../core/analysis.js';
import { amountOf, numberOf, textOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Cell, Row } from '../../../core/result.js';
import { isWhole } from '../../../core/time/coverage.js';
import { addDays } from '../../../core/time/period-days.js';
import type { Context, Days } from '../basis/windows.js';
import type declaration from '../index.js';
import { type Backtest, Judging } from './backtest.js';
import basketsSql from './baskets.sql';
import categoriesSql from './categories.sql';
import gapsSql from './gaps.sql';
import namesSql from './names.sql';
import { Peers } from './peers.js';
import sizeCountsSql from './size-counts.sql';
import sizesSql from './sizes.sql';

type Opportunities = TableRows<(typeof declaration)['tables']['opportunities']>;

const YEAR = 365;
/** Gaps that are listed: those whose peers buy the most. */
const MOST_GAPS = 100;

interface Gap {
  readonly cut: string;
  readonly customer: string;
  readonly peers: string;
  readonly category: string;
  readonly orders: number;
  readonly later: number;
  readonly amount: number;
}

type Groups = ReadonlyMap<string, Peers>;

const keyOf = (cut: string, peers: string): string => JSON.stringify([cut, peers]);
const count = (cell: Cell | undefined): number => numberOf(cell) ?? 0;

/** Two years of a relation each: what customers ordered, and of which categories. */
interface Years {
  readonly size: Relation;
  readonly basket: Relation;
}

async function yearsOf(sql: Sql, until: string): Promise<Years> {
  const params = { since: addDays(until, 1 - 2 * YEAR), later_since: addDays(until, 1 - YEAR), until };
  return { size: await sql.relation(sizesSql, params), basket: await sql.relation(basketsSql, params) };
}

/** Customers who are compared with each other, by cut and segment. */
async function groupsOf(sql: Sql, years: Years): Promise<Groups> {
  const key = (row: Row) => keyOf(String(row.__cut), String(row.peers));
  const categories = groupedBy(await sql.rows(categoriesSql, {}, { ...years }), key);
  const sizes = groupedBy(await sql.rows(sizeCountsSql, {}, { size: years.size }), key);
  return new Map(
    [...sizes].map(([own, rows]) => [
      own,
      new Peers(
        rows.map((row) => ({
          earlier: count(row.earlier),
          later: count(row.later),
          customers: count(row.customers),
        })),
        (categories.get(own) ?? []).map((row) => ({
          category: String(row.category),
          earlier: count(row.earlier),
          later: count(row.later),
          amount: amountOf(row.amount),
        })),
      ),
    ]),
  );
}

/** The gaps of a year, a customer's one after the other. */
async function* gapsOf(sql: Sql, years: Years, groups: Groups, year: 'earlier' | 'later'): AsyncIterable<Gap> {
  const least = [...groups].flatMap(([key, peers]) => {
    const [cut, name] = JSON.parse(key) as [string, string];
    return peers.names().flatMap((category) => {
      const orders = peers.least(category, year);
      return orders === null ? [] : [{ cut, peers: name, category, orders }];
    });
  });
  if (least.length === 0) return;
  const given = sql.given('least', least, { cut: 'text', peers: 'text', category: 'text', orders: 'integer' });
  const relation = await given.relation(gapsSql, { is_later: year === 'later' }, { ...years });
  for await (const { count: rows, columns } of relation.read()) {
    for (let row = 0; row < rows; row++) {
      const cell = (name: string) => columns[name]![row]!;
      yield {
        ...{ cut: String(cell('__cut')), customer: String(cell('customer_id')), peers: String(cell('peers')) },
        ...{ category: String(cell('category')), orders: count(cell('orders')), later: count(cell('later')) },
        amount: amountOf(cell('amount')),
      };
    }
  }
}

async function backtests(sql: Sql, years: Years, groups: Groups): Promise<ReadonlyMap<string, Judging>> {
  const found = new Map<string, Judging>();
  for await (const gap of gapsOf(sql, years, groups, 'earlier')) {
    const own = found.get(gap.cut) ?? new Judging();
    found.set(gap.cut, own);
    const expected = groups.get(keyOf(gap.cut, gap.peers))!.expected(gap.category, gap.orders);
    own.add(gap.customer, { filled: gap.later > 0, amount: gap.amount, expected });
  }
  return found;
}

interface Listed extends Gap {
  /** What peers of the customer's size buy of it in a year. */
  readonly peersBuy: number;
}

const byMoney = (a: Listed, b: Listed): number =>
  b.peersBuy - a.peersBuy ||
  (a.customer < b.customer ? -1 : a.customer > b.customer ? 1 : 0) ||
  (a.category < b.category ? -1 : 1);

/** The gaps of now whose peers buy the most, by cut, and how many there are. */
async function listedOf(sql: Sql, years: Years, groups: Groups) {
  const found = new Map<string, { all: number; largest: Listed[] }>();
  for await (const gap of gapsOf(sql, years, groups, 'later')) {
    const own = found.get(gap.cut) ?? { all: 0, largest: [] };
    found.set(gap.cut, own);
    own.all++;
    const peersBuy = groups.get(keyOf(gap.cut, gap.peers))!.expected(gap.category, gap.orders).amount;
    own.largest.push({ ...gap, peersBuy });
    if (own.largest.length >= 2 * MOST_GAPS) own.largest = own.largest.sort(byMoney).slice(0, MOST_GAPS);
  }
  for (const own of found.values()) own.largest = own.largest.sort(byMoney).slice(0, MOST_GAPS);
  return found;
}

async function namesOf(sql: Sql, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, string | null>> {
  if (ids.size === 0) return new Map();
  const listed = [...ids].sort().map((customer_id) => ({ customer_id }));
  const rows = await sql.given('listed', listed, { customer_id: 'text' }).rows(namesSql);
  return new Map(rows.map((row) => [String(row.customer_id), textOf(row.name)]));
}

const NOTHING = {
  ...{ customer_id: null, name: null, category: null, peers: null, orders: null, peers_share: null, by_chance: null },
  ...{
    peers_buy: null,
    value: null,
    gaps: null,
    filled: null,
    filled_expected: null,
    ratio: null,
    low: null,
    high: null,
  },
  ...{ bought: null, bought_expected: null, bought_ratio: null, bought_low: null, bought_high: null },
};

function backtestRow(cut: string, { gaps, filled, bought, verdict }: Backtest): Opportunities[number] {
  return {
    ...NOTHING,
    ...{ __cut: cut, row: 'backtest', verdict, gaps },
    ...{ filled: filled.observed, filled_expected: filled.expected },
    ...{ ratio: filled.value, low: filled.low, high: filled.high },
    ...{ bought: bought.observed, bought_expected: bought.expected },
    ...{ bought_ratio: bought.value, bought_low: bought.low, bought_high: bought.high },
  };
}

/** What peers buy less what the customer is expected to buy anyhow; none where chance makes the gaps. */
function extraOf(peersBuy: number, { verdict, bought }: Backtest): number | null {
  if (verdict !== 'beyond_chance' || bought.value === null) return null;
  return peersBuy * Math.max(0, 1 - bought.value);
}

/** Categories of which customers buy nothing though their peers do; what became of last year's such gaps says whether chance made them. */
export async function opportunityRows(context: Context, now: Days): Promise<Opportunities> {
  const { sql, warn } = context;
  const years = await yearsOf(sql, now.to);
  const groups = await groupsOf(sql, years);
  const two = { from: addDays(now.to, 1 - 2 * YEAR), to: now.to };
  const tested = isWhole(two, await context.held(two)) ? await backtests(sql, years, groups) : new Map();
  const listed = await listedOf(sql, years, groups);
  const names = await namesOf(
    sql,
    new Set([...listed.values()].flatMap(({ largest }) => largest.map((one) => one.customer))),
  );
  const cuts = [...new Set([...tested.keys(), ...listed.keys()])].sort();
  return cuts.flatMap((cut): Opportunities => {
    const backtest: Backtest = (tested.get(cut) ?? new Judging()).result();
    const { all, largest } = listed.get(cut) ?? { all: 0, largest: [] };
    if (cut === '') warnOf(warn, backtest, all - largest.length);
    return [
      backtestRow(cut, backtest),
      ...largest.map((gap) => {
        const peers = groups.get(keyOf(cut, gap.peers))!;
        return {
          ...NOTHING,
          ...{ __cut: cut, row: 'gap' as const, verdict: backtest.verdict },
          ...{ customer_id: gap.customer, name: names.get(gap.customer) ?? null },
          ...{ category: gap.category, peers: gap.peers === '' ? null : gap.peers, orders: gap.orders },
          peers_share: peers.share(gap.category, 'later'),
          by_chance: peers.byChance(gap.category, gap.orders),
          peers_buy: gap.peersBuy,
          value: extraOf(gap.peersBuy, backtest),
        };
      }),
    ];
  });
}

function warnOf(warn: Context['warn'], { verdict }: Backtest, more: number): void {
  if (verdict === 'by_chance' || verdict === 'fill_by_themselves') warn('W_GAPS_BY_CHANCE');
  if (verdict === 'not_tested') warn('W_GAPS_NOT_TESTED');
  if (more > 0) warn('W_GAPS_LEFT_OUT', {}, more);
}
