import type { GivenType, Relation, RunContext } from '../../../core/analysis.js';
import { amountOf, numberOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import type { Cell, Period, Row } from '../../../core/result.js';
import { earlier } from '../../../core/time/period-days.js';
import { type Segment, segmentCells } from '../../../model/computed/rfm_segment/segments.js';
import { linesCounted } from '../../../model/facts/coverage/index.js';
import { quantileCuts, SCALE, type Steps, stepsFact, stepsIn, stepsOf } from '../../../parts/quantiles.js';
import type declaration from '../index.js';
import { answerSql, type Parts } from './answer.js';
import { customerSql } from './customer.js';
import { MEASURES, type Measure } from './measures.js';
import { pointName, scoredSql } from './scored.js';
import statesSql from './states.sql';

export type Context = RunContext<typeof declaration>;

/** Customers who share cut, scores and segment. Scores are null, and the orders 0, of those who only returned goods; m too without amounts. */
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

/** What a score stands for: values above one bound and up to the other. Recency falls as the score rises. */
export interface Band {
  readonly cut: string;
  readonly measure: Measure;
  readonly score: number;
  readonly above: Decimal | null;
  readonly up_to: Decimal | null;
}

/** Customers of a period with their scores, the bands of each cut, and all that follows from the scores alone. */
export interface Scored {
  /** Each customer's values with r, f, m and segment. */
  readonly relation: Relation;
  readonly bands: readonly Band[];
  readonly states: readonly State[];
  /** Steps of the medians of segments, under measure, cut and segment; empty where nobody asked. */
  readonly medians: ReadonlyMap<string, Steps>;
  /** A row of `linesCounted`, where it was asked for. */
  readonly counted: Row | undefined;
  /** Whether orders have amounts: else nothing is said of money. */
  readonly priced: boolean;
}

/** Own cuts, as options give them. */
export const ownCuts = ({
  r_cuts,
  f_cuts,
  m_cuts,
}: Context['options']): Readonly<Record<Measure, readonly number[]>> => ({
  recency: r_cuts,
  frequency: f_cuts,
  monetary: m_cuts,
});

type Asking = Pick<Context, 'sql' | 'options' | 'frame' | 'has'>;

/** The question for everyone with lines in the period, per period of a grain where there is one. */
export function customersOf({ options, frame, has }: Omit<Asking, 'sql'>, period: Period, grain: string) {
  const priced = has('orders', 'amount');
  const frequency = has('orders', 'order_id') ? options.frequency : options.frequency === 'days' ? 'days' : 'orders';
  const span = { since: period.from, until: earlier(period.to, frame.as_of) };
  const isSliced = grain !== '';
  const isCut = isSliced || frame.by.length > 0;
  return {
    text: customerSql({ frequency, priced, isCut, isSliced }),
    params: isSliced ? { ...span, grain } : span,
    priced,
  };
}

/** Scores everyone with lines in the period; recency in days before its last day seen, per period of a grain before that one's. */
export async function scoredOf(
  { sql, options, frame, has }: Asking,
  period: Period,
  { grain = '', medians = false, lines = false }: Partial<Parts> & { readonly grain?: string } = {},
): Promise<Scored> {
  const { text, params, priced } = customersOf({ options, frame, has }, period, grain);
  const { bins } = options;
  const customer = await sql.relation(text, params);
  const points = await pointsOf(sql, customer, options, priced);
  const relation = await sql
    .given(
      'point',
      points.map((one) => pointRow(one, bins)),
      pointTypes(priced ? MEASURES : UNPRICED, bins),
    )
    .given('cell', segmentCells(bins), { r: 'integer', f: 'integer', segment: 'text' })
    .relation(scoredSql(bins, priced), {}, { customer });
  const rows = await sql.rows(
    answerSql({ medians, lines }),
    { ...(medians ? { parts: 2 } : {}), ...(lines ? { since: params.since, until: params.until } : {}) },
    {
      scored: relation,
      state: { text: statesSql },
      ...(medians ? { member: relation, step: stepsFact(OF_SEGMENTS) } : {}),
      ...(lines ? { coverage: linesCounted } : {}),
    },
  );
  const of = (part: string) => rows.filter((row) => row.part === part);
  const [counted] = of('lines');
  return {
    relation,
    bands: points.flatMap((one) => bandsOf(one, bins)),
    states: of('state').map(stateOf),
    medians: stepsIn(of('step'), OF_SEGMENTS.by),
    counted: counted && { lines: counted.customers!, named: counted.orders!, priced: counted.population! },
    priced,
  };
}

const OF_SEGMENTS = { by: ['__cut', 'segment'], measures: MEASURES, where: 'frequency > 0' };

const UNPRICED = MEASURES.slice(0, 2);

/** The cut points of a cut, ascending, by measure. */
interface Points {
  readonly cut: string;
  readonly of: ReadonlyMap<Measure, readonly Decimal[]>;
}

async function pointsOf(
  sql: Context['sql'],
  customer: Relation,
  options: Context['options'],
  priced: boolean,
): Promise<Points[]> {
  const measures = priced ? MEASURES : UNPRICED;
  const { bins } = options;
  const steps = await stepsOf(sql, customer, { by: ['__cut'], measures, parts: bins, where: 'frequency > 0' });
  const own = ownCuts(options);
  const cuts = [...new Set([...steps.keys()].map((key) => key.slice(key.indexOf(' ') + 1)))];
  const pointsIn = (cut: string, measure: Measure) =>
    own[measure].length > 0
      ? own[measure].map((value) => Decimal.parse(value.toFixed(SCALE)))
      : quantileCuts(steps.get(`${measure} ${cut}`)!, bins);
  return cuts.map((cut) => ({ cut, of: new Map(measures.map((measure) => [measure, pointsIn(cut, measure)])) }));
}

const bandsOf = ({ cut, of }: Points, bins: number): Band[] =>
  [...of].flatMap(([measure, points]) =>
    scoresOf(bins).map((score) => {
      const place = measure === 'recency' ? bins - score : score - 1;
      return { cut, measure, score, above: points[place - 1] ?? null, up_to: points[place] ?? null };
    }),
  );

/** Own cuts that are too few leave null points, which nothing is compared with. */
const pointRow = ({ cut, of }: Points, bins: number): Record<string, Cell> => ({
  cut,
  ...Object.fromEntries(
    [...of].flatMap(([measure, points]) =>
      scoresOf(bins - 1).map((place) => [pointName(measure, place), points[place - 1] ?? null]),
    ),
  ),
});

const pointTypes = (measures: readonly Measure[], bins: number): Record<string, GivenType> => ({
  cut: 'text',
  ...Object.fromEntries(
    measures.flatMap((measure) => scoresOf(bins - 1).map((place) => [pointName(measure, place), 'decimal'])),
  ),
});

const stateOf = (row: Row): State => ({
  cut: String(row.__cut),
  r: numberOf(row.r),
  f: numberOf(row.f),
  m: numberOf(row.m),
  segment: row.segment as Segment,
  customers: amountOf(row.customers),
  orders: amountOf(row.orders),
  revenue: (row.revenue_net ?? Decimal.zero) as Decimal,
});

export type Sum = Pick<State, 'customers' | 'orders' | 'revenue'>;

export const sumOf = (states: readonly State[]): Sum =>
  states.reduce<Sum>(
    (sum, state) => ({
      customers: sum.customers + state.customers,
      orders: sum.orders + state.orders,
      revenue: sum.revenue.plus(state.revenue),
    }),
    { customers: 0, orders: 0, revenue: Decimal.zero },
  );

export const hasScores = (state: State): boolean => state.r !== null;

/** The scores there are, from the lowest. */
export const scoresOf = (bins: number): number[] => Array.from({ length: bins }, (_, index) => index + 1);
