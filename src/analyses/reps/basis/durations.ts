import { quantile } from '../../../stats/intervals/quantile.js';
import { aalenJohansen, type CompetingPoint } from '../../../stats/survival/competing-risks.js';
import { kaplanMeier, survivalQuantile } from '../../../stats/survival/survival.js';

/** Deals of one age (open) or duration (closed), days. */
export interface Duration {
  readonly days: number;
  readonly state: 'won' | 'lost' | 'open';
  readonly deals: number;
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

function byDay(durations: readonly Duration[]): Map<number, { won: number; lost: number; open: number }> {
  const days = new Map<number, { won: number; lost: number; open: number }>();
  for (const { days: day, state, deals } of [...durations].sort((a, b) => a.days - b.days)) {
    const counts = days.get(day) ?? { won: 0, lost: 0, open: 0 };
    counts[state] += deals;
    days.set(day, counts);
  }
  return days;
}

/** Share won and lost by each day since creation, open deals censored at their age. */
export const winCurve = (durations: readonly Duration[]): CompetingPoint[] =>
  aalenJohansen(
    [...byDay(durations)].map(([time, { won, lost, open }]) => ({ time, events: [won, lost], censored: open })),
  );

/** The curve's share won by a day; null without deals. */
export function wonBy(curve: readonly CompetingPoint[], day: number) {
  if (curve.length === 0) return null;
  const point = curve.filter(({ time }) => time <= day).at(-1);
  return point?.incidence[0] ?? { estimate: 0, low: 0, high: 0, error: 0 };
}

/** Median days of the deals won, with its 95 % limits; null without one. Short where many are still open: those that take long are among them. */
export function medianWon(durations: readonly Duration[]) {
  const won = [...byDay(durations)].flatMap(([value, counts]) =>
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
