import { Decimal } from '../../core/decimal.js';
import type { Cell, Period } from '../../core/result.js';

/** Ten-thousandths, as the model keeps money. */
const SCALE = 4;

/** Money in ten-thousandths; none is 0. */
export const unitsOf = (cell: Cell | undefined): bigint => {
  if (cell instanceof Decimal) return cell.round(SCALE).units;
  return cell === null || cell === undefined ? 0n : Decimal.parse(String(cell)).round(SCALE).units;
};

/** Ten-thousandths as money. */
export const moneyOf = (units: bigint): Decimal => new Decimal(units, SCALE);

/** The two periods of a change, which share no day. */
export interface Compared {
  readonly now: Pick<Period, 'from' | 'to'>;
  readonly before: Pick<Period, 'from' | 'to'>;
}

export const paramsOf = ({ now, before }: Compared) => ({
  since: now.from,
  until: now.to,
  before_since: before.from,
  before_until: before.to,
});
