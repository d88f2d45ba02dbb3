import type { CutMetrics, Makers, Run, Using } from '../../core/analysis.js';
import { addDays, addMonths } from '../../core/time/period-days.js';
import { questionOf } from '../../model/customer-flows/index.js';
import { customerValue } from '../../model/facts/customer_value/index.js';
import { firstPurchases } from '../../model/facts/first_purchase/index.js';
import { metricsPerCut } from '../../parts/cuts.js';
import { linesUsed } from '../../parts/lines.js';
import { daysToSecond, repeatRate, type Waits, waitsOf } from '../../parts/second-purchase.js';
import { basisOf, type Context, ruleOn, startOf, untilOf } from './basis/context.js';
import contractWorthSql from './basis/contract-worth.sql';
import { type Asked, type Pair, type Places, pairsOf, placesOf } from './basis/places.js';
import { hasMoneyIn, knowsAdvocates, warnOf } from './basis/warnings.js';
import worthSql from './basis/worth.sql';
import { customersOf } from './customers/customers.js';
import { flowRows } from './flow/flow.js';
import type declaration from './index.js';
import { asksRelation, relationRows, requireContacts } from './relation/relation.js';
import { crossedRows } from './retention_by_state/crossed.js';
import { standingMetrics } from './states/metrics.js';
import { hasBaseIn, type Shown, stateRows } from './states/states.js';
import { transitionRows } from './transitions/transitions.js';
import { winbackRows } from './winback/winback.js';

export { headline } from './headline.js';
export { series } from './series.js';

/** Days within which `first_to_repeat` counts a second purchase, as `retention` has it. */
const REPEAT_DAYS = 90;
const YEAR_MONTHS = 12;

/** Where everybody stands between the first word heard of them and the last, and how they came there. */
export const run: Run<typeof declaration> = async (context) => {
  requireContacts(context);
  const until = untilOf(context);
  const rule = await ruleOn(context, context.frame.as_of);
  const asked = { before: startOf(context), until, rule };
  const places = await placesOf(context, asked);
  const worth = await worthUpTo(context, until);
  const worthBefore = await worthOfPeriodBefore(context);
  const pairs = await pairsOf(context, places, asked, { worth, worthBefore });
  const waits = await newcomersOf(context, until);
  const shown = {
    rule,
    minN: context.options.min_n,
    hasMoney: hasMoneyIn(context),
    hasProspects: context.has('leads', 'created_on') || context.has('opportunities', 'customer_id'),
    knowsAdvocates: knowsAdvocates(context),
    hasBase: hasBaseIn(pairs),
  };
  await warnOf(context, { shown, pairs, asked, places });
  return {
    metrics: metricsOf(context, { pairs, waits }),
    tables: tablesOf(context, { places, pairs, shown, worth, asked }),
    rows: await linesUsed(context),
  };
};

interface Answer {
  readonly places: Places;
  readonly pairs: readonly Pair[];
  readonly shown: Shown;
  readonly worth: Using[string];
  readonly asked: Asked;
}

const tablesOf = (context: Context, { places, pairs, shown, worth, asked }: Answer): Makers<typeof declaration> => ({
  states: () => stateRows(pairs, shown),
  transitions: () => transitionRows(pairs, shown),
  flow: () => flowRows(context, places, { rule: shown.rule, until: asked.until }),
  winback: () =>
    shown.hasBase
      ? winbackRows(context, places, { asked, minN: shown.minN, hasMoney: shown.hasMoney && context.has('orders') })
      : [],
  retention_by_state: () => crossedRows(context, places),
  relation:
    asksRelation(context) &&
    (() => relationRows(context, places, { until: asked.until, worth, hasMoney: shown.hasMoney })),
  customers: () => customersOf(context, places, { rule: shown.rule, worth }),
});

/** What customers brought in the 12 months up to a day; of contracts what those in force bring in 12 months. */
async function worthUpTo(context: Context, until: string): Promise<Using[string]> {
  const { sql } = context;
  if (basisOf(context) === 'contracts')
    return sql.whole.relation(contractWorthSql, { day: until, months: YEAR_MONTHS });
  const since = addMonths(addDays(until, 1), -YEAR_MONTHS);
  return sql.whole.relation(worthSql, { since, until }, { customer_value: customerValue.revenue });
}

/** What they brought in the period before the measured one, which no move of the period has touched yet; nothing where none lies before. */
async function worthOfPeriodBefore(context: Context): Promise<Using[string] | undefined> {
  const { sql, frame } = context;
  const { before } = await questionOf(frame.period, context);
  if (before === null) return undefined;
  if (basisOf(context) === 'contracts')
    return sql.whole.relation(contractWorthSql, { day: startOf(context), months: 1 });
  const days = { since: before.from, until: before.to };
  return sql.whole.relation(worthSql, days, { customer_value: customerValue.revenue });
}

/** How long the second purchase took of who first bought in the period: the fact that `retention` tells it from. */
async function newcomersOf({ sql, frame }: Context, until: string): Promise<Waits[]> {
  const { history } = await firstPurchases(sql, until);
  return waitsOf(sql, { since: frame.period.from, until, history });
}

type Part = { readonly cut: string } & ({ readonly pair: Pair } | { readonly wait: Waits });

function metricsOf(
  context: Context,
  { pairs, waits }: { readonly pairs: readonly Pair[]; readonly waits: readonly Waits[] },
): CutMetrics<(typeof declaration)['metrics']>[] {
  const parts: Part[] = [
    ...pairs.map((pair) => ({ cut: pair.cut, pair })),
    ...waits.map((wait) => ({ cut: wait.cut, wait })),
  ];
  return metricsPerCut(
    parts,
    (own) => {
      const wait = own.flatMap((part) => ('wait' in part ? [part.wait] : []))[0];
      const moved = own.flatMap((part) => ('pair' in part ? [part.pair] : []));
      return {
        first_to_repeat: repeatRate(wait, REPEAT_DAYS),
        days_to_second: daysToSecond(wait),
        ...standingMetrics(moved, knowsAdvocates(context)),
      };
    },
    context.frame.by.length === 0,
  );
}
