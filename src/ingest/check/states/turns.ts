import { verbatim } from '../../../core/message.js';
import { identifier, literal, shellQuoted } from '../../../core/quoting.js';
import type { Writer } from '../../../engine/duckdb/writer.js';
import { KIND_ORDER } from '../../../model/kinds/kinds.js';
import { Question } from '../../terms/index.js';
import { type DecimalMark, list, wideNumberSql } from '../../values/index.js';
import type { Reading } from '../reading.js';
import { KIND_QUESTIONS } from './words.js';

/** Place in KIND_ORDER of rows that take back. */
export const RETURN = KIND_ORDER.indexOf('return');

/** Rows that are looked at for how their signs are written. */
const LOOKED_AT = 200_000;

const SIGNED = ['amount', 'quantity', 'tax', 'discount', 'line_cost'];

/** A part's rows by kind: SQL over its relation. */
export interface KindSql {
  readonly headers: readonly string[];
  /** Place in KIND_ORDER; null where nothing known is said. */
  readonly rank: string;
  /** What says that a row takes back, of the columns that say so. */
  readonly word: string;
}

/** How many values of a column are above and below nought in rows of one word. */
interface Signs {
  readonly above: number;
  readonly below: number;
}

/** How rows that take back are written. */
export interface Seen {
  readonly sales: number;
  /** Words of rows that take back, as far as they were seen. */
  readonly returns: readonly string[];
  /** By column, then by word. */
  readonly signs: ReadonlyMap<string, ReadonlyMap<string, Signs>>;
  /** Whether sales too have amounts below nought: then a sign says that a row is the contrary of its type. */
  readonly isSigned: boolean;
}

/** Looks at the rows of all parts. Throws Question where rows of one word have amounts of both signs, and nothing tells what that means. */
export async function lookAt(
  writer: Writer,
  readings: readonly Reading[],
  found: readonly (KindSql | null)[],
  decimal: DecimalMark,
  isOurs: (column: string) => boolean,
): Promise<Seen> {
  let [sales, below] = [0, 0];
  const signs = new Map<string, Map<string, Signs>>();
  const words = new Set<string>();
  for (const [i, { part, columns }] of readings.entries()) {
    const kind = found[i];
    if (kind == null) continue;
    const own = columns.filter(({ name, model }) => model !== null && SIGNED.includes(name) && isOurs(name));
    const picks = own.map((column, n) => `${wideNumberSql(column.text, decimal)} AS n${n}`);
    const counts = own.map((_, n) => `count_if(n${n} > 0) AS a${n}, count_if(n${n} < 0) AS b${n}`);
    const rows =
      await writer.rows(`SELECT k = ${RETURN} AS back, CASE WHEN k = ${RETURN} THEN w END AS word, ${['count(*) AS n', ...counts].join(', ')}
      FROM (SELECT ${[`${kind.rank} AS k`, `${kind.word} AS w`, ...picks].join(', ')} FROM ${part.relation} LIMIT ${LOOKED_AT})
      WHERE k IN (0, ${RETURN}) GROUP BY ALL ORDER BY n DESC, word`);
    const amount = own.findIndex(({ name }) => name === 'amount');
    for (const row of rows) {
      if (row.back !== true) {
        sales += Number(row.n);
        below += amount < 0 ? 0 : Number(row[`b${amount}`]);
        continue;
      }
      const word = String(row.word);
      words.add(word);
      for (const [n, { name }] of own.entries()) {
        const of = signs.get(name) ?? new Map<string, Signs>();
        const before = of.get(word) ?? { above: 0, below: 0 };
        of.set(word, { above: before.above + Number(row[`a${n}`]), below: before.below + Number(row[`b${n}`]) });
        signs.set(name, of);
      }
    }
  }
  return { sales, returns: [...words].sort().slice(0, 5), signs, isSigned: below > 0 };
}

const isMixed = ({ above, below }: Signs): boolean => above > 0 && below > 0;

/** Words of a column of which the values have the sign already by which they take back. */
const leftWords = (seen: Seen, column: string): string[] =>
  [...(seen.signs.get(column) ?? [])].filter(([, { above, below }]) => below > above).map(([word]) => word);

/** Columns of which values are turned in some row that takes back. */
export const turnedColumns = (seen: Seen): string[] =>
  [...seen.signs].flatMap(([column, words]) =>
    [...words.values()].some(({ above, below }) => above >= below && above > 0) ? [column] : [],
  );

/** Where a column's values are turned, and how; null where they stand. */
export function turnOf(seen: Seen, column: string, { rank, word }: KindSql): { where: string; by: string } | null {
  if (!SIGNED.includes(column)) return null;
  const left = leftWords(seen, column);
  const words = [...(seen.signs.get(column)?.entries() ?? [])];
  if (words.length > 0 && left.length === words.length) return null;
  const isEven = words.some(([, signs]) => isMixed(signs) && signs.above === signs.below);
  const but = left.length === 0 ? '' : ` AND ${word} NOT IN (${list(left)})`;
  return { where: `${rank} = ${RETURN}${but}`, by: isEven ? '-abs(@)' : '-(@)' };
}

/** Rows of one word with amounts of both signs, beside sales without any below nought: nothing tells, and it is asked. Throws Question. */
export async function askSigns(
  writer: Writer,
  readings: readonly Reading[],
  found: readonly (KindSql | null)[],
  seen: Seen,
  decimal: DecimalMark,
): Promise<void> {
  const mixed = [...(seen.signs.get('amount') ?? [])].filter(([, signs]) => isMixed(signs));
  const at = found.findIndex((kind) => kind !== null);
  const amount = readings[at]?.columns.find(({ name }) => name === 'amount');
  if (mixed.length === 0 || amount?.header == null) return;
  if (seen.isSigned && mixed.every(([, { above, below }]) => above !== below)) return;
  const { word, rank, headers } = found[at]!;
  const value = wideNumberSql(amount.text, decimal);
  const names = mixed.map(([name]) => name);
  const row =
    await writer.row(`SELECT CAST(sum(a) FILTER (NOT r) AS VARCHAR) AS others, CAST(sum(abs(a)) FILTER (r) AS VARCHAR) AS back,
    CAST(sum(a) FILTER (r) AS VARCHAR) AS signed FROM (SELECT ${value} AS a, coalesce(${rank} = ${RETURN} AND ${word} IN (${list(names)}), FALSE) AS r FROM ${readings[at]!.part.relation})`);
  const x = identifier(amount.header);
  const isOne = headers.map(
    (header) =>
      `trim(${identifier(header)}) IN (${names
        .flatMap((name) => name.split(', '))
        .map(literal)
        .join(', ')})`,
  );
  const of = (then: string) => `CASE WHEN ${isOne.join(' OR ')} THEN ${then} ELSE ${x} END`;
  const mostAbove = mixed.reduce((sum, [, { above, below }]) => sum + above - below, 0) >= 0;
  const total = (back: number) => (Number(row.others ?? 0) + back).toFixed(2);
  const flag = (expr: string) => verbatim(`--map ${shellQuoted(`amount=${expr}`)}`);
  const each = of(`-abs(${x})`);
  const signed = mostAbove ? of(`-1 * ${x}`) : of(`${x}`);
  const count = (side: 'above' | 'below') => mixed.reduce((sum, [, signs]) => sum + signs[side], 0);
  const about = KIND_QUESTIONS.which_sign({
    words: names.map((name) => `"${name}"`),
    headers: headers.map((header) => `"${header}"`),
    above: count('above'),
    below: count('below'),
  });
  const second = mostAbove
    ? KIND_QUESTIONS.below_add({ amount: total(-Number(row.signed ?? 0)), flag: flag(signed) })
    : KIND_QUESTIONS.above_add({ amount: total(Number(row.signed ?? 0)), flag: flag(signed) });
  const first = KIND_QUESTIONS.each_takes_back({ amount: total(-Number(row.back ?? 0)), flag: flag(each) });
  throw new Question(about, { where: [first, second], hint: flag(each) }, null, [
    { about, readings: [each, signed].map((expr, i) => ({ said: [first, second][i]!, map: { amount: expr } })) },
  ]);
}
