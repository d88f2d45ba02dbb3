import { numberOf } from '../../../core/cell.js';
import type { Row } from '../../../core/result.js';
import { wilsonInterval } from '../../../stats/intervals/proportion-interval.js';
import type { People } from '../fair/fair.js';

const over = (a: number | null, b: number | null): number | null =>
  a === null || b === null || b === 0 ? null : a / b;

export interface Calls {
  readonly offered: number | null;
  readonly answered: number | null;
  readonly abandoned: number | null;
}

/** Offered, answered, abandoned, each of which follows from the two others where it is not stated. */
export function callsOf(row: Row): Calls {
  const [offered, answered, abandoned] = [row.offered, row.answered, row.abandoned].map(numberOf) as [
    number | null,
    number | null,
    number | null,
  ];
  const both = (a: number | null, b: number | null, sign: 1 | -1) => (a === null || b === null ? null : a + sign * b);
  return {
    offered: offered ?? both(answered, abandoned, 1),
    answered: answered ?? both(offered, abandoned, -1),
    abandoned: abandoned ?? both(offered, answered, -1),
  };
}

export type Targets = ReadonlyMap<string, number>;

/** Totals of each agent and period: what was answered, how long it took, how people sounded, and which targets were met. */
export function monthRows(name: string, rows: readonly Row[], targets: Targets, people: ReadonlyMap<string, People>) {
  return rows.map((row) => {
    const { offered, answered, abandoned } = callsOf(row);
    const interval =
      answered === null || offered === null || answered > offered ? null : wilsonInterval(answered, offered);
    const lost = over(abandoned, offered);
    const sentiment = over(numberOf(row.sentiment_sum), numberOf(row.sentiment_weight));
    const goal = (measure: string, value: number | null, most: boolean): boolean | null => {
      const target = targets.get(measure);
      return target === undefined || value === null ? null : most ? value <= target : value >= target;
    };
    return {
      __cut: name,
      agent_id: row.agent_id!,
      name: people.get(String(row.agent_id))?.name ?? null,
      period_start: row.period_start!,
      offered,
      answered,
      not_answered: abandoned,
      answer_rate: interval?.estimate ?? null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      not_answered_rate: lost,
      not_answered_met: goal('not_answered_rate', lost, true),
      talk_minutes: numberOf(row.talk_minutes),
      minutes_per_call: over(numberOf(row.talk_minutes), answered),
      transfers: numberOf(row.transfers),
      transfer_rate: over(numberOf(row.transfers), answered),
      sentiment,
      sentiment_met: goal('sentiment', sentiment, false),
    };
  });
}
