import { headerKey } from '../mapping/index.js';
import type { ColumnSource } from '../terms/index.js';
import { DISCOUNT_RATE, likelyDecimal, numberOf, UNIT_PRICE } from '../values/index.js';

type Samples = ReadonlyMap<string, readonly string[]>;

/** Rows with a discount that are looked at. */
const LOOKED_AT = 2000;

/** A discount between nought and one beside amounts of more than this is a share of them. */
const SMALL = 1;

/** What a discount column holds: shares of one, per cent, money; `doubt` where nothing tells per cent from money. */
export type DiscountKind = 'fraction' | 'percent' | 'money' | 'doubt';

/** A discount beside amounts or prices, and what its values are. */
export interface Discount {
  readonly header: string;
  readonly kind: DiscountKind;
}

/** Headers that name a rate in words; whether of one or of a hundred its values tell. */
const RATE = /(?<![\p{L}])(?:pct|percent|percentage|prozent|rate|taux|oranı|процент)(?![\p{L}])|rabattsatz|率|율/iu;

/** Round numbers, few of them: rates as they are mostly given, and money hardly ever. */
const ROUND = { most: 4, step: 5, highest: 75 };

/** The discount that a file has and how it is written; null where it has none. */
export function discountOf(
  headers: readonly string[],
  samples: Samples,
  columns: Readonly<Record<string, ColumnSource>>,
): Discount | null {
  const rates = DISCOUNT_RATE.map(headerKey);
  const header = columns.discount?.from?.[0] ?? headers.find((name) => rates.includes(headerKey(name)));
  const kind = header === undefined ? null : kindOf(headers, samples, columns, header);
  return kind === null ? null : { header: header!, kind };
}

function kindOf(
  headers: readonly string[],
  samples: Samples,
  columns: Readonly<Record<string, ColumnSource>>,
  header: string,
): DiscountKind | null {
  const cells = (name: string | undefined) => (name === undefined ? undefined : samples.get(name));
  const discounts = cells(header) ?? [];
  const filled = discounts.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) return null;
  if (filled.every((cell) => /[%％]\s*$/.test(cell)) || /[%％]/.test(header)) return 'percent';
  const amounts = cells(columns.amount?.from?.[0]);
  const price = headers.find((name) => UNIT_PRICE.some((known) => headerKey(known) === headerKey(name)));
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
  if (rows.length === 0) return RATE.test(header.replaceAll('_', ' ')) ? 'percent' : 'money';
  const seen = rows.slice(0, LOOKED_AT);
  const isFraction = seen.every(({ value }) => value > 0 && value < 1);
  if (RATE.test(header.replaceAll('_', ' '))) return isFraction ? 'fraction' : 'percent';
  const isBeside = seen.filter(({ i }) => Math.abs(number(amounts ?? prices, i) ?? 0) > SMALL).length * 2 > seen.length;
  if (isFraction && isBeside) return 'fraction';
  const near = (one: number, other: number) => Math.abs(one - other) < 0.011;
  const isPercent = seen.every(({ i, value }) => {
    const [amount, each, count] = [number(amounts, i), number(prices, i), number(quantities, i)];
    if (amount === null || each === null || count === null) return false;
    const whole = Math.abs(each * count);
    return near(Math.abs(amount), whole * (1 - value / 100)) && !near(Math.abs(amount), whole - value);
  });
  if (isPercent) return 'percent';
  const isRound = seen.every(({ value }) => value % ROUND.step === 0 && value > 0 && value <= ROUND.highest);
  const isFew = new Set(seen.map(({ value }) => value)).size <= ROUND.most && seen.length >= 3;
  return amounts === undefined && isRound && isFew ? 'doubt' : 'money';
}

/** Rates of tax: few, none above this, and the same whatever the amounts are. */
const TAX = { most: 4, highest: 30, rows: 4 };

/** Whether a tax is a rate and no money: written in per cent, or a few small numbers beside amounts of which they are no steady part. */
export function isTaxRate(samples: Samples, columns: Readonly<Record<string, ColumnSource>>): boolean {
  const [taxes, amounts] = ['tax', 'amount'].map((name) => samples.get(columns[name]?.from?.[0] ?? ''));
  const filled = (taxes ?? []).filter((cell) => cell.trim() !== '');
  if (filled.length > 0 && filled.every((cell) => /[%％]\s*$/.test(cell))) return true;
  if (taxes === undefined || amounts === undefined) return false;
  const mark = likelyDecimal([taxes, amounts].map((cells) => cells.slice(0, 500).map((cell) => ({ cells: [cell] }))));
  const rows = taxes.slice(0, LOOKED_AT).flatMap((cell, i) => {
    const [tax, amount] = [numberOf(cell, mark), numberOf(amounts[i] ?? '', mark)];
    return tax === null || amount === null || tax === 0 || amount === 0 ? [] : [{ tax, amount }];
  });
  const distinct = (values: readonly number[]) => new Set(values).size;
  const rates = distinct(rows.map(({ tax }) => tax));
  const isSmall = rows.every(({ tax }) => tax > 0 && tax <= TAX.highest);
  const parts = distinct(rows.map(({ tax, amount }) => Math.round((100 * tax) / amount)));
  const isFew = rates <= TAX.most && rates * 2 <= distinct(rows.map(({ amount }) => amount));
  return rows.length >= TAX.rows && isSmall && isFew && parts > rates;
}
