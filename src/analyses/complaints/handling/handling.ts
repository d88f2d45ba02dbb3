import type { MetricValue, Relation } from '../../../core/analysis.js';
import type { Decimal } from '../../../core/decimal.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { lastSeen } from '../../../model/facts/case_clock/index.js';
import { firstAnswer, solution } from '../../../parts/case-times.js';
import { type Durations, spreadOf } from '../../../parts/durations.js';
import { rateColumns, rateMetric, sumOf, totalOf } from '../../../parts/rates.js';
import { type Context, rowsOf } from '../basis/context.js';
import sumsSql from './sums.sql';
import timesSql from './times.sql';

/** Fewer durations have no middle, fewer cases no rate. */
const LEAST = 5;

/** Sums of how the complaints of each cut and topic were handled. */
export const handled = ({ sql, options }: Pick<Context, 'sql' | 'options'>, complaint: Relation): Promise<Row[]> =>
  sql.rows(sumsSql, { within: options.repeat_days }, { complaint });

/** Of solved complaints whose flag is known, those recovered. */
export const recoveredRate = (rows: readonly Row[]): MetricValue =>
  rateMetric(totalOf(rows, 'recovered'), totalOf(rows, 'recovered') + totalOf(rows, 'not_recovered'), LEAST);

/** Of complaints followed for the days, those whose customer complained about the topic again within them. */
export function repeatRate(rows: readonly Row[]): MetricValue {
  const followed = totalOf(rows, 'followed');
  const later = totalOf(rows, 'complaints') - totalOf(rows, 'unnamed') - followed;
  return rateMetric(totalOf(rows, 'repeated'), followed, LEAST, later);
}

/** Times by the calendar follow neither pauses nor schedules. */
const NO_HISTORY = { pauses: [], schedules: [] };

interface Times {
  readonly answered: Durations;
  readonly solved: Durations;
}

const noTimes = (): Times => ({ answered: { done: [], waiting: [] }, solved: { done: [], waiting: [] } });

/** Times to answer and to solve by cut and topic, and of all topics under the cut alone. */
async function timesOf({ sql, frame }: Context, complaint: Relation): Promise<Map<string, Times>> {
  const seen = await lastSeen(sql, frame.as_of);
  const clock = { calendars: null, seen };
  const found = new Map<string, Times>();
  for await (const cell of rowsOf(await sql.relation(timesSql, {}, { complaint }))) {
    const number = (column: string) => (cell(column) === null ? null : Number(cell(column)));
    const one = {
      opened: Number(cell('opened')),
      answered: number('answered'),
      resolved: number('resolved'),
      isOpen: cell('is_open') as boolean | null,
      schedule: null,
    };
    const [first, whole] = [firstAnswer(one, NO_HISTORY, clock), solution(one, NO_HISTORY, clock)];
    for (const key of [JSON.stringify([cell('__cut')]), JSON.stringify([cell('__cut'), cell('topic')])]) {
      const own = found.get(key) ?? noTimes();
      found.set(key, own);
      if (first !== null) own.answered[first.isDone ? 'done' : 'waiting'].push(first.clock);
      if (whole !== null) own.solved[whole.isDone ? 'done' : 'waiting'].push(whole.clock);
    }
  }
  return found;
}

const median = (durations: Durations): number | null => {
  const { median: value, n } = spreadOf(durations);
  return n < LEAST ? null : value;
};

/** How complaints were handled, topic by topic and all together. */
export async function handlingRows(context: Context, complaint: Relation, rows: readonly Row[]) {
  const times = await timesOf(context, complaint);
  return [...groupedBy(rows, (row) => String(row.__cut))].flatMap(([cut, own]) => {
    const topics = own.length > 1 ? own.map((row) => ({ topic: String(row.topic), rows: [row] })) : [];
    return [{ topic: null, rows: own }, ...topics].map(({ topic, rows: part }) => {
      const { answered, solved } = times.get(JSON.stringify(topic === null ? [cut] : [cut, topic])) ?? noTimes();
      return { __cut: cut, topic, answered_median: median(answered), solved_median: median(solved), ...sumsOf(part) };
    });
  });
}

function sumsOf(rows: readonly Row[]) {
  const of = (column: string) => totalOf(rows, column);
  const recovered = rateColumns(of('recovered'), of('recovered') + of('not_recovered'), LEAST);
  const repeated = rateColumns(of('repeated'), of('followed'), LEAST);
  return {
    complaints: of('complaints'),
    not_solved: of('not_solved'),
    recovered: of('recovered'),
    not_recovered: of('not_recovered'),
    unknown: of('unknown'),
    recovered_rate: recovered.rate,
    recovered_low: recovered.low,
    recovered_high: recovered.high,
    followed: of('followed'),
    repeated: of('repeated'),
    repeat_rate: repeated.rate,
    repeat_low: repeated.low,
    repeat_high: repeated.high,
    compensation: sumOf(rows, 'compensation') as Decimal | null,
    handling_cost: sumOf(rows, 'handling_cost') as Decimal | null,
  };
}
