import type { TableRows } from '../../../core/analysis.js';
import { groupedBy } from '../../../core/grouped.js';
import { rateColumns } from '../../../parts/rates.js';
import type { LastWeek } from '../bursts/weeks.js';
import type declaration from '../index.js';
import { type Part, total } from './sums.js';

type Rows = TableRows<(typeof declaration)['tables']['topics']>;

/** Fewer make no rate. */
export const LEAST = 5;

interface Makings {
  readonly cut: string;
  /** Customers there at the start of the period; null where customers are not loaded. */
  readonly customers: number | null;
  /** Of customers who were there. */
  lastWeek(topic: string | null): LastWeek | null;
}

function columns(parts: readonly Part[], all: number, { customers }: Makings) {
  const sums = total(parts);
  const [again, complaint] = [sums.again + sums.helped, sums.complaint_n];
  return {
    cases: sums.cases,
    share: sums.cases / all,
    per_100:
      customers === null || customers === 0 || sums.with_customer === 0 ? null : (100 * sums.with_customer) / customers,
    came_again: rateColumns(sums.again, again, LEAST).rate,
    came_again_n: again,
    to_complaint: rateColumns(sums.complaint_yes, complaint, LEAST).rate,
    to_complaint_n: complaint,
  };
}

const mostFirst = <T extends { readonly cases: number; readonly name: string }>(a: T, b: T): number =>
  b.cases - a.cases || (a.name < b.name ? -1 : 1);

/** Topics from the most asked down, each followed by its subtopics. */
export function topicRows(parts: readonly Part[], makings: Makings): Rows {
  const all = parts.reduce((sum, { cases }) => sum + cases, 0);
  const topics = [...groupedBy(parts, ({ topic }) => topic ?? '')].map(([name, own]) => ({
    name,
    own,
    cases: total(own).cases,
  }));
  let together = 0;
  return topics.sort(mostFirst).flatMap(({ own, cases }) => {
    together += cases;
    const topic = own[0]!.topic;
    const week = makings.lastWeek(topic);
    const whole = {
      ...{ __cut: makings.cut, topic, subtopic: null, ...columns(own, all, makings), cumulative_share: together / all },
      ...{ last_week: week?.cases ?? null, last_week_expected: week?.expected ?? null },
    };
    const named = own
      .filter(({ subtopic }) => subtopic !== null)
      .map((part) => ({ part, name: part.subtopic!, cases: part.cases }));
    const parts = named.sort(mostFirst).map(({ part }) => ({
      ...{ __cut: makings.cut, topic, subtopic: part.subtopic, ...columns([part], all, makings) },
      ...{ cumulative_share: null, last_week: null, last_week_expected: null },
    }));
    return [whole, ...parts];
  });
}
