import { identifier, literal } from '../../../core/quoting.js';
import type { Writer } from '../../../engine/duckdb/writer.js';
import { KIND_ORDER, KINDS, kindWords, mayTellKinds } from '../../../model/kinds/kinds.js';
import type { KindVocabulary } from '../../../model/kinds/vocabulary.js';
import { stateWord } from '../../../model/states/vocabulary.js';
import { type DecimalMark, wideNumberSql } from '../../values/index.js';
import { samplesOf } from '../part-values.js';
import type { Reading } from '../reading.js';
import { classSql, wordMacro } from './word-macro.js';

/** What the types of documents say of a source's rows. */
export interface RowKinds {
  /** Headers that tell, as they stand in the first file. */
  readonly headers: readonly string[];
  /** Words of rows that take back, as far as they were seen. */
  readonly returns: readonly string[];
  /** Columns whose values are turned in such rows, as they are written like those of sales. */
  readonly turned: readonly string[];
  /** Whether rows take back by themselves: then what was sold stays sold although its status says refunded. */
  readonly hasReturns: boolean;
}

/** A part's rows by kind: SQL over its relation. */
interface KindSql {
  readonly headers: readonly string[];
  /** Place in KIND_ORDER; null where nothing known is said. */
  readonly rank: string;
}

/** Readings with signs, and per reading the condition that its row is no sale; null where nothing tells kinds. */
export interface Signed {
  readonly readings: readonly Reading[];
  readonly noSale: readonly (string | null)[];
  readonly kinds: RowKinds | null;
}

/** Rows that are looked at for how their signs are written. */
const LOOKED_AT = 200_000;

/** What a row that is no sale need not have. */
const SPARED = ['order_id', 'amount', 'quantity'];

const SIGNED = ['amount', 'quantity', 'tax', 'discount', 'line_cost'];

/**
 * Rows of credit notes, refunds and returns take back: where they are written without a sign their money is turned. Receipts, fees and
 * transfers are no sales. A column that the user calculates himself has the signs that he gave it.
 */
export async function withKinds(
  writer: Writer,
  table: string,
  readings: readonly Reading[],
  decimal: DecimalMark,
  isOurs: (column: string) => boolean,
): Promise<Signed> {
  const vocabulary = KINDS[table];
  const found = vocabulary === undefined ? [] : readings.map((reading) => kindSql(vocabulary, reading));
  if (vocabulary === undefined || found.every((kind) => kind === null))
    return { readings, noSale: readings.map(() => null), kinds: null };
  await writer.run(
    wordMacro(
      macroOf(table),
      KIND_ORDER.flatMap((kind) => vocabulary.kinds[kind]),
    ),
  );
  const seen = await lookAt(writer, readings, found, decimal, isOurs);
  const mode = (name: string): string => ((seen.turns.get(name) ?? 0) === 0 ? '-abs(@)' : '-(@)');
  const noSale = readings.map(({ columns }, i) => {
    const rank = found[i]?.rank;
    if (rank === undefined) return null;
    const amount = columns.find(({ name }) => name === 'amount');
    if (seen.sales > 0 || amount === undefined) return `${rank} >= ${PAYMENT}`;
    return `(${rank} > ${PAYMENT} OR (${rank} = ${PAYMENT} AND ${wideNumberSql(amount.text, decimal)} < 0))`;
  });
  const signed = readings.map(({ part, columns }, i) => ({
    part,
    columns: columns.map((given) => {
      const isSpared = noSale[i] !== null && SPARED.includes(given.name);
      const column = isSpared ? { ...given, spared: noSale[i]! } : given;
      const isLeft = (seen.turns.get(column.name) ?? 1) < 0 || !SIGNED.includes(column.name) || !isOurs(column.name);
      if (found[i] === null || isLeft) return column;
      return { ...column, turned: { where: `${found[i]!.rank} = ${RETURN}`, by: mode(column.name) } };
    }),
  }));
  const kinds = {
    headers: found.find((kind) => kind !== null)!.headers,
    returns: seen.returns,
    turned: [...seen.turns].filter(([, sign]) => sign >= 0).map(([name]) => name),
    hasReturns: seen.returns.length > 0,
  };
  return { readings: signed, noSale, kinds };
}

const RETURN = KIND_ORDER.indexOf('return');
const PAYMENT = KIND_ORDER.indexOf('payment');

const macroOf = (table: string) => `__kind_word_${table}`;

function kindSql(vocabulary: KindVocabulary, { part }: Reading): KindSql | null {
  const headers = part.headers.filter(
    (header) => mayTellKinds(vocabulary, header) && kindWords(vocabulary, header, samplesOf(part, header)) !== null,
  );
  if (headers.length === 0) return null;
  const ranks = headers.map((header) => rankSql(vocabulary, header));
  return { headers, rank: ranks.length === 1 ? ranks[0]! : `greatest(${ranks.join(', ')})` };
}

function rankSql(vocabulary: KindVocabulary, header: string): string {
  const side = vocabulary.sides.find(({ headers }) => headers.includes(stateWord(header)));
  const text = identifier(header);
  if (side === undefined)
    return classSql(
      `${macroOf(vocabulary.table)}(${text})`,
      KIND_ORDER.map((kind) => vocabulary.kinds[kind].length),
    );
  const cases = Object.entries(side.words).map(
    ([word, kind]) => `WHEN ${literal(word)} THEN ${KIND_ORDER.indexOf(kind)}`,
  );
  return `CASE lower(trim(${text})) ${cases.join(' ')} END`;
}

interface Seen {
  readonly sales: number;
  readonly returns: readonly string[];
  /** By column, above nought where rows that take back are written like sales; absent where none was seen. */
  readonly turns: ReadonlyMap<string, number>;
}

async function lookAt(
  writer: Writer,
  readings: readonly Reading[],
  found: readonly (KindSql | null)[],
  decimal: DecimalMark,
  isOurs: (column: string) => boolean,
): Promise<Seen> {
  let sales = 0;
  const returns = new Set<string>();
  const turns = new Map<string, number>();
  for (const [i, { part, columns }] of readings.entries()) {
    const kind = found[i];
    if (kind == null) continue;
    const own = columns.filter(({ name, model }) => model !== null && SIGNED.includes(name) && isOurs(name));
    const picks = own.map((column, n) => `${wideNumberSql(column.text, decimal)} AS n${n}`);
    const words = kind.headers.map((header) => `trim(${identifier(header)})`).join(', ');
    const signs = own.map((_, n) => `sum(sign(n${n})) FILTER (k = ${RETURN}) AS n${n}`);
    const row =
      await writer.row(`SELECT count_if(k = 0) AS sales, CAST(to_json(list_slice(list_sort(list(DISTINCT w) FILTER (k = ${RETURN})), 1, 5)) AS VARCHAR) AS returns
      ${signs.map((sign) => `, ${sign}`).join('')}
      FROM (SELECT ${[`${kind.rank} AS k`, `concat_ws(', ', ${words}) AS w`, ...picks].join(', ')} FROM ${part.relation} LIMIT ${LOOKED_AT})`);
    sales += Number(row.sales);
    for (const word of JSON.parse(String(row.returns ?? '[]')) ?? []) returns.add(String(word));
    for (const [n, { name }] of own.entries())
      if (row[`n${n}`] !== null) turns.set(name, (turns.get(name) ?? 0) + Number(row[`n${n}`]));
  }
  return { sales, returns: [...returns].slice(0, 5), turns };
}

/** The rank of a stored word, for what is said of words that no list knows. */
export const storedRank = (table: string, header: string, column: string): string => {
  const vocabulary = KINDS[table]!;
  return rankSql(vocabulary, header).replaceAll(identifier(header), identifier(column));
};
