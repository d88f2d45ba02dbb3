import { headerKey } from '../mapping/index.js';
import type { ColumnSource } from '../terms/index.js';
import { likelyDecimal, numberOf, UNIT_PRICE } from '../values/index.js';

type Samples = ReadonlyMap<string, readonly string[]>;

/** Rows with a discount that are looked at. */
const LOOKED_AT = 2000;

/** A discount between nought and one beside amounts of more than this is a share of them. */
const SMALL = 1;

/** Whether a discount is a rate and no money: written in per cent, a fraction beside amounts, or per cent by what lines come to. */
export function isRate(
  headers: readonly string[],
  samples: Samples,
  columns: Readonly<Record<string, ColumnSource>>,
): boolean {
  const cells = (header: string | undefined) => (header === undefined ? undefined : samples.get(header));
  const discounts = cells(columns.discount?.from?.[0]);
  if (discounts === undefined) return false;
  const filled = discounts.filter((cell) => cell.trim() !== '');
  if (filled.length > 0 && filled.every((cell) => /[%％]\s*$/.test(cell))) return true;
  const amounts = cells(columns.amount?.from?.[0]);
  const price = headers.find((header) => UNIT_PRICE.some((name) => headerKey(name) === headerKey(header)));
  const [prices, quantities] = [cells(price), cells(columns.quantity?.from?.[0])];
  const shown = [discounts, amounts ?? [], prices ?? []].map((values) =>
    values.slice(0, 500).map((cell) => ({ cells: [cell] })),
  );
  const mark = likelyDecimal(shown);
  const number = (values: readonly string[] | undefined, i: number) => numberOf(values?.[i] ?? '', mark);
  const rows = discounts.flatMap((cell, i) => {
    const value = numberOf(cell, mark);
    return value === null || value === 0 ? [] : [{ i, value }];
  });
  if (rows.length === 0) return false;
  const seen = rows.slice(0, LOOKED_AT);
  const isFraction = seen.every(({ value }) => value > 0 && value < 1);
  const isBeside = seen.filter(({ i }) => Math.abs(number(amounts, i) ?? 0) > SMALL).length * 2 > seen.length;
  if (isFraction && isBeside) return true;
  const near = (one: number, other: number) => Math.abs(one - other) < 0.011;
  return seen.every(({ i, value }) => {
    const [amount, each, count] = [number(amounts, i), number(prices, i), number(quantities, i)];
    if (amount === null || each === null || count === null) return false;
    const whole = Math.abs(each * count);
    return near(Math.abs(amount), whole * (1 - value / 100)) && !near(Math.abs(amount), whole - value);
  });
}
