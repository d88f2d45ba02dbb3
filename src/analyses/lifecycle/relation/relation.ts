import type { TableRows, Using } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import { Decimal } from '../../../core/decimal.js';
import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { addDays } from '../../../core/time/period-days.js';
import { rowsPerCut } from '../../../parts/cuts.js';
import { shareOf } from '../../../parts/rates.js';
import { sum } from '../../../stats/sum.js';
import { LEVELS } from '../basis/codes.js';
import type { Context } from '../basis/context.js';
import type { Places } from '../basis/places.js';
import { WORDS } from '../basis/words.js';
import type declaration from '../index.js';
import levelsSql from './levels.sql';

type Rows = TableRows<(typeof declaration)['tables']['relation']>;

/** Days of contacts up to the last day. */
const DAYS = 365;
/** Days after a purchase within which going up to the customer looks after it. */
export const SOON_DAYS = 30;
/** Quarters of four in which contact is steady. */
export const STEADY_QUARTERS = 3;

/** By the option, or by its table alone. */
export const asksRelation = ({ options, wants }: Context): boolean =>
  options.scheme === 'relation' || (wants('relation') && !wants('states'));

/** Throws UserError E_NOT_READY (exit input) where levels of the relation are asked for and nobody knows who spoke with whom. */
export function requireContacts(context: Context): void {
  const { has } = context;
  if (!asksRelation(context)) return;
  const missing = ['customer_id', 'direction'].filter((column) => !has('activities', column));
  if (missing.length === 0) return;
  throw new UserError(
    'E_NOT_READY',
    'input',
    WORDS.no_contacts({ missing: missing.map((column) => `activities.${column}`) }),
    {
      hint: verbatim('crm-analyze load activities activities.csv'),
    },
  );
}

interface Level {
  readonly cut: string;
  readonly level: string;
  readonly customers: number;
  readonly value: Decimal;
  readonly contacts: number;
}

/** How near we stand to who bought in the last 365 days, by the contacts of these days, and what each level is worth. */
export async function relationRows(
  { sql, options }: Context,
  { spell, member }: Places,
  { until, worth, hasMoney }: { readonly until: string; readonly worth: Using[string]; readonly hasMoney: boolean },
): Promise<Rows> {
  const kinds = options.joint_kinds.map((kind) => ({ kind: kind.toLowerCase() }));
  const rows = await sql.whole
    .given('joint_kind', kinds, { kind: 'text' })
    .rows(
      levelsSql,
      { until, since: addDays(until, -DAYS), soon: SOON_DAYS, steady: STEADY_QUARTERS },
      { spell, member, worth },
    );
  const levels = rows.map(
    (row): Level => ({
      cut: String(row.__cut),
      level: String(row.level),
      customers: amountOf(row.customers),
      value: (row.value ?? Decimal.zero) as Decimal,
      contacts: amountOf(row.contacts),
    }),
  );
  return rowsPerCut(levels, (own) => {
    const customers = sum(own.map((one) => one.customers));
    const everything = own.reduce((total, { value }) => total.plus(value), Decimal.zero);
    return LEVELS.map((level) => {
      const here = own.find((one) => one.level === level);
      const value = here?.value ?? Decimal.zero;
      return {
        level,
        customers: here?.customers ?? 0,
        share: shareOf(here?.customers ?? 0, customers),
        value: hasMoney ? value : null,
        value_share: hasMoney ? shareOf(value, everything) : null,
        value_each: hasMoney && here !== undefined ? amountOf(value) / here.customers : null,
        contacts: here?.contacts ?? 0,
      };
    });
  });
}
