import type { CutMetrics, MetricValue, Relation } from '../../../core/analysis.js';
import { numberOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { firstContacts } from '../../../parts/first-contact.js';
import { poissonRateInterval } from '../../../stats/intervals/poisson-interval.js';
import { type Context, hasExposure, windowOf } from '../basis/context.js';
import { handled, recoveredRate, repeatRate } from '../handling/handling.js';
import type declaration from '../index.js';
import casesSql from './cases.sql';
import soldSql from './sold.sql';

type Values = CutMetrics<(typeof declaration)['metrics']>['values'];

const THOUSAND = 1000;
/** Fewer make no share. */
const LEAST_SOLVED = 5;
const NOTHING: MetricValue = { value: null, interval: null };

/** What the complaints of every cut could have come from; null of every cut where none can be told. */
async function totalsOf(context: Context): Promise<Map<string, number> | null> {
  const { sql, options } = context;
  if (!hasExposure(context)) return null;
  const rows = await sql.rows(options.per === 'cases' ? casesSql : soldSql, windowOf(context));
  return new Map(rows.map((row) => [String(row.__cut), numberOf(row[options.per]) ?? 0]));
}

/** Complaints per 1,000 with exact limits. */
function rateOf(complaints: number, exposure: number | undefined): MetricValue {
  const found = exposure === undefined ? null : poissonRateInterval(complaints, exposure);
  if (found === null) return { ...NOTHING, numerator: complaints, denominator: exposure ?? null };
  return {
    value: THOUSAND * found.estimate,
    numerator: complaints,
    denominator: exposure!,
    interval: { low: THOUSAND * found.low, high: THOUSAND * found.high, level: found.level, method: found.method },
  };
}

/** What the complaints of a period are told by, cut by cut; the other metrics, and those that nobody asks for, are null. */
export async function flowsOf(
  context: Context,
  complaint: Relation,
  asks: (metric: keyof Values & string) => boolean = () => true,
) {
  // Where no case says of what kind it is, none is known to be a complaint or not.
  const isTold = context.has('tickets', 'kind');
  const sums = groupedBy(await handled(context, complaint), (row) => String(row.__cut));
  const totals = asks('complaint_rate') ? await totalsOf(context) : null;
  const atFirst = asks('solved_at_first')
    ? await firstContacts(context.sql, complaint, context.frame.as_of, LEAST_SOLVED)
    : () => NOTHING;
  const cuts = [...new Set([...sums.keys(), ...(totals?.keys() ?? [])])].sort();
  return {
    sums,
    cuts: cuts.map((cut) => ({
      cut,
      values: {
        ...valuesOf(sums.get(cut) ?? [], isTold ? totals?.get(cut) : undefined, isTold),
        solved_at_first: atFirst(cut),
      },
    })),
  };
}

export function valuesOf(rows: readonly Row[], exposure: number | undefined, isTold: boolean): Values {
  const complaints = rows.reduce((sum, row) => sum + Number(row.complaints), 0);
  return {
    complaints: { value: isTold ? complaints : null },
    complaint_rate: rateOf(complaints, exposure),
    recovered_rate: recoveredRate(rows),
    repeat_complaint_rate: repeatRate(rows),
    solved_at_first: NOTHING,
    effect_of_complaint: NOTHING,
    recovery_roi: NOTHING,
  };
}
