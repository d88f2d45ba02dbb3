import type { Fact, Relation, RunContext } from '../../../core/analysis.js';
import { Decimal } from '../../../core/decimal.js';
import { earlier } from '../../../core/period-days.js';
import type { Period, Row } from '../../../core/result.js';
import { SEGMENTS, type Segment, segmentCells } from '../../../model/computed/rfm_segment/segments.js';
import type declaration from '../index.js';
import { MEASURES, type Measure, ownCut, quantileCuts, stepsOf, wholeBelow } from '../thresholds/cut-points.js';
import cutValuesSql from '../thresholds/cut-values.sql';
import customerSql from './customer.sql';
import purchaseSql from './purchase.sql';
import purchasePlacedSql from './purchase-placed.sql';
import scoredSql from './scored.sql';
import statesSql from './states.sql';

export type Context = RunContext<typeof declaration>;

/** Customers who share cut, scores and segment. Scores are null, and the orders 0, of those who only returned goods. */
export interface State {
  readonly cut: string;
  readonly r: number | null;
  readonly f: number | null;
  readonly m: number | null;
  readonly segment: Segment;
  readonly customers: number;
  readonly orders: number;
  readonly revenue: Decimal;
}

/** Cut points of a measure, ascending. */
export type Cuts = Readonly<Record<Measure, readonly Decimal[]>>;

/** Customers of a period with their scores, the cut points of each cut, and all that follows from the scores alone. */
export interface Scored {
  readonly customers: Relation;
  /** Each customer's values with r, f, m and segment. */
  readonly relation: Relation;
  readonly cuts: ReadonlyMap<string, Cuts>;
  readonly states: readonly State[];
}

/** Values of everyone with lines in the period; recency in days before its last day seen, per period of a grain before that one's. */
export async function purchasesOf(
  { sql, options, frame, has }: Omit<Context, 'wants' | 'warn'>,
  period: Period,
  grain = '',
): Promise<Relation> {
  const isPlain = options.frequency !== 'days' && !has('orders', 'order_id');
  const span = { since: period.from, until: earlier(period.to, frame.as_of) };
  return sql.relation(
    customerSql,
    { ...span, frequency: options.frequency, grain },
    { purchase: { text: isPlain ? purchaseSql : purchasePlacedSql } },
  );
}

/** All customers of a cut as one segment. */
const EVERYBODY: Fact = {
  text: "SELECT __cut, '' AS segment, customer_id, recency, frequency, monetary FROM customer ORDER BY 1, 3",
};

export async function scoredOf(context: Pick<Context, 'sql' | 'options'>, customers: Relation): Promise<Scored> {
  const { sql, options } = context;
  const rows = await sql.rows(cutValuesSql, { steps: options.bins }, { customer: customers, member: EVERYBODY });
  const cuts = cutsOf(rows, options);
  const thresholds = [...cuts].flatMap(([cut, own]) =>
    MEASURES.flatMap((measure) =>
      own[measure].map((above, index) => ({
        cut,
        measure,
        step: index + 1,
        above: measure === 'monetary' ? above : wholeBelow(above),
      })),
    ),
  );
  const relation = await sql
    .given('threshold', thresholds, { cut: 'text', measure: 'text', step: 'integer', above: 'decimal' })
    .given('cell', segmentCells(options.bins), { r: 'integer', f: 'integer', segment: 'text' })
    .relation(scoredSql, { bins: options.bins }, { customer: customers });
  const states = (await sql.rows(statesSql, {}, { scored: relation })).map(stateOf);
  return { customers, relation, cuts, states };
}

function cutsOf(rows: readonly Row[], options: Context['options']): Map<string, Cuts> {
  const given = { recency: options.r_cuts, frequency: options.f_cuts, monetary: options.m_cuts };
  const steps = stepsOf(rows, (row) => `${row.measure} ${row.__cut}`);
  const cutPoints = (cut: string, measure: Measure) =>
    given[measure].length > 0
      ? given[measure].map(ownCut)
      : quantileCuts(steps.get(`${measure} ${cut}`)!, options.bins);
  const names = [...new Set(rows.map((row) => String(row.__cut)))];
  return new Map(
    names.map((cut) => [
      cut,
      Object.fromEntries(MEASURES.map((measure) => [measure, cutPoints(cut, measure)])) as unknown as Cuts,
    ]),
  );
}

const numberOrNull = (cell: Row[string] | undefined): number | null =>
  cell === null || cell === undefined ? null : Number(cell);

const stateOf = (row: Row): State => ({
  cut: String(row.__cut),
  r: numberOrNull(row.r),
  f: numberOrNull(row.f),
  m: numberOrNull(row.m),
  segment: row.segment as Segment,
  customers: Number(row.customers),
  orders: Number(row.orders),
  revenue: row.revenue_net as Decimal,
});

export interface Sum {
  readonly customers: number;
  readonly orders: number;
  readonly revenue: Decimal;
}

export const sumOf = (states: readonly State[]): Sum =>
  states.reduce(
    (sum, state) => ({
      customers: sum.customers + state.customers,
      orders: sum.orders + state.orders,
      revenue: sum.revenue.plus(state.revenue),
    }),
    { customers: 0, orders: 0, revenue: Decimal.zero },
  );

/** States by cut, in the order in which cuts come. */
export function byCut(states: readonly State[]): Map<string, State[]> {
  const found = new Map<string, State[]>();
  for (const state of states) {
    if (!found.has(state.cut)) found.set(state.cut, []);
    found.get(state.cut)!.push(state);
  }
  return found;
}

export const hasScores = (state: State): boolean => state.r !== null;
export const SEGMENT_ORDER: readonly string[] = SEGMENTS;

/** The scores there are, from the lowest. */
export const scoresOf = (bins: number): number[] => Array.from({ length: bins }, (_, index) => index + 1);
