import type { Writer } from '../../../engine/duckdb/writer.js';
import { requiredAlone } from '../../../model/table.js';
import { LoadWarning } from '../../terms/index.js';
import { placeholderMailSql, placeholderSql } from '../../values/index.js';
import type { Planned } from '../plan.js';
import { CHECK } from '../words.js';

/** Placeholders that a message names; the rest are counted together. */
const NAMED = 6;
/** Rows that are looked at for addresses. */
const HEAD = 1000;

/**
 * Takes out of staged rows the customers that are none: guests, walk-ins, noughts, dashes. The rows stay, of no customer; which
 * words and how many rows is said. Where every row needs a customer (contracts), or rows are customers, nothing is touched.
 */
export async function settleNobody(
  { writer, table, mapping }: Planned,
  from: string,
  columns: readonly string[],
): Promise<LoadWarning[]> {
  const column = table.columns.customer_id;
  if (column === undefined || !columns.includes('customer_id') || table.key[0] === 'customer_id') return [];
  if (requiredAlone(table).has('customer_id')) return [];
  // Parts of addresses are looked at only where there are some.
  const { mails } = await writer.row(
    `SELECT count_if(contains(x, '@')) AS mails FROM (SELECT customer_id AS x FROM ${from} LIMIT ${HEAD})`,
  );
  const isNobody = (Number(mails) > 0 ? placeholderMailSql : placeholderSql)('customer_id');
  const found = await placeholdersIn(writer, from, isNobody);
  if (found.length === 0) return [];
  await writer.run(`UPDATE ${from} SET customer_id = NULL WHERE ${isNobody}`);
  const rows = found.reduce((sum, { n }) => sum + n, 0);
  const named = found.slice(0, NAMED).map(({ word, n }) => `${JSON.stringify(word)} ${n}`);
  const others = found.length > NAMED ? [CHECK.other_words({ n: found.length - NAMED })] : [];
  const header = mapping.columns.customer_id?.from?.[0] ?? 'customer_id';
  const way = `customer_id: { from: ${JSON.stringify(header)}, recode: { ${JSON.stringify(found[0]!.word)}: ${JSON.stringify(`customer ${found[0]!.word}`)} } }`;
  const said = CHECK.rows_of_nobody({ source: mapping.name, rows, words: [...named, ...others], line: way });
  return [new LoadWarning('W_NO_CUSTOMER', said, rows)];
}

async function placeholdersIn(writer: Writer, from: string, isNobody: string): Promise<{ word: string; n: number }[]> {
  const rows = await writer.rows(
    `SELECT customer_id AS word, count(*) AS n FROM ${from} WHERE ${isNobody} GROUP BY 1 ORDER BY n DESC, word`,
  );
  return rows.map(({ word, n }) => ({ word: String(word), n: Number(n) }));
}
