import type { TableRows } from '../../../core/analysis.js';
import { amountOf, numberOf } from '../../../core/cell.js';
import type { Decimal } from '../../../core/decimal.js';
import { firstBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { rateColumns, ratioOf, sumOf } from '../../../parts/rates.js';
import { clusteredMean } from '../../../stats/intervals/clustered.js';
import { fitBetaBinomial, shrunkenRate } from '../../../stats/ranking/beta-binomial.js';
import type { Evidence, Known } from '../basis/evidence.js';
import type { Opinion } from '../basis/opinions.js';
import type declaration from '../index.js';
import { MEASURES, type Measure, type Weights } from './weights.js';

export type Rows<T extends keyof (typeof declaration)['tables']> = TableRows<(typeof declaration)['tables'][T]>;
/** Fewer answers or deals make no rate. */
export const MIN_RATE = 5;

export interface Target {
  readonly target: number;
  readonly actual: number;
}

/** The scorecard of one cut, the best score first; who has no score comes last. */
export function scorecardRows(
  evidence: Evidence,
  targets: ReadonlyMap<string, Target>,
  weights: Weights,
): Rows<'scorecard'> {
  const shrunk = shrunkWinRates(evidence);
  const find = finder(evidence);
  const revenue = sumOf(evidence.sold, 'revenue');
  const rows = evidence.resellers.map((known) =>
    facts(known, evidence.cut, revenue, find, targets.get(known.reseller.id)),
  );
  const scores = new Map<Measure, (number | null)[]>(
    MEASURES.map((measure) => [
      measure,
      places(rows.map((row) => (measure === 'win_rate' ? (shrunk.get(row.reseller_id) ?? null) : row[measure]))),
    ]),
  );
  const total = MEASURES.reduce((sum, measure) => sum + weights[measure], 0);
  const scored = rows.map((row, index) => {
    const known = MEASURES.filter((measure) => weights[measure] > 0 && scores.get(measure)![index] !== null);
    const weight = known.reduce((sum, measure) => sum + weights[measure], 0);
    const points = known.reduce((sum, measure) => sum + weights[measure] * scores.get(measure)![index]!, 0);
    return { ...row, score: weight === 0 ? null : points / weight, weight_used: weight / total };
  });
  scored.sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || (a.reseller_id < b.reseller_id ? -1 : 1));
  // The first of those with the same score: as many are before it as score higher.
  const firsts = new Map<number, number>();
  for (const [place, { score }] of scored.entries()) if (!firsts.has(score ?? -1)) firsts.set(score ?? -1, place);
  return scored.map((row) => ({ ...row, rank: 1 + firsts.get(row.score ?? -1)! }));
}

/** Place among those with a value, 0 the last to 1 the first, equal values in the middle of theirs; a lone one is .5. */
function places(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [first, count] = [new Map<number, number>(), new Map<number, number>()];
  for (const [place, value] of known.entries()) {
    if (!first.has(value)) first.set(value, place);
    count.set(value, (count.get(value) ?? 0) + 1);
  }
  return values.map((value) => {
    if (value === null) return null;
    if (known.length === 1) return 0.5;
    return (first.get(value)! + (count.get(value)! - 1) / 2) / (known.length - 1);
  });
}

/** Win rates compare shrunken: of a few deals the rate is mostly luck. */
function shrunkWinRates({ decided }: Evidence): Map<string, number> {
  const units = decided.map((row) => ({ successes: amountOf(row.won), trials: amountOf(row.decided) }));
  const fit = fitBetaBinomial(units);
  if (fit === null) return new Map();
  return new Map(decided.map((row, index) => [String(row.reseller_id), shrunkenRate(fit, units[index]!).estimate]));
}

/** The rows of a reseller in each list of the evidence. */
function finder(evidence: Evidence) {
  const firsts = (rows: readonly Row[] | null) => firstBy(rows ?? [], (row) => row.reseller_id);
  const [sold, decided, due] = [firsts(evidence.sold), firsts(evidence.decided), firsts(evidence.collections)];
  const [before, customers] = [firsts(evidence.before), firsts(evidence.customers)];
  return (id: string) => ({
    sold: sold.get(id),
    decided: decided.get(id),
    due: due.get(id),
    before: before.get(id),
    customers: customers.get(id),
    opinion: evidence.opinions.get(id),
  });
}

function facts(
  { reseller, state }: Known,
  cut: string,
  revenueOfAll: Decimal | null,
  find: ReturnType<typeof finder>,
  target: Target | undefined,
) {
  const { sold, decided, due, before, customers, opinion } = find(reseller.id);
  const revenue = numberOf(sold?.revenue);
  const previous = numberOf(before?.revenue);
  const rate = rateColumns(amountOf(decided?.won), amountOf(decided?.decided), MIN_RATE);
  return {
    __cut: cut,
    reseller_id: reseller.id,
    name: reseller.name,
    kind: reseller.kind,
    state,
    revenue_net: sold?.revenue ?? null,
    share: ratioOf(sold?.revenue, revenueOfAll),
    target: target?.target ?? null,
    attainment: target === undefined || target.target === 0 ? null : target.actual / target.target,
    previous: before?.revenue ?? null,
    growth: previous === null || previous <= 0 ? null : (revenue ?? 0) / previous - 1,
    products: sold?.products ?? null,
    breadth: ratioOf(sold?.products, sold?.products_of_all),
    customers: customers?.customers ?? null,
    won: decided?.won ?? null,
    decided: decided?.decided ?? null,
    win_rate: rate.rate,
    low: rate.low,
    high: rate.high,
    due: due?.due ?? null,
    collected: due?.collected ?? null,
    unpaid: due?.unpaid ?? null,
    collections: ratioOf(due?.collected, due?.due),
    ...satisfactionOf(opinion),
  };
}

/** Mean overall score of the reseller's customers, each on its own scale as 0..1, with its t interval by customers; null below five answers. */
function satisfactionOf(opinion: Opinion | undefined) {
  const isShown = opinion !== undefined && opinion.answers >= MIN_RATE;
  const interval = isShown ? clusteredMean(opinion.people) : null;
  return {
    answers: opinion?.answers ?? null,
    satisfaction: isShown ? opinion.mean : null,
    satisfaction_low: interval ? Math.max(0, interval.low) : null,
    satisfaction_high: interval ? Math.min(1, interval.high) : null,
  };
}
