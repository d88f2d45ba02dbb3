import { Decimal } from '../../../core/decimal.js';
import { identifier, shellQuoted } from '../../../core/quoting.js';
import { LoadWarning } from '../../terms/index.js';
import type { Planned } from '../plan.js';
import { trim } from '../typed/limits.js';
import { DOUBTS } from './words.js';

/** Money of a line that a return turns with its amount. */
const WITH_IT = ['tax', 'discount', 'line_cost'];

/**
 * Returns whose sign stands in the quantity only: where no amount of the file is below nought, rows of a quantity below it take back. A file
 * of which most rows are such writes what leaves a stock, and one whose amounts have signs of their own says something else: both are said.
 */
export async function settleQuantitySigns(
  { writer, table, mapping, sure }: Planned,
  from: string,
  columns: readonly string[],
): Promise<LoadWarning[]> {
  if (table.name !== 'orders' || !columns.includes('quantity') || !columns.includes('amount')) return [];
  if (mapping.columns.amount?.expr !== undefined && !sure.has('amount')) return [];
  const bare = 'quantity < 0 AND amount > 0';
  const found =
    await writer.row(`SELECT count_if(${bare}) AS bare, count_if(amount < 0) AS signed, count_if(quantity > 0) AS sold,
    CAST(coalesce(sum(amount) FILTER (${bare}), 0) AS VARCHAR) AS money, count(amount) AS priced, count_if(amount IS NULL AND quantity IS NOT NULL) AS blank FROM ${from}`);
  const [rows, signed, sold] = [Number(found.bare), Number(found.signed), Number(found.sold)] as const;
  const blanks = await blankAmounts({ writer, mapping }, from, columns, Number(found.blank), Number(found.priced));
  if (rows === 0) return blanks;
  const what = { source: mapping.name, rows, amount: trim(Decimal.parse(String(found.money))) };
  if (signed > 0 || rows > sold)
    return [...blanks, new LoadWarning('W_SIGNS', DOUBTS.quantity_below({ ...what, flag: signFlag(mapping) }), rows)];
  const turned = ['amount', ...WITH_IT.filter((name) => columns.includes(name))].map(
    (name) => `${identifier(name)} = -abs(${identifier(name)})`,
  );
  await writer.run(`UPDATE ${from} SET ${turned.join(', ')} WHERE ${bare}`);
  return [...blanks, new LoadWarning('W_SIGNS', DOUBTS.quantity_takes_back(what), rows)];
}

/** What the user types for rows that take back, with the headers of his file. */
function signFlag({ columns }: Planned['mapping']): string {
  const [quantity, amount] = ['quantity', 'amount'].map((name) => identifier(columns[name]?.from?.[0] ?? name));
  return `--map ${shellQuoted(`amount=sign(${quantity}) * abs(${amount})`)}`;
}

/** Share of rows without an amount beside a quantity from which on a file is one that has none there, as free pieces. */
const MANY = 0.05;

/** Rows with a quantity and no amount, where nearly all have one: a cell too many or too few moves all that follow by one. */
async function blankAmounts(
  { writer, mapping }: Pick<Planned, 'writer' | 'mapping'>,
  from: string,
  columns: readonly string[],
  blank: number,
  priced: number,
): Promise<LoadWarning[]> {
  if (blank === 0 || blank > Math.max(1, (blank + priced) * MANY)) return [];
  const id = columns.includes('order_id') ? 'order_id' : `CAST(NULL AS VARCHAR)`;
  const row = await writer.row(
    `SELECT CAST(quantity AS VARCHAR) AS quantity, ${id} AS id FROM ${from} WHERE amount IS NULL AND quantity IS NOT NULL LIMIT 1`,
  );
  const what = { source: mapping.name, rows: blank, quantity: trim(Decimal.parse(String(row.quantity))) };
  const said = row.id === null ? DOUBTS.no_amount(what) : DOUBTS.no_amount_in({ ...what, id: String(row.id) });
  return [new LoadWarning('W_SHIFTED', said, blank)];
}
