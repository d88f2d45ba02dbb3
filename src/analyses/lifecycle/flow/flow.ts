import type { Relation, TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import type { LifecycleRule } from '../../../model/computed/lifecycle/index.js';
import { firstPurchases } from '../../../model/facts/first_purchase/index.js';
import { aalenJohansen, type CompetingPoint } from '../../../stats/survival/competing-risks.js';
import { STEPS } from '../basis/codes.js';
import type { Context } from '../basis/context.js';
import type { Places } from '../basis/places.js';
import type declaration from '../index.js';
import buyersSql from './buyers.sql';
import hadBoughtSql from './had-bought.sql';
import leadsSql from './leads.sql';
import stepsSql from './steps.sql';

type Rows = TableRows<(typeof declaration)['tables']['flow']>;
type Clock = 'lead' | 'first_purchase';

/** Days from the start at which the curve is read. */
const READ_AT = [30, 90, 180, 365] as const;

interface Asking {
  readonly rule: LifecycleRule;
  readonly until: string;
}

/** Time from the lead, and from the first purchase, to each step: Aalen-Johansen, going cold without a purchase competing. */
export async function flowRows(context: Context, places: Places, asking: Asking): Promise<Rows> {
  const { sql, has } = context;
  const { rule, until } = asking;
  const { spell, sign } = places;
  const rows: Rows[number][] = [];
  if (has('leads', 'created_on')) {
    const way = await sql.whole.relation(
      leadsSql,
      { until, loyal: rule.loyal, defected: rule.defected },
      { sign, spell },
    );
    const [before] = await sql.rows(hadBoughtSql, {}, { way });
    const had = amountOf(before?.had_bought);
    if (had > 0) context.warn('W_BOUGHT_BEFORE', { leads: amountOf(before?.leads), bought: had }, had);
    rows.push(...(await rowsOf(context, places, { ...asking, way, clock: 'lead', steps: STEPS })));
  }
  const { history } = await firstPurchases(sql, until);
  const way = await sql.whole.relation(buyersSql, { loyal: rule.loyal }, { spell, history });
  rows.push(...(await rowsOf(context, places, { ...asking, way, clock: 'first_purchase', steps: STEPS.slice(3) })));
  return rows.sort((a, b) => (String(a.__cut) < String(b.__cut) ? -1 : String(a.__cut) > String(b.__cut) ? 1 : 0));
}

interface Way extends Asking {
  readonly way: Relation;
  readonly clock: Clock;
  readonly steps: readonly string[];
}

async function rowsOf({ sql }: Context, { member }: Places, { way, clock, steps, until }: Way): Promise<Rows> {
  const found = await sql.whole
    .given(
      'asked_step',
      steps.map((step) => ({ step })),
      { step: 'text' },
    )
    .rows(stepsSql, { until }, { way, member });
  const groups = groupedBy(found, (row) => `${String(row.step)} ${String(row.__cut)}`);
  const cuts = [...new Set(found.map((row) => String(row.__cut)))];
  return cuts.flatMap((cut) =>
    steps.flatMap((step) => stepRows(groups.get(`${step} ${cut}`) ?? [], { cut, clock, step })),
  );
}

/** The rows of one step: out of how many arrived, went cold or still waited after so many days. */
export function stepRows(
  rows: readonly Row[],
  { cut, clock, step }: { readonly cut: string; readonly clock: Clock; readonly step: string },
): Rows {
  const counts = rows.map((row) => ({
    time: amountOf(row.days),
    events: [amountOf(row.reached), amountOf(row.gone)],
    censored: amountOf(row.waiting),
  }));
  const total = (of: (count: (typeof counts)[number]) => number) => counts.reduce((all, count) => all + of(count), 0);
  const curve = aalenJohansen(counts);
  const [reached, gone, waiting] = [
    total(({ events }) => events[0]!),
    total(({ events }) => events[1]!),
    total(({ censored }) => censored),
  ];
  const longest = counts.at(-1)?.time ?? 0;
  return READ_AT.map((days) => ({
    __cut: cut,
    clock,
    step,
    entered: reached + gone + waiting,
    reached,
    went_cold: gone,
    waiting,
    median_days: curve.find(({ incidence }) => incidence[0]!.estimate >= 0.5)?.time ?? null,
    days,
    ...shareBy(curve, days, longest),
  }));
}

/** The share that has come so far within the days; null where nobody has been watched for as long, limits where the formula knows no width. */
function shareBy(curve: readonly CompetingPoint[], days: number, longest: number) {
  const point = curve.filter(({ time }) => time <= days).at(-1)?.incidence[0];
  if (longest < days) return { rate: null, low: null, high: null };
  const { estimate, low, high } = point ?? { estimate: 0, low: 0, high: 0 };
  return low === high ? { rate: estimate, low: null, high: null } : { rate: estimate, low, high };
}
