import type { Relation, Sql } from '../../../core/analysis.js';
import { breathe } from '../../../core/process/breathe.js';
import { CHURN_LEVELS } from '../../../model/computed/churn_risk/index.js';
import { isDrawn } from '../../../stats/experiment/hash-share.js';
import { type Context, LATELY, untilOf } from '../basis/context.js';
import { dueOn } from '../basis/due.js';
import { offered } from '../basis/offers.js';
import type { Stood } from '../basis/state.js';
import askableSql from './askable.sql';
import bestSql from './best.sql';
import placedSql from './placed.sql';

/** Everybody for whom there is something to do: listed, held out, waiting or left out. */
export async function placedOf(context: Context, { state, offers, lapseChance }: Stood): Promise<Relation> {
  const { sql, options } = context;
  const until = untilOf(context);
  const due = await dueOn(sql.whole, until);
  const best = await offered(sql.whole, offers)
    .given('kind', due, { action: 'text', due_on: 'date' })
    .relation(bestSql, { until, medium: CHURN_LEVELS.medium, lately: LATELY, lapse_chance: lapseChance }, { state });
  const drawn = await heldOut(sql.whole, best, options);
  return drawn.relation(placedSql, { capacity: options.capacity, half: halfOf(options.capacity) }, { best });
}

/** No kind gets more of the capacity; of one alone it is that one. */
export const halfOf = (capacity: number): number => Math.max(1, Math.floor(capacity / 2));

/** A text's view of who is held out, by the hash of the id: whoever is drawn is so in every run. */
async function heldOut(
  sql: Sql,
  best: Relation,
  { holdout, seed }: Pick<Context['options'], 'holdout' | 'seed'>,
): Promise<Sql> {
  const drawn: { customer_id: string }[] = [];
  if (holdout > 0) {
    const askable = await sql.relation(askableSql, {}, { best });
    for await (const { columns } of askable.read({ fields: ['customer_id'] })) {
      for (const id of columns.customer_id!)
        if (isDrawn(String(id), holdout, seed)) drawn.push({ customer_id: String(id) });
      await breathe();
    }
  }
  return sql.kept('drawn', drawn, { customer_id: 'text' });
}
