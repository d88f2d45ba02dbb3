import type { CutMetrics, Run } from '../../core/analysis.js';
import { amountOf } from '../../core/cell.js';
import { closest, UserError } from '../../core/errors.js';
import { groupedBy } from '../../core/grouped.js';
import { verbatim } from '../../core/message.js';
import { once } from '../../core/once.js';
import { shellWord } from '../../core/quoting.js';
import type { Row } from '../../core/result.js';
import { countOf } from '../../model/purchases/index.js';
import { warnOfNoModel } from '../../parts/chances/no-model.js';
import { NOTHING, sumOf, totalOf } from '../../parts/rates.js';
import { type Context, untilOf } from './basis/context.js';
import { type Stood, stoodOf } from './basis/state.js';
import { WORDS } from './basis/words.js';
import type declaration from './index.js';
import kindsSql from './kinds/kinds.sql';
import { kindRows, ownerRows } from './kinds/rows.js';
import listSql from './placing/list.sql';
import { offeredOf } from './placing/offered.js';
import { placedOf } from './placing/placed.js';
import outcomeSql from './review/outcome.sql';
import { reviewRows, upliftOf } from './review/rows.js';
import { type Trial, trialOf } from './review/told.js';

export { headline } from './headline.js';

/** Who should do what for whom, and what came of the lists before. */
export const run: Run<typeof declaration> = async (context) => {
  const { sql, options, frame, saved } = context;
  const trial = options.review.length === 0 ? null : trialOf(context, options.review.map(saved));
  const stood = await stoodOf(context);
  const placed = await placedOf(context, stood);
  const kinds = await sql.whole.rows(kindsSql, {}, { placed });
  const outcomes = trial === null ? [] : await outcomesOf(context, stood, trial);
  refuseUnowned(options.owner, kinds);
  warnOf(context, stood, kinds);
  const cuts = frame.by.length === 0 ? [''] : [...new Set(kinds.map((row) => String(row.__cut)))];
  const offered = once(() => offeredOf(context, placed));
  const list = (state: string) => async () =>
    sql.whole.relation(listSql, { state, owner: options.owner }, { placed, offered: await offered() });
  const reviewed = once(() => reviewRows(outcomes));
  return {
    metrics: cuts.map((cut) => ({ cut, values: valuesOf(options.holdout, ofCut(kinds, cut), ofCut(outcomes, cut)) })),
    tables: {
      kinds: () => kindRows(kinds),
      owners: () => ownerRows(kinds),
      review: trial !== null && reviewed,
      actions: list('listed'),
      held_out: list('held_out'),
      waiting: list('waiting'),
    },
    rows: { used: countOf(stood.known.histories), excluded: 0 },
  };
};

const ofCut = (rows: readonly Row[], cut: string): Row[] => rows.filter((row) => String(row.__cut) === cut);

function valuesOf(
  holdout: number,
  kinds: readonly Row[],
  outcomes: readonly Row[],
): CutMetrics<(typeof declaration)['metrics']>['values'] {
  return {
    listed: { value: totalOf(kinds, 'listed') },
    in_play: { value: sumOf(kinds, 'in_play') },
    held_out: { value: holdout > 0 ? totalOf(kinds, 'held_out') : null },
    unassigned: {
      value: totalOf(
        kinds.filter(({ owner_kind }) => owner_kind === 'unassigned'),
        'candidates',
      ),
    },
    uplift: outcomes.length === 0 ? NOTHING : upliftOf(outcomes),
  };
}

/** What became of the customers of earlier lists, and what could not be told of them. */
async function outcomesOf(context: Context, { member }: Stood, trial: Trial): Promise<Row[]> {
  const { sql, warn, options, frame } = context;
  const { told, early, again } = trial;
  for (const day of early) warn('W_NOT_OVER', { day, days: options.window });
  if (again > 0) warn('W_TWICE', {}, again);
  if (told.length === 0) return [];
  const columns = { customer_id: 'text', action: 'text', arm: 'text', listed_on: 'date', looked_on: 'date' } as const;
  const asked = await sql.whole.kept(
    'told',
    told.map((one) => ({ ...one })),
    columns,
  );
  const rows = await asked.rows(outcomeSql, {}, { member });
  const found = frame.by.length > 0 || frame.where.length > 0 ? told.length : totalOf(rows, 'customers');
  if (found < told.length) warn('W_UNKNOWN_CUSTOMERS', {}, told.length - found);
  const arms = groupedBy(rows, (row) => String(row.arm));
  if (!arms.has('held_out')) warn('W_NO_CONTROL');
  return rows;
}

/** Throws UserError E_OPTION (exit usage) with the nearest owner where nobody with this name has anything to do. */
function refuseUnowned(owner: string | null, kinds: readonly Row[]): void {
  const owners = [...new Set(kinds.map((row) => String(row.owner ?? row.owner_kind)))];
  if (owner === null || owners.includes(owner)) return;
  const near = closest(owner, owners) ?? owners[0];
  throw new UserError('E_OPTION', 'usage', WORDS.no_owner({ owner }), {
    ...(near === undefined ? {} : { hint: verbatim(`crm-analyze actions --owner ${shellWord(near)} --show actions`) }),
  });
}

function warnOf(context: Context, { known }: Stood, kinds: readonly Row[]): void {
  const { warn, options, has, frame } = context;
  if (options.holdout === 0) warn('W_NO_HOLDOUT');
  if (known.model === null) warnOfNoModel(warn, known.guard);
  if (!has('orders', 'amount')) warn('W_NO_MONEY', { day: untilOf(context) });
  const out = {
    optOuts: totalOf(kinds, 'do_not_contact'),
    reached: totalOf(kinds, 'contacted') + totalOf(kinds, 'in_campaign'),
  };
  if (frame.by.length === 0 && out.optOuts + out.reached > 0)
    warn(
      'W_LEFT_OUT_OF_LISTS',
      { opted: out.optOuts, reached: out.reached, days: options.exclude },
      amountOf(out.optOuts + out.reached),
    );
}
