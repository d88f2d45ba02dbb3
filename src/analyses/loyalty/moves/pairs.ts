import { amountOf, textOf } from '../../../core/cell.js';
import type { Decimal } from '../../../core/decimal.js';
import type { Cell } from '../../../core/result.js';
import { NOT_NOW } from '../basis/codes.js';
import type { Context, Point } from '../basis/context.js';
import { PROMOTER_FROM, type Standings } from '../basis/standing.js';
import pairsSql from './pairs.sql';
import voicesSql from './voices.sql';

/** Customers of one cut by where they stood in the period before and where they stand now. */
export interface Pair {
  readonly cut: string;
  /** Whether they bought in the cut in the period before: what they did next is asked of those. */
  readonly before: boolean;
  readonly was: string;
  readonly behaviour: string | null;
  readonly attitude: string | null;
  readonly loyalty: string;
  readonly customers: number;
  readonly valueBefore: Decimal | null;
  readonly value: Decimal | null;
  /** Who answered in the period whether one would recommend us, who of them would, and who brought somebody. */
  readonly answered: number;
  readonly promotes: number;
  readonly refers: number;
}

const moneyOf = (cell: Cell | undefined): Decimal | null => (cell ?? null) as Decimal | null;

/** `standings` of two points, the period before and the measured one. */
export async function pairsOf(
  { sql, options }: Context,
  { standing, member, buyingDay }: Standings,
  { from_on: since, until_on: until }: Point,
): Promise<Pair[]> {
  const params = { since, until, us: options.own_brand, promoter_from: PROMOTER_FROM };
  const voice = await sql.whole.relation(voicesSql, params, { buying_day: buyingDay });
  const rows = await sql.whole.rows(pairsSql, {}, { member, standing, voice });
  return rows.map((row) => ({
    cut: String(row.__cut),
    before: Number(row.before) === 1,
    was: String(row.was),
    behaviour: textOf(row.behaviour),
    attitude: textOf(row.attitude),
    loyalty: String(row.loyalty),
    customers: amountOf(row.customers),
    valueBefore: moneyOf(row.value_before),
    value: moneyOf(row.value),
    answered: amountOf(row.answered),
    promotes: amountOf(row.promotes),
    refers: amountOf(row.refers),
  }));
}

/** Whether they bought in the measured period. */
export const boughtAgain = ({ loyalty }: Pick<Pair, 'loyalty'>): boolean => loyalty !== NOT_NOW;
