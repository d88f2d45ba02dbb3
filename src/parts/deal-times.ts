import { quantile } from '../stats/intervals/quantile.js';
import { aalenJohansen, type CompetingCount, type CompetingPoint } from '../stats/survival/competing-risks.js';
import { kaplanMeier, survivalQuantile } from '../stats/survival/survival.js';

/** Deals of one age (open) or duration (closed), days. */
export interface Duration {
  readonly days: number;
  readonly state: 'won' | 'lost' | 'open';
  readonly deals: number;
  /** Age from which on an end would be in the data; from creation where absent. */
  readonly entered?: number;
}

export interface DealCounts {
  readonly won: number;
  readonly lost: number;
  readonly open: number;
}

export const countsOf = (durations: readonly Duration[]): DealCounts => {
  const of = (state: Duration['state']) =>
    durations.reduce((sum, duration) => sum + (duration.state === state ? duration.deals : 0), 0);
  return { won: of('won'), lost: of('lost'), open: of('open') };
};

interface Day {
  won: number;
  lost: number;
  open: number;
  entering: number;
}

/** Deals by the day on which they ended or were last seen, and by the day before the one from which they are seen at all. */
function byDay(durations: readonly Duration[]): [number, Day][] {
  const days = new Map<number, Day>();
  const at = (day: number): Day => {
    const found = days.get(day) ?? { won: 0, lost: 0, open: 0, entering: 0 };
    days.set(day, found);
    return found;
  };
  for (const { days: day, state, deals, entered = 0 } of durations) {
    // An end before that day would not be there: it says nothing of how many did not end.
    if (day < entered) continue;
    at(day)[state] += deals;
    if (entered > 0) at(entered - 1).entering += deals;
  }
  return [...days].sort(([a], [b]) => a - b);
}

const countOf = ([time, { won, lost, open, entering }]: [number, Day]): CompetingCount => ({
  time,
  events: [won, lost],
  censored: open,
  entering,
});

/** Share won and lost by each day since creation on which a deal ended or was last seen; open deals are censored at their age. */
export function winCurve(durations: readonly Duration[]): CompetingPoint[] {
  const days = byDay(durations);
  const points = aalenJohansen(days.map(countOf));
  return points.filter((_, i) => days[i]![1].won + days[i]![1].lost + days[i]![1].open > 0);
}

/** The same as rows of a table: share won with its limits, lost, and still open. */
export const winCurveRows = (durations: readonly Duration[]) =>
  winCurve(durations).map(({ time, atRisk, open, incidence }) => ({
    days: time,
    at_risk: atRisk,
    won: incidence[0]!.estimate,
    low: incidence[0]!.low,
    high: incidence[0]!.high,
    lost: incidence[1]!.estimate,
    open,
  }));

/** The curve's share won by a day; null without deals. */
export function wonBy(curve: readonly CompetingPoint[], day: number) {
  if (curve.length === 0) return null;
  const point = curve.filter(({ time }) => time <= day).at(-1);
  return point?.incidence[0] ?? { estimate: 0, low: 0, high: 0, error: 0 };
}

/** Median days of the deals won, with its 95 % limits; null without one. Short where many are still open: those that take long are among them. */
export function medianWon(durations: readonly Duration[]) {
  const won = byDay(durations.map(({ days, state, deals }) => ({ days, state, deals }))).flatMap(([value, counts]) =>
    counts.won > 0 ? [{ value, count: counts.won }] : [],
  );
  const median = quantile(won, 0.5);
  const points = kaplanMeier(won.map(({ value, count }) => ({ time: value, events: count, censored: 0 })));
  const { low, high } = survivalQuantile(points, 0.5);
  return { median, low, high, deals: won.reduce((sum, { count }) => sum + count, 0) };
}

/**
 * Day by which the won curve has reached half of its last value: half of those that will be won are, the lost ones competing. null
 * without a won deal. Kaplan-Meier with the lost ones left out would be too long, since the open ones still hold the losers.
 */
export function cycleDays(durations: readonly Duration[]): number | null {
  const curve = winCurve(durations);
  const last = curve.at(-1)?.incidence[0]?.estimate ?? 0;
  if (last === 0) return null;
  return curve.find(({ incidence }) => incidence[0]!.estimate >= last / 2 - 1e-12)!.time;
}
