import type { Relation } from '../../../core/analysis.js';
import type { Context } from '../basis/context.js';
import type { Evidence } from '../basis/gather.js';
import lateSql from './late.sql';

const MINUTE = 60;

/** The long list: cases late now, and those that will be within `--late-within` hours of their clock. In minutes. */
export function lateNow({ sql }: Context, { ground, book }: Evidence): Promise<Relation> {
  const rows = [...book.cuts.values()].flatMap(({ late }) =>
    late.map(({ cut, ticket, measure, waits, target, state }) => ({
      ...{ cut, ticket_id: ticket, measure, state },
      ...{ waits: waits / MINUTE, target: target / MINUTE, over: (waits - target) / MINUTE },
    })),
  );
  const columns = {
    ...({ cut: 'text', ticket_id: 'text', measure: 'text', state: 'text' } as const),
    ...({ waits: 'double', target: 'double', over: 'double' } as const),
  };
  return sql.given('late', rows, columns).relation(lateSql, {}, { fact: ground.fact });
}
