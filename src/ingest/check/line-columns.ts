import type { Message } from '../../core/message.js';
import { CORE } from '../../core/words.js';
import { LoadWarning } from '../terms/index.js';
import type { Planned } from './plan.js';
import { CHECK } from './words.js';

/** Rows that must hold both before anything is made of it. */
const ENOUGH = 3;

/**
 * A cost that is the amount on every line is no cost but the price by another name (`cogs` of teaching sets): margins of nought would be
 * believed. It is left out, and said.
 */
export async function settleLineCost(
  { writer, table, mapping, sure }: Planned,
  from: string,
  columns: readonly string[],
): Promise<LoadWarning[]> {
  const isRead = columns.includes('line_cost') && columns.includes('amount');
  if (table.name !== 'orders' || !isRead || !sure.has('line_cost')) return [];
  const { n, same } =
    await writer.row(`SELECT count(*) AS n, count_if(abs(line_cost - amount) < 0.01) AS same FROM ${from}
    WHERE line_cost <> 0 AND amount <> 0`);
  if (Number(n) < ENOUGH || Number(same) < Number(n)) return [];
  await writer.run(`UPDATE ${from} SET line_cost = NULL`);
  const header = mapping.columns.line_cost?.from?.[0] ?? 'line_cost';
  return [new LoadWarning('W_COST', CHECK.cost_is_amount({ source: mapping.name, header }), Number(n))];
}

/** A discount is an amount off: a file that writes each of them below nought, beside amounts above it, says the same. */
export async function settleDiscountSign(
  { writer, table, mapping, kinds }: Planned,
  from: string,
  columns: readonly string[],
): Promise<Message[]> {
  const isRead = columns.includes('discount') && columns.includes('amount');
  if (table.name !== 'orders' || !isRead || kinds?.hasReturns) return [];
  const { off, on, sales } =
    await writer.row(`SELECT count_if(discount < 0 AND amount >= 0) AS off, count_if(discount > 0) AS on,
    count_if(discount < 0 AND amount < 0) AS sales FROM ${from}`);
  if (Number(off) === 0 || Number(on) > 0 || Number(sales) > 0) return [];
  await writer.run(`UPDATE ${from} SET discount = -discount WHERE discount < 0`);
  const header = mapping.columns.discount?.from?.[0] ?? 'discount';
  return [CORE.noted({ of: mapping.name, note: CHECK.discount_turned({ header }) })];
}
