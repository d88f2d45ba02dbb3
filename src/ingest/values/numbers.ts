import { UserError } from '../../core/errors.js';
import { narrowSql } from './characters.js';
import { type DecimalMark, digitsOf, looksNumeric } from './number-grammar.js';
import { VALUES } from './words.js';

export interface NumberEvidence {
  /** Values that can only be read with that mark. */
  readonly dot: string | null;
  readonly comma: string | null;
  /** A value such as 1.234 or 1,234 that reads either way. */
  readonly either: string | null;
}

// The same shapes in JavaScript (samples) and in DuckDB's RE2 (whole files); both see the value's digits and marks alone.
const SURE_DOT = String.raw`^(?:\d{1,3}(?:,\d{2,3})*,\d{3}\.\d+|\d+\.\d{1,2}|\d+\.\d{4,}|\d{4,}\.\d+|0+\.\d+|\.\d+|\d{1,3}(?:,\d{3}){2,}|\d{1,2}(?:,\d{2})+,\d{3})$`;
const SURE_COMMA = String.raw`^(?:\d{1,3}(?:[. ]\d{3})*[. ]\d{3},\d+|\d+,\d{1,2}|\d+,\d{4,}|\d{4,},\d+|0+,\d+|,\d+|\d{1,3}(?:\.\d{3}){2,})$`;
const EITHER = String.raw`^[1-9]\d{0,2}[.,]\d{3}$`;

const sure = { dot: new RegExp(SURE_DOT), comma: new RegExp(SURE_COMMA), either: new RegExp(EITHER) };

export function numberEvidence(values: Iterable<string>): NumberEvidence {
  let dot: string | null = null;
  let comma: string | null = null;
  let either: string | null = null;
  for (const value of values) {
    if (!/\d/.test(value) || /\d[eE][+-]?\d/.test(value)) continue;
    if (dot !== null && /^\d+(?:\.\d\d)?$/.test(value)) continue;
    const bare = digitsOf(value);
    if (dot === null && sure.dot.test(bare)) dot = value;
    else if (comma === null && sure.comma.test(bare)) comma = value;
    else if (either === null && sure.either.test(bare)) either = value;
  }
  return { dot, comma, either };
}

/** A query for the same evidence over all rows: `values` is a FROM clause with one text column v. */
export function evidenceSql(values: string): string {
  const bare = `regexp_replace(regexp_replace(${narrowSql('v')}, '[^0-9.,]', '', 'g'), '[.,]$', '')`;
  // Without a mark, in ASCII, a value shows nothing: only the others are put plainly, once each.
  const marked = `SELECT v, ${bare} AS b FROM ${values} WHERE contains(v, '.') OR contains(v, ',') OR strlen(v) <> length(v)`;
  return `SELECT any_value(v) FILTER (regexp_matches(b, '${SURE_DOT}')) AS dot,
    any_value(v) FILTER (regexp_matches(b, '${SURE_COMMA}')) AS comma,
    any_value(v) FILTER (regexp_matches(b, '${EITHER}')) AS either FROM (${marked})`;
}

/** What the evidence settles; null where the file shows no separator at all. Throws E_NUMBERS where it contradicts itself or reads two ways. */
export function settleDecimal(file: string, columns: readonly string[], evidence: NumberEvidence): DecimalMark | null {
  const { dot, comma, either } = evidence;
  const where = VALUES.columns({ columns });
  if (dot !== null && comma !== null) {
    throw new UserError(
      'E_NUMBERS',
      'input',
      VALUES.writes_numbers_two_ways({ file, dot: dot.trim(), comma: comma.trim() }),
      {
        where,
        hint: VALUES.decimal_decimal_numbers_do(),
      },
    );
  }
  if (dot !== null) return '.';
  if (comma !== null) return ',';
  if (either === null) return null;
  const digits = either.replace(/[^\d.,]/g, '');
  const whole = digits.replace(/[.,]/, '');
  const fraction = digits.replace(',', '.');
  const [ifDot, ifComma] = digits.includes('.') ? [fraction, whole] : [whole, fraction];
  throw new UserError('E_NUMBERS', 'input', VALUES.reads_as_as_no({ file, either: either.trim(), fraction, whole }), {
    where,
    hint: VALUES.decimal_then_decimal_then({ if_dot: ifDot, if_comma: ifComma }),
  });
}

/** The mark that the numbers of samples prove, else that of habit, a dot. Only for expressions: columns are settled by their own values. */
export function likelyDecimal(
  samples: readonly (readonly { readonly cells: readonly string[] }[])[],
  { decimal: usual = '.' }: { readonly decimal?: DecimalMark } = {},
): DecimalMark {
  const cells = samples.flatMap((sample) => sample.slice(0, 500).flatMap((record) => record.cells));
  const { dot, comma } = numberEvidence(cells.filter((cell) => looksNumeric(cell)));
  return dot !== null ? '.' : comma !== null ? ',' : usual;
}
