import type { Relation, TableRows } from '../../../core/analysis.js';
import { amountOf, textOf } from '../../../core/cell.js';
import type { Cell } from '../../../core/result.js';
import { rateColumns } from '../../../parts/rates.js';
import { normalCdf } from '../../../stats/distributions/normal.js';
import { benjaminiHochberg } from '../../../stats/intervals/multiple-testing.js';
import { areaOfFlag } from '../../../stats/warning/area-under-curve.js';
import type { Population } from '../backtest/judge.js';
import type { TestedDay } from '../backtest/tested.js';
import { REASONS } from '../basis/codes.js';
import type { Context } from '../basis/context.js';
import type declaration from '../index.js';
import flaggedSql from './flagged.sql';
import havingSql from './having.sql';
import lastBasketSql from './last-basket.sql';
import seenSql from './seen.sql';

type Rows = TableRows<(typeof declaration)['tables']['reasons']>;

type ReasonCode = (typeof REASONS)[number];

/** Of fewer buyers of a product nothing is said. */
const LEAST_SEEN = 20;
/** Share of products and other reasons that may stand out by chance alone, of all that do. */
const FALSE_SIGNALS = 0.1;
/** Nothing dated before a day tells so well who will leave after it: it was written when they had left. */
const TOO_GOOD = 0.95;
/** Fewer who left, or who stayed, tell of no input that it is too good. */
const LEAST_OUTCOMES = 10;

/** What may be written down by hand, and so later than it says. */
const BY_HAND: ReadonlySet<string> = new Set(['product', 'complaint', 'late_delivery', 'returned']);

/** A reason on the newest day of the backtest: how many had it, how many of them left, and how many were to by their chances. */
export interface Reason {
  readonly reason: ReasonCode;
  /** '' of all but products. */
  readonly product: string;
  readonly name: string | null;
  readonly seen: number;
  readonly left: number;
  readonly expected: number | null;
  /** Adjusted for how many reasons are looked at. */
  readonly p: number | null;
  readonly auc: number | null;
  readonly refused: boolean;
  readonly standsOut: boolean;
}

/** Reasons of those who still are customers on a day. */
export async function flaggedOn({ sql, has }: Context, { scored, flags }: TestedDay): Promise<Relation> {
  const basket = has('orders', 'product_id')
    ? await sql.whole.relation(lastBasketSql, {}, { known: scored })
    : { text: NO_BASKET };
  return sql.whole.relation(flaggedSql, {}, { known: scored, flags, last_basket: basket });
}

const NO_BASKET = "SELECT '' AS customer_id, '' AS product_id WHERE 1 = 0 ORDER BY 1";

/** What went with leaving on the newest day, beyond what the chances said: these are scaled to the number who left in all. */
export async function reasonsOf(context: Context, newest: TestedDay, population: Population): Promise<Reason[]> {
  const flagged = await flaggedOn(context, newest);
  const rows = await context.sql.whole.rows(seenSql, {}, { flagged, tested: newest.tested });
  const scale = population.said === null || population.said === 0 ? null : population.left / population.said;
  const found = rows
    .map((row) => {
      const [reason, product] = [String(row.reason) as ReasonCode, String(row.product_id)];
      const [seen, left] = [amountOf(row.seen), amountOf(row.left_us)];
      const auc = areaOf(population, seen, left);
      return {
        ...{ reason, product, seen, left, auc, name: textOf(row.name) },
        ...expectedOf(
          left,
          row.said === null ? null : { said: amountOf(row.said), spread: amountOf(row.spread) },
          scale,
        ),
        refused: BY_HAND.has(reason) && auc !== null && Math.max(auc, 1 - auc) > TOO_GOOD,
      };
    })
    .filter(({ reason, seen }) => reason !== 'product' || seen >= LEAST_SEEN);
  const adjusted = benjaminiHochberg(found.map(({ p }) => p ?? 1));
  return found.map((one, i) => {
    const isMore = one.expected !== null && one.left > one.expected;
    return {
      ...one,
      p: one.p === null ? null : adjusted[i]!,
      standsOut: isMore && !one.refused && one.p !== null && adjusted[i]! < FALSE_SIGNALS,
    };
  });
}

function areaOf({ still, left }: Population, seen: number, leftSeen: number): number | null {
  if (left < LEAST_OUTCOMES || still - left < LEAST_OUTCOMES) return null;
  return areaOfFlag(still, left, { with: seen, positivesWith: leftSeen });
}

/** How many were to leave, and the chance of so many or more; of chances p the number has the variance Σp(1 − p). */
function expectedOf(
  left: number,
  chances: { readonly said: number; readonly spread: number } | null,
  scale: number | null,
): { expected: number | null; p: number | null } {
  if (chances === null || scale === null) return { expected: null, p: null };
  const expected = chances.said * scale;
  const squares = chances.said - chances.spread;
  const variance = expected - squares * scale * scale;
  return { expected, p: variance <= 0 ? 1 : normalCdf((expected - left) / Math.sqrt(variance)) };
}

/** The reasons a customer may be given, in order: products only where they stand out, nothing that was written after the fact. */
export function listedReasons(reasons: readonly Reason[]): { reason: string; product_id: string }[] {
  const refused = new Set(reasons.filter((one) => one.refused).map(({ reason, product }) => `${reason} ${product}`));
  const products = reasons
    .filter(({ reason, standsOut }) => reason === 'product' && standsOut)
    .sort((a, b) => excess(b) - excess(a) || (a.product < b.product ? -1 : 1));
  return [
    ...products.map(({ product }) => ({ reason: 'product', product_id: product })),
    ...REASONS.filter((reason) => reason !== 'product' && !refused.has(`${reason} `)).map((reason) => ({
      reason,
      product_id: '',
    })),
  ];
}

const excess = ({ left, expected, seen }: Reason): number => (expected === null ? 0 : (left - expected) / seen);

/** The table: who has each reason now, and what went with it on the newest day of the backtest; what stands out first. */
export async function reasonRows(
  { sql }: Context,
  reasons: readonly Reason[],
  now: { readonly flagged: Relation; readonly scored: Relation },
): Promise<Rows> {
  const having = new Map(
    (await sql.whole.rows(havingSql, {}, { flagged: now.flagged, known: now.scored })).map((row) => [
      `${row.reason} ${row.product_id}`,
      row,
    ]),
  );
  return [...reasons]
    .sort((a, b) => Number(b.standsOut) - Number(a.standsOut) || excess(b) - excess(a) || byName(a, b))
    .map((one) => {
      const here = having.get(`${one.reason} ${one.product}`);
      const { rate, low, high } = rateColumns(one.left, one.seen);
      return {
        reason: one.reason,
        product_id: one.product === '' ? null : one.product,
        name: one.name,
        customers: amountOf(here?.customers),
        value_at_risk: (here?.value_at_risk ?? null) as Cell,
        seen: one.seen,
        left_seen: one.left,
        left_expected: one.expected,
        left_share: rate,
        low,
        high,
        more: one.expected === null ? null : (one.left - one.expected) / one.seen,
        p: one.p,
        auc: one.auc,
        stands_out: one.standsOut,
        refused: one.refused,
      };
    });
}

const byName = (a: Reason, b: Reason): number => {
  const [x, y] = [`${a.reason} ${a.product}`, `${b.reason} ${b.product}`];
  return x < y ? -1 : x > y ? 1 : 0;
};
