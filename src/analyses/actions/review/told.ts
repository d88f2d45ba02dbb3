import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import type { SavedAnswer } from '../../../core/saved-answer.js';
import { addDays } from '../../../core/time/period-days.js';
import { ACTIONS } from '../basis/codes.js';
import { type Context, untilOf } from '../basis/context.js';
import { WORDS } from '../basis/words.js';

/** A customer of an earlier list, in the arm in which it was. */
export interface Told {
  readonly customer_id: string;
  readonly action: string;
  readonly arm: 'listed' | 'held_out';
  readonly listed_on: string;
  readonly looked_on: string;
}

/** Earlier lists as one trial. */
export interface Trial {
  readonly told: readonly Told[];
  /** Days on which the lists were made whose days are over. */
  readonly days: readonly string[];
  /** Of lists whose days are not over. */
  readonly early: readonly string[];
  /** Customers of a later list who stand in an earlier one: each counts once. */
  readonly again: number;
}

const ARMS = [
  ['actions', 'listed'],
  ['held_out', 'held_out'],
] as const;

/**
 * The customers of earlier lists whose days are over on as-of, each once, by the first list it is in. Throws UserError E_SAVED for a file
 * that is no such list, or lists whose arms were drawn differently.
 */
export function trialOf({ options, frame }: Context, lists: readonly SavedAnswer[]): Trial {
  for (const list of lists) refuseOther(list);
  refuseUnlike(lists);
  const until = untilOf({ frame });
  const sorted = [...lists].sort((a, b) => (a.as_of < b.as_of ? -1 : a.as_of > b.as_of ? 1 : 0));
  const over = sorted.filter(({ as_of }) => addDays(as_of, options.window) <= until);
  const known = new Map<string, Told>();
  let again = 0;
  for (const { as_of, tables } of over)
    for (const [table, arm] of ARMS)
      for (const row of tables[table] ?? []) {
        const customer_id = String(row.customer_id);
        const before = known.get(customer_id);
        // Of a cut and its total, or of two owners, a list may name somebody twice.
        if (before !== undefined) again += before.listed_on === as_of ? 0 : 1;
        else
          known.set(customer_id, {
            customer_id,
            action: String(row.action),
            arm,
            listed_on: as_of,
            looked_on: addDays(as_of, options.window),
          });
      }
  const days = [...new Set(over.map(({ as_of }) => as_of))];
  const early = sorted.filter((list) => !over.includes(list)).map(({ as_of }) => as_of);
  return { told: [...known.values()], days, early, again };
}

function refuseOther({ file, schema, tables }: SavedAnswer): void {
  const isOurs = schema.startsWith('crm-analyze/actions@');
  const rows = isOurs ? tables.actions : undefined;
  const isKnown = rows?.every(
    ({ customer_id, action }) =>
      typeof customer_id === 'string' && (ACTIONS as readonly string[]).includes(String(action)),
  );
  if (isKnown) return;
  throw new UserError('E_SAVED', 'input', isOurs ? WORDS.no_list({ file }) : WORDS.other_answer({ file, schema }), {
    hint: verbatim('crm-analyze actions --holdout 10% -o monday.json'),
  });
}

function refuseUnlike(lists: readonly SavedAnswer[]): void {
  const drawn = ({ params }: SavedAnswer) => `${String(params.holdout)} ${String(params.seed)}`;
  const other = lists.find((list) => drawn(list) !== drawn(lists[0]!));
  if (other === undefined) return;
  throw new UserError('E_SAVED', 'input', WORDS.drawn_unlike({ file: lists[0]!.file, other: other.file }), {
    hint: verbatim(`crm-analyze actions --review ${lists[0]!.file}`),
  });
}
