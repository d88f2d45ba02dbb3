import type { CutMetrics, Makers, Relation, Run } from '../../core/analysis.js';
import { amountOf } from '../../core/cell.js';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import type { Row } from '../../core/result.js';
import { addDays, earlier } from '../../core/time/period-days.js';
import { keptDaysOf } from '../../model/facts/usual_gap/index.js';
import { countOf, longestAgeOf } from '../../model/purchases/index.js';
import { isOfEverybody, membersOf } from '../../model/purchases/members.js';
import { type Known, knownOn } from '../../parts/chances/known.js';
import { noModelBecause } from '../../parts/chances/no-model.js';
import { NOTHING, rateMetric } from '../../parts/rates.js';
import contactsSql from './backtest/contacts.sql';
import { backtestRows, calibrationRows, type Tried } from './backtest/judge.js';
import { dcurveRows } from './backtest/limits.js';
import { backtestOf, type Ground, judgedOn } from './backtest/tested.js';
import { type Verdict, verdictOf } from './backtest/verdict.js';
import { askingOf, type Context, horizonOf, levelsOf, untilOf } from './basis/context.js';
import { warnOf } from './basis/warnings.js';
import { WORDS } from './basis/words.js';
import { type ContractsTried, contractsBacktest, UNTRIED } from './contracts/backtest.js';
import { type Contracts, contractsOn, snapshotOf, survivalRows } from './contracts/survival.js';
import { customersOf, levelRows, levelSums, nowOf, ofLevel } from './customers/now.js';
import type declaration from './index.js';
import { flowMetrics, flowsOf } from './metrics/flows.js';
import { flaggedOn, listedReasons, reasonRows } from './reasons/reasons.js';

export { headline } from './headline.js';
export { series } from './series.js';

/** Who will probably buy nothing more, from what is known on the last day; tested on three days before it, from what was known on each. */
export const run: Run<typeof declaration> = async (context) => {
  const levels = levelsOf(context);
  const ground = await groundOf(context);
  const known = await knownOn(askingOf(context), ground.until, ground);
  const firstDay = addDays(ground.until, -longestAgeOf(known.histories));
  const verdict = await verdictOf(context, await backtestOf(context, ground, firstDay));
  const isTested = known.model !== null && verdict.isTested;
  refuseWithout(context, known, isTested);
  // A chance that was never tested is not said.
  const today = await judgedOn(context, isTested ? known : { ...known, model: null, spend: null }, ground);
  const scored = await verdict.rescored(today);
  const flagged = await flaggedOn(context, { ...today, scored });
  const contracts = await contractsNow(context, ground);
  const reasons = listedReasons(verdict.reasons);
  const now = await nowOf(context, { scored, flagged, contracts: contracts?.today ?? null }, { levels, reasons });
  const member = await membersOf(context, now, { until: ground.until, analysis: 'churn' });
  const sums = await levelSums(context, { now, member });
  const tried = await triedOf(context, { verdict, contracts, member });
  warnOf(context, { known, verdict, ground, isTested, sums, contracts: contracts?.today ?? null });
  const cuts = context.frame.by.length === 0 ? [''] : [...new Set(sums.map((row) => String(row.__cut)))];
  return {
    metrics: await metricsOf(context, { cuts, sums, tried, ground, member }),
    tables: tablesOf(context, { cuts, sums, verdict, tried, ground, contracts, scored, flagged, now, member }),
    rows: { used: countOf(known.histories), excluded: 0 },
  };
};

async function groundOf(context: Context): Promise<Ground> {
  const { sql } = context;
  const until = untilOf(context);
  const bought = await keptDaysOf(sql, until);
  const horizon = await horizonOf(context, until);
  const contacts = await sql.whole.relation(contactsSql, { until });
  return { until, horizon, bought, contacts };
}

/** Who asks for the warning's quality alone is told why there is none; all else has what is known. */
function refuseWithout(context: Context, { guard, model }: Known, isTested: boolean): void {
  if (isTested || context.wants('customers') || context.wants('levels') || context.wants('backtest')) return;
  if (!context.wants('calibration') && !context.wants('reasons')) return;
  const because = model === null ? noModelBecause(guard) : WORDS.no_day();
  throw new UserError('E_NO_MODEL', 'cannotCompute', WORDS.no_model({ because }), {
    hint: verbatim('crm-analyze churn --show customers'),
  });
}

interface ContractsAnswer {
  readonly today: Contracts;
  readonly backtest: ContractsTried;
}

/** Contracts as of the last day, of a snapshot the last it tells of; null where none are loaded. */
async function contractsNow(context: Context, ground: Ground): Promise<ContractsAnswer | null> {
  if (!context.has('contracts', 'customer_id')) return null;
  const snapshot = snapshotOf(context);
  // A snapshot holds nothing of the days before it, so that it cannot be tested on any.
  const backtest = snapshot === null ? await contractsBacktest(context, ground) : UNTRIED;
  const today = await contractsOn(context, snapshot === null ? ground.until : addDays(snapshot.to, 1), {
    horizon: ground.horizon,
    isTested: backtest.judged.some(({ warning }) => warning === 'chance'),
  });
  return { today, backtest };
}

type Both = Readonly<Record<'orders' | 'contracts', Tried>>;

/** The lists as tried among whom filter and cut leave; everybody has been tried already. */
async function triedOf(
  { frame }: Context,
  { verdict, contracts, member }: Pick<Answer, 'verdict' | 'contracts' | 'member'>,
): Promise<Both> {
  const ofContracts = contracts?.backtest ?? UNTRIED;
  if (isOfEverybody(frame)) return { orders: verdict, contracts: ofContracts };
  return { orders: await verdict.among(member), contracts: await ofContracts.among(member) };
}

interface Answer {
  readonly cuts: readonly string[];
  readonly sums: readonly Row[];
  readonly verdict: Verdict;
  readonly tried: Both;
  readonly ground: Ground;
  readonly contracts: ContractsAnswer | null;
  readonly scored: Relation;
  readonly flagged: Relation;
  readonly now: Relation;
  readonly member: Relation;
}

async function metricsOf(
  context: Context,
  { cuts, sums, tried, ground, member }: Pick<Answer, 'cuts' | 'sums' | 'tried' | 'ground' | 'member'>,
): Promise<CutMetrics<(typeof declaration)['metrics']>[]> {
  const { frame, has } = context;
  const { from, to } = frame.period;
  const { until, horizon } = ground;
  const flows = await flowsOf(context, member, { until, periods: [{ from, to: earlier(to, until), horizon }] });
  const hasMoney = has('orders', 'amount');
  const hasValue = hasMoney || has('contracts', 'recurring_amount');
  return cuts.map((cut) => {
    // Contracts stand in where there are no orders; the two are never added.
    const basis = sums.some((row) => String(row.__cut) === cut && row.basis === 'orders') ? 'orders' : 'contracts';
    const high = ofLevel(sums, cut, 'high', basis);
    const isKnown = ['high', 'medium', 'low'].some((level) => ofLevel(sums, cut, level, basis) !== undefined);
    return {
      cut,
      values: {
        at_risk: isKnown
          ? { value: high?.customers ?? 0, numerator: high?.customers ?? 0, denominator: stillOf(sums, cut, basis) }
          : { value: null },
        value_at_risk: { value: isKnown && hasValue ? (high?.value_at_risk ?? (high === undefined ? 0 : null)) : null },
        ...flowMetrics(
          flows.find((row) => String(row.__cut) === cut),
          { hasOrders: has('orders'), hasMoney },
        ),
        precision: precisionOf(tried.orders, cut),
      },
    };
  });
}

/** Customers who still are some, of a cut and basis. */
function stillOf(sums: readonly Row[], cut: string, basis: string): number {
  return sums
    .filter((row) => String(row.__cut) === cut && row.basis === basis && row.tier === null)
    .filter(({ level }) => level !== null && level !== 'gone')
    .reduce((sum, { customers }) => sum + amountOf(customers), 0);
}

function precisionOf({ judged }: Tried, cut: string) {
  const all = judged.find((one) => one.cut === cut && one.day === null && one.warning === 'chance');
  return all === undefined || all.listed === 0 ? NOTHING : rateMetric(all.hits, all.listed);
}

function tablesOf(context: Context, answer: Answer): Makers<typeof declaration> {
  const { cuts, sums, verdict, tried, ground, contracts, scored, flagged, now, member } = answer;
  // A warning is learned on everybody, so each cut has the same.

  const each = <T extends object>(rows: readonly T[]) =>
    cuts.flatMap((cut) => rows.map((row) => ({ ...row, __cut: cut })));
  return {
    levels: () => levelRows(sums),
    backtest: () =>
      (['orders', 'contracts'] as const).flatMap((basis) => backtestRows(basis, ground.horizon, tried[basis])),
    reasons: async () => each(await reasonRows(context, verdict.reasons, { flagged, scored })),
    dcurve: () => each(dcurveRows(verdict.silences)),
    survival: () => each(survivalRows(contracts?.today.curve ?? [])),
    calibration: async () => each(verdict.all === null ? [] : await calibrationRows(context, verdict.all)),
    customers: () => customersOf(context, { now, member }, ground),
  };
}
