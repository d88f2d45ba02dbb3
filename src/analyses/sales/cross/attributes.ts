import type { Crossed } from '../../../core/analysis.js';
import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import type { Context } from '../basis/windows.js';
import { WORDS } from './words.js';

/** Attributes that most data have, from which one can begin. */
const FIRST = [
  ['customers', 'region'],
  ['customers', 'segment'],
  ['orders', 'channel'],
  ['orders', 'branch'],
  ['products', 'category'],
] as const;

/** A command that runs on these data: two attributes that are there. */
function runnable({ has }: Pick<Context, 'has'>) {
  const there = FIRST.filter(([table, column]) => has(table, column)).map(([table, column]) => `${table}.${column}`);
  const other = there.at(-1) ?? 'rfm_segment';
  return verbatim(`crm-analyze sales --cross ${there.length > 1 ? there[0] : 'tier'},${other}`);
}

/** The two attributes of `--cross`, the customer's own first. */
export interface Pair {
  readonly crossed: Crossed;
  /** Whether customers can be dealt among the values of the first. */
  readonly isOfCustomer: boolean;
  /** Places of the two among the values of a row. */
  readonly places: readonly [number, number];
}

/**
 * The rows cut by the two attributes that `--cross` names as `--by` does. Throws UserError E_OPTION (exit usage) where it names not two, and
 * what `--by` throws where a name means nothing or two things.
 */
export async function pairOf(context: Context, text: string): Promise<Pair> {
  const names = text.split(',').map((one) => one.trim());
  if (names.length !== 2 || names[0] === names[1] || names.includes(''))
    throw new UserError('E_OPTION', 'usage', WORDS.cross_takes_two({ text }), { hint: runnable(context) });
  const crossed = await crossedOf(context, names);
  const [first, second] = crossed.ofCustomer;
  const isSwapped = second === true && first !== true;
  return { crossed, isOfCustomer: first === true || second === true, places: isSwapped ? [1, 0] : [0, 1] };
}

async function crossedOf(context: Context, names: readonly string[]): Promise<Crossed> {
  try {
    return await context.crossed(names);
  } catch (error) {
    if (!(error instanceof UserError) || !error.code.startsWith('E_BY')) throw error;
    throw new UserError(error.code, error.exit, error.told.message, {
      where: error.told.where,
      hint: runnable(context),
    });
  }
}
