import type { Message } from '../../../core/message.js';
import { stateWord } from '../../../model/states/vocabulary.js';
import { LoadWarning, type StateRead } from '../../terms/index.js';
import {
  ADJUSTED_TOTAL,
  ORDER_TOTAL,
  PARTLY_REFUNDED,
  REFUNDED,
  REFUNDED_BARE,
  wideNumberSql,
} from '../../values/index.js';
import type { Planned } from '../plan.js';
import { headerOf, type TextHeader } from '../text-header.js';
import { DOUBTS } from './words.js';

/** The column that says what was paid back of an order or line, and what is said where one may be of money or not. */
export async function refundColumn(
  source: Planned,
  from: string,
  columns: readonly string[],
): Promise<{ readonly column: TextHeader | null; readonly warnings: LoadWarning[] }> {
  const named = headerOf(source, REFUNDED);
  if (named !== null) return { column: named, warnings: [] };
  const bare = headerOf(source, REFUNDED_BARE);
  const kind = bare === null ? 'none' : await bareKind(source, from, columns, bare);
  if (kind === 'money') return { column: bare, warnings: [] };
  const column = adjustedOf(source);
  if (kind !== 'doubt' || column !== null) return { column, warnings: [] };
  const said = DOUBTS.refund_in_doubt({ source: source.mapping.name, header: bare!.header });
  return { column, warnings: [new LoadWarning('W_REFUNDS', said, null)] };
}

/** Whether such a column holds money, a yes or no, or whole numbers no higher than the quantity, which may be either. */
async function bareKind(
  { writer, conventions }: Planned,
  from: string,
  columns: readonly string[],
  { column }: TextHeader,
): Promise<'money' | 'doubt' | 'none'> {
  const value = wideNumberSql(column, conventions.decimal);
  const quantity = columns.includes('quantity') ? 'abs(quantity)' : '0';
  const found =
    await writer.row(`SELECT count_if(v IS NULL) AS words, count_if(v NOT IN (0, 1)) AS more, count_if(v <> 0) AS some,
    count_if(v <> floor(v) OR (v <> 0 AND v > q)) AS money FROM (SELECT abs(${value}) AS v, ${quantity} AS q FROM ${from} WHERE nullif(trim(${column}), '') IS NOT NULL)`);
  const [words, more, some, money] = [found.words, found.more, found.some, found.money].map(Number);
  if (words! > 0 || some === 0 || (more === 0 && money === 0)) return 'none';
  if (money! > 0 && more! > 0) return 'money';
  return columns.includes('quantity') && more! > 0 ? 'doubt' : 'none';
}

/** What an order's total was lowered by, where it says what it came to afterwards. */
function adjustedOf(source: Planned): TextHeader | null {
  const [total, adjusted] = [headerOf(source, ORDER_TOTAL), headerOf(source, ADJUSTED_TOTAL)];
  if (total === null || adjusted === null) return null;
  const number = ({ column }: TextHeader) => wideNumberSql(column, source.conventions.decimal);
  const [before, after] = [number(total), number(adjusted)];
  return { ...adjusted, amount: `CASE WHEN ${after} > 0 AND ${after} < ${before} THEN ${before} - ${after} END` };
}

/** Rows whose status says that part was paid back, where nothing says how much: they count in full. */
export function partlyRefunded(
  source: Planned,
  warnings: readonly LoadWarning[],
  states: readonly StateRead[],
): LoadWarning[] {
  if (source.kinds?.hasReturns || warnings.some(({ code }) => code === 'W_REFUNDS')) return [];
  if (headerOf(source, REFUNDED) !== null) return [];
  const partly = states.filter(
    ({ counts, words }) =>
      counts && (words ?? '').split(', ').some((word) => PARTLY_REFUNDED.includes(stateWord(word))),
  );
  return partly.map(({ words, rows, amount }) => {
    const what = { source: source.mapping.name, words: words!, rows };
    const said: Message =
      amount === null
        ? DOUBTS.partly_refunded(what)
        : DOUBTS.partly_refunded_of({ ...what, amount: amount.replace(/00$/, '') });
    return new LoadWarning('W_REFUNDS', said, rows);
  });
}
