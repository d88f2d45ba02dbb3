import type { Sql } from '../../core/analysis.js';
import { once } from '../../core/once.js';
import type { Period } from '../../core/result.js';
import { comparePeriod, periodsOf } from '../../core/time/period.js';
import { earlier } from '../../core/time/period-days.js';
import { calendarRatios, revenueOfDays, usualSince } from '../../model/revenue-change/calendar.js';
import { RevenueOfPeriods } from '../../model/revenue-change/each-period.js';
import type { Compared } from '../../model/revenue-change/units.js';
import { holidaysWithin } from '../../model/texts/holidays.js';
import { type RevenueBridge, revenueBridge } from '../../stats/decomposition/revenue-bridge.js';
import { judge } from '../change/judge.js';
import { LEAST_BASELINE } from '../change/limits.js';
import { restatedPeriod, type Scope, yearAgoOf } from '../scope.js';

/** What the same step was in the periods before, each against its own year before (or period before). */
export interface UsualStep {
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the step lies within it; null where the past is too short to tell. */
  readonly isUsual: boolean | null;
}

export type StepName = Exclude<keyof RevenueBridge, 'before' | 'now'>;

/** Ten-thousandths of which money is made. */
const SCALE = 10_000;

/** Whether the year before is what the report compares with, or the period before. */
type Against = 'year' | 'before';

/** The periods that set what is usual, each with what it is compared with, of which the orders tell in full. */
function pastOf(scope: Scope, against: Against, first: string): Compared[] {
  const { grain, baseline, weekStart, fiscalYearStart, weekCalendar, asOf } = scope;
  const earlierOf = (period: Period): Pick<Period, 'from' | 'to'> | undefined => {
    if (against === 'before')
      return comparePeriod(period, 'prev', { asOf: period.to, weekStart, fiscalYearStart }) ?? undefined;
    if (weekCalendar !== undefined) return restatedPeriod(period);
    const from = yearAgoOf(period, grain, { asOf, weekStart, fiscalYearStart });
    return from === null ? undefined : periodsOf(grain, from, from, weekStart, fiscalYearStart)[0];
  };
  return scope.periods.slice(-baseline - 1, -1).flatMap((now): Compared[] => {
    const before = earlierOf(now);
    return before === undefined || before.from < first || before.to >= now.from ? [] : [{ now, before }];
  });
}

const distinct = (periods: readonly Compared['now'][]): Compared['now'][] => [
  ...new Map(periods.map((one) => [one.from, one])).values(),
];

/** The bridges of the periods before the report's own, in one reading of the orders, as the report's own is made. */
async function bridgesBefore(
  sql: Sql,
  past: readonly Compared[],
  asked: { readonly currencies: boolean; readonly within: 'channel' | null; readonly marked: boolean; first: string },
): Promise<RevenueBridge[]> {
  const { first } = asked;
  const days = {
    from: past.map((one) => earlier(one.before.from, usualSince(one))).sort()[0]!,
    to: past
      .map(({ now }) => now.to)
      .sort()
      .at(-1)!,
  };
  const read = await RevenueOfPeriods.read(sql, distinct(past.flatMap(({ now, before }) => [now, before])), asked);
  const holidays = new Set(asked.marked ? await holidaysWithin(sql.whole, days.from, days.to) : []);
  const revenue = once(() => revenueOfDays(sql, days));
  const bridges: RevenueBridge[] = [];
  for (const one of past) {
    const ratioOf = await calendarRatios(one, { holidays, first }, revenue);
    bridges.push(revenueBridge(read.compared(one), ratioOf('') ?? 1));
  }
  return bridges;
}

/** What is usual of each step of the bridge, by the limits that the same step set in the periods before. */
export async function usualSteps(
  scope: Scope,
  sql: Sql,
  tree: RevenueBridge,
  steps: readonly StepName[],
  asked: {
    readonly against: Against;
    readonly currencies: boolean;
    readonly within: 'channel' | null;
    readonly marked: boolean;
    readonly first: string;
  },
): Promise<ReadonlyMap<StepName, UsualStep>> {
  const past = pastOf(scope, asked.against, asked.first);
  const bridges = past.length < LEAST_BASELINE ? [] : await bridgesBefore(sql, past, asked);
  return new Map(
    steps.map((step) => {
      const value = (bridge: RevenueBridge) => ({
        value: Number(bridge[step]) / SCALE,
        numerator: null,
        denominator: null,
      });
      const { verdict, limits } = judge({ kind: 'number' }, [...bridges.map(value), value(tree)]);
      const { low = null, high = null } = limits.at(-1) ?? {};
      return [step, { low, high, isUsual: verdict === 'few' ? null : verdict === 'calm' }];
    }),
  );
}
