import { identifier, literal } from '../../../core/quoting.js';
import type { Writer } from '../../../engine/duckdb/writer.js';
import { KIND_ORDER, KINDS, kindWords, mayTellKinds, sideNamed } from '../../../model/kinds/kinds.js';
import type { KindVocabulary, RowKind } from '../../../model/kinds/vocabulary.js';
import { type DecimalMark, wideNumberSql } from '../../values/index.js';
import { samplesOf } from '../part-values.js';
import type { Reading } from '../reading.js';
import { creditsAdd, type Side } from './sides.js';
import { askSigns, type KindSql, lookAt, RETURN, turnedColumns, turnOf } from './turns.js';
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

/** Readings with signs, and per reading the condition that its row is no sale; null where nothing tells kinds. */
export interface Signed {
  readonly readings: readonly Reading[];
  readonly noSale: readonly (string | null)[];
  readonly kinds: RowKinds | null;
}

/** What a row that is no sale need not have. */
const SPARED = ['order_id', 'amount', 'quantity'];

/**
 * Rows of credit notes, refunds and returns take back: where they are written without a sign their money is turned. Receipts, fees and
 * transfers are no sales. A column that the user calculates out of what tells kinds has the signs that he gave it.
 */
export async function withKinds(
  writer: Writer,
  table: string,
  readings: readonly Reading[],
  decimal: DecimalMark,
  isCalculatedBy: (column: string, headers: readonly string[]) => boolean,
): Promise<Signed> {
  const vocabulary = KINDS[table];
  const plain = vocabulary === undefined ? [] : readings.map((reading) => kindSql(vocabulary, reading, false));
  if (vocabulary === undefined || plain.every((kind) => kind === null))
    return { readings, noSale: readings.map(() => null), kinds: null };
  const tellers = readings.flatMap(({ part }) => tellersOf(vocabulary, part));
  const isOurs = (column: string) => !isCalculatedBy(column, tellers);
  await writer.run(
    wordMacro(
      macroOf(table),
      KIND_ORDER.flatMap((kind) => vocabulary.kinds[kind]),
    ),
  );
  const isTurned = await creditsAdd({ writer, vocabulary, readings, decimal, isOurs }, sideOf);
  const found = isTurned ? readings.map((reading) => kindSql(vocabulary, reading, true)) : plain;
  const seen = await lookAt(writer, readings, found, decimal, isOurs);
  await askSigns(writer, readings, found, seen, decimal);
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
      const turn = found[i] === null || !isOurs(column.name) ? null : turnOf(seen, column.name, found[i]!);
      return turn === null ? column : { ...column, turned: turn };
    }),
  }));
  const kinds = {
    headers: found.find((kind) => kind !== null)!.headers,
    returns: seen.returns,
    turned: turnedColumns(seen),
    hasReturns: seen.returns.length > 0,
  };
  return { readings: signed, noSale, kinds };
}

const PAYMENT = KIND_ORDER.indexOf('payment');

const macroOf = (table: string) => `__kind_word_${table}`;

/** Headers under which the values seen tell kinds of rows. */
const tellersOf = (vocabulary: KindVocabulary, part: Reading['part']): string[] =>
  part.headers.filter(
    (header) => mayTellKinds(vocabulary, header) && kindWords(vocabulary, header, samplesOf(part, header)) !== null,
  );

function kindSql(vocabulary: KindVocabulary, { part }: Reading, creditsAdd: boolean): KindSql | null {
  const headers = tellersOf(vocabulary, part);
  if (headers.length === 0) return null;
  const ranks = headers.map((header) => rankSql(vocabulary, header, creditsAdd));
  const words = headers.map((header, i) => `CASE WHEN ${ranks[i]} = ${RETURN} THEN trim(${identifier(header)}) END`);
  return {
    headers,
    rank: ranks.length === 1 ? ranks[0]! : `greatest(${ranks.join(', ')})`,
    word: words.length === 1 ? words[0]! : `concat_ws(', ', ${words.join(', ')})`,
  };
}

/** The column of a part that tells sides of an account, and SQL of its place and of what else tells kinds; null where none does. */
function sideOf(vocabulary: KindVocabulary, { part }: Reading): Side | null {
  const isSide = (header: string) => sideNamed(vocabulary, header)?.isFlag === false;
  const headers = tellersOf(vocabulary, part);
  const header = headers.find(isSide);
  if (header === undefined) return null;
  const others = headers.filter((other) => !isSide(other)).map((other) => rankSql(vocabulary, other, false));
  return {
    header,
    rank: rankSql(vocabulary, header, false),
    others: others.length === 0 ? null : others.length === 1 ? others[0]! : `greatest(${others.join(', ')})`,
  };
}

const OTHER_SIDE: Readonly<Partial<Record<RowKind, RowKind>>> = { sale: 'return', return: 'sale' };

function rankSql(vocabulary: KindVocabulary, header: string, creditsAdd: boolean): string {
  const side = sideNamed(vocabulary, header);
  const text = identifier(header);
  if (side === undefined)
    return classSql(
      `${macroOf(vocabulary.table)}(${text})`,
      KIND_ORDER.map((kind) => vocabulary.kinds[kind].length),
    );
  const cases = Object.entries(side.words).map(
    ([word, kind]) =>
      `WHEN ${literal(word)} THEN ${KIND_ORDER.indexOf(creditsAdd && !side.isFlag ? OTHER_SIDE[kind]! : kind)}`,
  );
  return `CASE lower(trim(${text})) ${cases.join(' ')} END`;
}

/** The rank of a stored word, for what is said of words that no list knows. */
export const storedRank = (table: string, header: string, column: string): string => {
  const vocabulary = KINDS[table]!;
  return rankSql(vocabulary, header, false).replaceAll(identifier(header), identifier(column));
};
