import type { Relation } from '../../../core/analysis.js';
import { numberOf, textOf } from '../../../core/cell.js';
import { topBoxes } from '../../../model/score-scale.js';
import type { CaseMoments } from '../../../parts/case-times.js';

/** One case of the period as known on as-of; moments in seconds since 1970. */
export interface Case extends CaseMoments {
  readonly cut: string;
  readonly ticket: string;
  readonly openedOn: string;
  readonly team: string | null;
  readonly kind: string | null;
  readonly topic: string | null;
  /** At opening. */
  readonly priority: string | null;
  readonly segment: string | null;
  readonly tier: string | null;
  /** The last moment known on the last day of its period, where periods stand as on that; else null. */
  readonly seen: number | null;
  readonly byRobot: boolean;
  readonly isUnserved: boolean;
  readonly isContradicted: boolean;
  readonly reopened: number;
  /** By the exporter: when it is due, and its own verdict. */
  readonly due: number | null;
  readonly sourceMet: boolean | null;
  /** What came after; null where nobody asks. */
  readonly after: Aftermath | null;
}

/** What a customer did after each of two stops, the first answer and the first solution: moments in seconds, days from 1970. */
export interface Aftermath {
  readonly solved: number | null;
  readonly hasCustomer: boolean;
  readonly stopDay: readonly [answer: number | null, solution: number | null];
  readonly again: readonly [answer: number | null, solution: number | null];
  readonly bought: readonly [answer: number | null, solution: number | null];
  readonly satisfied: boolean | null;
  readonly responded: number | null;
}

/** Whether an answer on satisfaction is in the top boxes of its scale; null where there is none. */
function satisfied(score: number | null, min: number | null, max: number | null): boolean | null {
  const boxes = score === null || min === null || max === null ? null : topBoxes({ min, max }, null);
  return boxes === null ? null : score! > max! - boxes;
}

/** Reads cases once, in batches. */
export async function* casesOf(relation: Relation): AsyncIterable<Case> {
  for await (const { count, columns } of relation.read()) {
    const at = (name: string, i: number) => columns[name]![i];
    const number = (name: string, i: number) => numberOf(at(name, i));
    const text = (name: string, i: number) => textOf(at(name, i));
    for (let i = 0; i < count; i++) {
      yield {
        cut: String(at('__cut', i)),
        ticket: String(at('ticket_id', i)),
        openedOn: String(at('opened_on', i)),
        team: text('team', i),
        kind: text('kind', i),
        topic: text('topic', i),
        priority: text('priority', i),
        segment: text('segment', i),
        tier: text('tier', i),
        schedule: text('schedule_id', i),
        opened: Number(at('opened', i)),
        answered: numberOf(at('answered', i)),
        resolved: numberOf(at('resolved', i)),
        isOpen: (at('is_open', i) as boolean | null) ?? null,
        seen: number('seen', i),
        byRobot: at('by_robot', i) === true,
        isUnserved: at('is_unserved', i) === true,
        isContradicted: at('is_contradicted', i) === true,
        reopened: Number(at('reopened_count', i)),
        due: numberOf(at('due', i)),
        sourceMet: (at('sla_met', i) as boolean | null) ?? null,
        after:
          at('has_customer', i) === null
            ? null
            : {
                solved: number('solved', i),
                hasCustomer: at('has_customer', i) === true,
                stopDay: [number('answered_day', i), number('solved_day', i)],
                again: [number('again_after_answer', i), number('again_after_solution', i)],
                bought: [number('bought_after_answer', i), number('bought_after_solution', i)],
                satisfied: satisfied(number('score', i), number('scale_min', i), number('scale_max', i)),
                responded: number('responded', i),
              },
      };
    }
  }
}
