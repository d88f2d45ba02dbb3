import type { TableRows } from '../../../core/analysis.js';
import { amountOf, numberOf } from '../../../core/cell.js';
import type { Decimal } from '../../../core/decimal.js';
import { purchaseDayMoney } from '../../../model/facts/purchase_day_money/index.js';
import { rowsPerCut } from '../../../parts/cuts.js';
import { rateColumns, sumOf } from '../../../parts/rates.js';
import { proportionDifference } from '../../../stats/intervals/proportion-difference.js';
import { sum } from '../../../stats/sum.js';
import { ARMS, SILENT } from '../basis/codes.js';
import type { Context } from '../basis/context.js';
import type { Asked, Places } from '../basis/places.js';
import type declaration from '../index.js';
import silentSql from './silent.sql';

type Rows = TableRows<(typeof declaration)['tables']['winback']>;

/** Customers silent before the period who bought in it after so many days, or in the rest of it not at all. */
export interface Silent {
  readonly cut: string;
  readonly was: string;
  readonly arm: string | null;
  readonly days: number | null;
  readonly customers: number;
  readonly value: Decimal | null;
}

async function silentOf({ sql }: Context, { standing, member }: Places, { before, until }: Asked): Promise<Silent[]> {
  const using = { standing, member, purchase_day_money: purchaseDayMoney };
  const rows = await sql.whole.rows(silentSql, { before, until }, using);
  return rows.map((row) => ({
    cut: String(row.__cut),
    was: String(row.was),
    arm: row.arm === null ? null : String(row.arm),
    days: numberOf(row.days),
    customers: amountOf(row.customers),
    value: (row.value ?? null) as Decimal | null,
  }));
}

/** Who of the silent came back in the period; by arm of a campaign only where somebody was held out of it. */
export async function winbackRows(
  context: Context,
  places: Places,
  { asked, minN, hasMoney }: { readonly asked: Asked; readonly minN: number; readonly hasMoney: boolean },
): Promise<Rows> {
  const silent = await silentOf(context, places, asked);
  if (!silent.some(({ arm }) => arm === 'control')) context.warn('W_NO_CONTROL');
  return silentRows(silent, { minN, hasMoney });
}

/** Of those dormant and of those gone, all and by arm where there are both. */
export const silentRows = (
  silent: readonly Silent[],
  { minN, hasMoney }: { readonly minN: number; readonly hasMoney: boolean },
): Rows =>
  rowsPerCut(silent, (own) =>
    SILENT.flatMap((was) => {
      const here = own.filter((one) => one.was === was);
      const armOf = (arm: string) => (arm === 'all' ? here : here.filter((one) => one.arm === arm));
      const arms = armOf('control').length === 0 || armOf('treatment').length === 0 ? ['all'] : ARMS;
      return arms.map((arm) => {
        const { customers, back, days, value } = totalOf(armOf(arm));
        const control = totalOf(armOf('control'));
        const enough = arm === 'treatment' && customers >= minN && control.customers >= minN;
        const gained = enough ? proportionDifference(control.back, control.customers, back, customers) : null;
        return {
          was,
          arm,
          customers,
          came_back: back,
          ...rateColumns(back, customers, minN),
          days_silent: days,
          value_since: hasMoney ? value : null,
          gained: gained?.estimate ?? null,
          gained_low: gained?.low ?? null,
          gained_high: gained?.high ?? null,
        };
      });
    }),
  );

/** Of some of the silent: how many came back, after how many days (median), and with what money. */
function totalOf(silent: readonly Silent[]) {
  const came = silent.filter(({ days }) => days !== null).sort((a, b) => a.days! - b.days!);
  const back = sum(came.map(({ customers }) => customers));
  return {
    customers: sum(silent.map(({ customers }) => customers)),
    back,
    days: back === 0 ? null : (dayAt(came, Math.floor((back - 1) / 2)) + dayAt(came, Math.floor(back / 2))) / 2,
    value: sumOf(
      came.map(({ value }) => ({ value })),
      'value',
    ),
  };
}

/** The break of the customer at a place, shortest first. */
function dayAt(came: readonly Silent[], place: number): number {
  let seen = 0;
  for (const { days, customers } of came) {
    seen += customers;
    if (place < seen) return days!;
  }
  throw new Error(`no customer at place ${place} of ${seen}`);
}
