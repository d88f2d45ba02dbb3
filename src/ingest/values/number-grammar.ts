import { literal } from '../../core/quoting.js';
import { bounded } from '../../core/text/bounded.js';
import { narrow, narrowSql } from './characters.js';
import { CURRENCY, currencyCode } from './currencies.js';

/** The character that stands before the fraction in a file's numbers; one file has one. */
export type DecimalMark = '.' | ',';

/** Words behind a number that multiply it. */
const UNITS: readonly (readonly [word: string, factor: number])[] = [
  ['k', 1_000],
  ['tsd', 1_000],
  ['mio', 1_000_000],
  ['mrd', 1_000_000_000],
  ['千', 1_000],
  ['万', 10_000],
  ['萬', 10_000],
  ['만', 10_000],
  ['百万', 1_000_000],
  ['亿', 100_000_000],
  ['億', 100_000_000],
  ['억', 100_000_000],
];

/** How a number may be signed, all its signs together: a credit (CR) of a ledger takes away, a debit (DR) is as it stands. */
const SIGNS: readonly (readonly [signs: string, factor: 1 | -1])[] = [
  ['', 1],
  ['+', 1],
  ['dr', 1],
  ['-', -1],
  ['()', -1],
  ['cr', -1],
];

/** Signs, digits with their marks, exponent and unit; over plain characters, without regard to case. */
const PARTS = ['open', 'before', 'inner', 'body', 'exponent', 'unit', 'after', 'side', 'close'] as const;
/** Stands for any currency, once those are found: the signs and digits around it are then told by a short pattern. */
const MONEY = '¤';
const units = [...UNITS].sort(([a], [b]) => b.length - a.length).map(([word]) => word);
// A dash in place of cents (2'500.-) is no minus; so the mark before it is looked for first.
const NUMBER = `^${MONEY}? ?(\\(?) ?([+-]?) ?${MONEY}? ?([+-]?) ?([0-9.,' ]*[0-9])(?:[.,]--?|[.,])?(e[+-]?[0-9]+)? ?(${units.join('|')})? ?${MONEY}? ?([+-]?) ?(cr|dr)?\\.? ?(\\)?)$`;

/** What may stand between thousands, beside the mark that is not the decimal one. */
const group = (mark: string) => `[0-9]{1,3}(?:${mark}[0-9]{3})+`;
const LAKHS = '[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}';
const BODY: Readonly<Record<DecimalMark, string>> = {
  '.': `^(?:[0-9]+|${group(',')}|${group("'")}|${group(' ')}|${LAKHS})?(?:\\.[0-9]+)?$`,
  ',': `^(?:[0-9]+|${group('\\.')}|${group("'")}|${group(' ')})?(?:,[0-9]+)?$`,
};

const currency = new RegExp(CURRENCY, 'giu');
const number = bounded(new RegExp(NUMBER, 'iu'));
const body = { '.': bounded(new RegExp(BODY['.'], 'u')), ',': bounded(new RegExp(BODY[','], 'u')) };
// What DuckDB's cast to a decimal reads by itself.
const CAST = bounded(
  /^[ \t\n\v\f\r]*[+-]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?[ \t\n\v\f\r]*$/i,
);

type Parts = Readonly<Record<(typeof PARTS)[number], string>>;

/** Nothing but digits, their marks, signs and blanks: no currency is looked for there, as in most cells of a file. */
const BARE = /^[0-9.,'’ ()+-]*$/;

function partsOf(text: string): Parts | null {
  const plain = narrow(text);
  const match = number.exec(BARE.test(plain) ? plain : plain.replace(currency, MONEY));
  return match && (Object.fromEntries(PARTS.map((name, i) => [name, match[i + 1] ?? ''])) as Parts);
}

const signsOf = ({ open, before, inner, after, side, close }: Parts) =>
  `${open}${before}${inner}${after}${side}${close}`.toLowerCase();

/** Whether a text is a number under either mark: for guesses that come before a mark is known. */
export const looksNumeric = (text: string): boolean =>
  /\d/.test(narrow(text)) && (readsNumber(text, '.') || readsNumber(text, ','));

/** Whether a number column with that mark takes the text; `numberSql` says the same in SQL, and gives its value. */
export function readsNumber(text: string, mark: DecimalMark): boolean {
  const value = numberOf(text, mark);
  return value !== null && Math.abs(value) < 1e14;
}

/** The value, as near as a double is; null for what is no number. */
export function numberOf(text: string, mark: DecimalMark): number | null {
  if (mark === '.' && CAST.test(text)) return Number(text.replaceAll('_', ''));
  const parts = partsOf(text);
  if (parts === null || !body[mark].test(parts.body)) return null;
  const sign = SIGNS.find(([signs]) => signs === signsOf(parts));
  if (sign === undefined) return null;
  const digits = mark === '.' ? parts.body.replace(/[,' ]/g, '') : parts.body.replace(/[.' ]/g, '').replace(',', '.');
  return Number(digits + parts.exponent) * sign[1] * (UNITS.find(([word]) => word === parts.unit)?.[1] ?? 1);
}

/** The digits of a number with their marks, without what is around them; other texts lose all but digits and marks. */
export const digitsOf = (text: string): string =>
  partsOf(text)?.body.replace(/[' ]/g, '') ??
  narrow(text)
    .replace(/[^\d.,]/g, '')
    .replace(/[.,]$/, '');

/** The currencies written beside a number, by code. */
export const currenciesOf = (text: string): string[] =>
  BARE.test(text) || partsOf(text) === null
    ? []
    : (narrow(text).match(currency) ?? []).flatMap((mark) => currencyCode(mark) ?? []);

const struct = `[${PARTS.map(literal).join(', ')}]`;
const cases = (x: string, rows: readonly (readonly [string, number])[]) =>
  `CASE ${x} ${rows.map(([text, factor]) => `WHEN ${literal(text)} THEN ${factor}`).join(' ')} END`;
const factors = SIGNS.flatMap(([signs, sign]) =>
  [['', 1] as const, ...UNITS].map(([word, factor]) => [`${signs}|${word}`, sign * factor] as const),
);
// Near nought the cast to a decimal is not to be trusted: it makes .0001 of whatever has a negative exponent, and 0 of a lone sign.
const castSql = (x: string, type: string) =>
  `CASE WHEN TRY_CAST(${x} AS ${type}) BETWEEN -0.0001 AND 0.0001 THEN CASE WHEN contains(lower(${x}), 'e') THEN TRY_CAST(TRY_CAST(${x} AS DOUBLE) AS ${type}) WHEN contains(${x}, '0') THEN TRY_CAST(${x} AS ${type}) END ELSE TRY_CAST(${x} AS ${type}) END`;

const readerOf = (mark: DecimalMark) => (mark === '.' ? '__number_dot' : '__number_comma');

/** Digits with a dot before the fraction and nothing between thousands. (`translate` would take a hundred times as long.) */
const digitsSql = (x: string, mark: DecimalMark) => {
  const bare = `replace(replace(${x}, ' ', ''), '''', '')`;
  return mark === '.' ? `replace(${bare}, ',', '')` : `replace(replace(${bare}, '.', ''), ',', '.')`;
};

/** Helpers of the writing connection: `__bare` gives the parts of a number, `__number_dot` and `__number_comma` its value. */
export const NUMBER_MACROS: readonly string[] = [
  `CREATE OR REPLACE MACRO __narrow(x) AS ${narrowSql('x')}`,
  // Currencies are looked for only where something else than digits, marks and signs stands.
  `CREATE OR REPLACE MACRO __priced(n) AS CASE WHEN regexp_full_match(n, ${literal("[0-9.,' ()+-]*")}) THEN n ELSE regexp_replace(n, ${literal(`(?i)${CURRENCY}`)}, '${MONEY}', 'g') END`,
  `CREATE OR REPLACE MACRO __bare(x) AS regexp_extract(__priced(__narrow(x)), ${literal(`(?i)${NUMBER}`)}, ${struct})`,
  `CREATE OR REPLACE MACRO __factor(n) AS ${cases("concat(lower(concat(n.open, n.before, n.inner, n.after, n.side, n.close)), '|', n.unit)", factors)}`,
  `CREATE OR REPLACE MACRO __decimal(n, digits) AS CASE WHEN n.exponent = '' THEN CASE WHEN TRY_CAST(digits AS DECIMAL(18,8)) IS NOT NULL THEN CAST(TRY_CAST(digits AS DECIMAL(18,8)) AS DECIMAL(26,8)) ELSE TRY_CAST(digits AS DECIMAL(26,8)) END ELSE ${castSql('concat(digits, n.exponent)', 'DECIMAL(26,8)')} END`,
  ...(['.', ','] as const).map(
    (mark) =>
      `CREATE OR REPLACE MACRO ${readerOf(mark)}(n) AS CASE WHEN n.body <> '' AND regexp_matches(n.body, ${literal(BODY[mark])}) THEN __decimal(n, ${digitsSql('n.body', mark)}) * __factor(n) END`,
  ),
  // In one step the parts are bound to a name once: inlined, they would be found anew wherever they are asked for.
  ...(['.', ','] as const).map(
    (mark) =>
      `CREATE OR REPLACE MACRO ${readerOf(mark)}_of(x) AS list_extract(list_transform([__bare(x)], lambda n: ${readerOf(mark)}(n)), 1)`,
  ),
];

/**
 * A number in two steps, so that each is computed once a value: the plain cast, which reads what machines write ten times
 * faster, and the parts of what it does not read.
 */
export interface NumberSql {
  /** Over the text: null where the file's decimal mark is a comma, for `1.234` would read wrongly. */
  readonly plain: string;
  /** Over the text and the name of the plain value. */
  readonly bare: (plain: string) => string;
  /** Over the names of both. */
  readonly value: (plain: string, bare: string) => string;
}

export function numberSql(x: string, decimal: DecimalMark, type = 'DECIMAL(18,4)'): NumberSql {
  const read = readerOf(decimal);
  return {
    plain: decimal === '.' ? castSql(x, type) : `CAST(NULL AS ${type})`,
    bare: (plain) => `CASE WHEN ${plain} IS NULL AND ${x} IS NOT NULL THEN __bare(${x}) END`,
    value: (plain, bare) =>
      `COALESCE(${plain}, CASE WHEN ${bare} IS NOT NULL THEN TRY_CAST(${read}(${bare}) AS ${type}) END)`,
  };
}

/** A number in one step, wide enough to be added up; null for what is none. For sums of texts and for expressions. */
export function wideNumberSql(x: string, decimal: DecimalMark): string {
  const parsed = `TRY_CAST(${readerOf(decimal)}_of(${x}) AS DECIMAL(38,4))`;
  if (decimal !== '.') return parsed;
  // To 18 digits the engine casts sixty times as fast as to 38, and few values need more; a coalesce would cast them all.
  const [short, long] = [`CAST(${castSql(x, 'DECIMAL(18,4)')} AS DECIMAL(38,4))`, castSql(x, 'DECIMAL(38,4)')];
  return `CASE WHEN ${short} IS NOT NULL THEN ${short} WHEN ${long} IS NOT NULL THEN ${long} ELSE ${parsed} END`;
}

/** The same where `isPlainSql` holds for every value: nothing but the cast. */
export const plainNumberSql = (x: string): string => `CAST(TRY_CAST(${x} AS DECIMAL(18,4)) AS DECIMAL(38,4))`;

/** Whether the plain cast reads a text as the grammar does. */
export const isPlainSql = (x: string, decimal: DecimalMark): string =>
  decimal === '.' ? `(${castSql(x, 'DECIMAL(18,4)')}) = TRY_CAST(${x} AS DECIMAL(18,4))` : 'FALSE';
