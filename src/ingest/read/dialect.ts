import { UserError } from '../../core/errors.js';
import { type Message, verbatim } from '../../core/message.js';
import { CORE } from '../../core/words.js';
import type { ReadOptions } from '../terms/index.js';
import { looksDated, looksNumeric, looksTimed, withoutPercent } from '../values/index.js';
import { type Dialect, parseRecords, type TextRecord } from './records.js';
import { READ } from './words.js';

export interface DialectGuess {
  readonly dialect: Dialect;
  /** 0..1, the consistency of the winner; 1 where given. */
  readonly score: number;
  /** Lines before the text proper: a `sep=;` line. */
  readonly skip: number;
  /** Whether the file or the user says the delimiter. */
  readonly said: boolean;
}

const DELIMITERS = [',', ';', '\t', '|', '^', '~', '\x1f', '\x1e', '=', ':', '#', '&', '!', ' '];
// Characters that also occur inside dates, times and prose win only where nothing else cuts the lines evenly.
const WEAK: Readonly<Record<string, number>> = { ' ': 0.6, ':': 0.7, '=': 0.8, '#': 0.8, '&': 0.8, '!': 0.8 };
const SAMPLE = 64 * 1024;

/**
 * The dialect under which the text is most consistent: rows of the same shape, cells of known kinds.
 * Source: van den Burg, Nazabal & Sutton (2019), Wrangling messy CSV files by detecting row and type patterns, eq. 1–3.
 * Throws E_DIALECT where no dialect cuts the lines into columns, or two do equally well and differently.
 */
export function detectDialect(file: string, text: string, given: Partial<Dialect> = {}): DialectGuess {
  const directive = /^sep=(.)\r?\n/.exec(text);
  const skip = directive ? 1 : 0;
  const sample = text.slice(directive?.[0].length ?? 0, SAMPLE);
  const whole = sample.length < SAMPLE ? sample : sample.slice(0, sample.lastIndexOf('\n') + 1);
  const delimiter = given.delimiter ?? directive?.[1];
  const candidates = dialects(whole, { ...given, ...(delimiter === undefined ? {} : { delimiter }) });
  // Of cells that several dialects cut alike, each is looked at once.
  const kinds = new Map<string, boolean>();
  const scored = candidates.map((dialect) => scoreOf(whole, dialect, kinds)).sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best === undefined)
    return { dialect: { delimiter: ',', quote: '"', escape: '"' }, score: 0, skip, said: delimiter !== undefined };
  if (delimiter !== undefined) return { dialect: best.dialect, score: 1, skip, said: true };
  refuseUndecided(file, scored);
  return { dialect: best.dialect, score: best.score, skip, said: false };
}

interface Scored {
  readonly dialect: Dialect;
  readonly score: number;
  readonly records: readonly TextRecord[];
  /** The number of cells that most rows have. */
  readonly width: number;
}

function dialects(text: string, given: Partial<Dialect>): Dialect[] {
  const delimiters = given.delimiter === undefined ? DELIMITERS.filter((d) => text.includes(d)) : [given.delimiter];
  const quotes = given.quote === undefined ? ['"', "'"].filter((q) => text.includes(q)) : [given.quote];
  const out: Dialect[] = [];
  for (const delimiter of delimiters) {
    for (const quote of quotes) {
      if (quote === "'" && !cellQuotes(text, delimiter, quote)) continue;
      out.push({ delimiter, quote, escape: quote });
      if (quote !== '' && text.includes(`\\${quote}`)) out.push({ delimiter, quote, escape: '\\' });
    }
    // A double quote stays the quote of a file that shows none: DuckDB must know what later lines may bring.
    if (quotes.length === 0 || (given.quote === undefined && !quotes.includes('"'))) {
      out.push({ delimiter, quote: '"', escape: '"' });
    }
  }
  return out;
}

/** Whether apostrophes stand where quotes stand, at both ends of cells; elsewhere they are part of names. */
function cellQuotes(text: string, delimiter: string, quote: string): boolean {
  const opens = text.split(/\r?\n/).flatMap((line) => line.split(delimiter));
  const quoted = opens.filter((cell) => cell.length > 1 && cell.startsWith(quote) && cell.endsWith(quote)).length;
  return quoted > 0 && quoted >= opens.filter((cell) => cell.includes(quote)).length * 0.8;
}

function scoreOf(text: string, dialect: Dialect, kinds: Map<string, boolean>): Scored {
  const records = parseRecords(text, dialect, 2000);
  const patterns = new Map<number, number>();
  for (const { cells } of records) patterns.set(cells.length, (patterns.get(cells.length) ?? 0) + 1);
  let pattern = 0;
  for (const [length, count] of patterns) pattern += count * (Math.max(0.001, length - 1) / length);
  pattern /= Math.max(1, patterns.size) * Math.max(1, records.length);
  // Not rows of different lengths alone but a file of them is inconsistent; eq. 2 weighs patterns by their number.
  const typed = typeShare(records, kinds);
  const faults = records.filter((record) => record.fault).length / Math.max(1, records.length);
  const width = [...patterns].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const even = (patterns.get(width) ?? 0) / Math.max(1, records.length);
  const score = pattern * typed * (1 - faults) * (0.5 + 0.5 * even) * (WEAK[dialect.delimiter] ?? 1);
  return { dialect, score, records, width };
}

const KNOWN_CELL = [
  /^$/,
  /^[^\s@,;|]+@[^\s@,;|]+\.\w+$/,
  /^(?:https?|ftp):\/\/\S+$/,
  // Words, in any script, with the punctuation that names have; not with the characters that delimit.
  /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._\-'’/()（）&+%#:*?!·、，。：]*$/u,
  /^\\?[-N/A#?]{1,4}$/,
];

/** Whether a cell is of a kind that cells are of. */
const isKnown = (value: string) =>
  KNOWN_CELL.some((kind) => kind.test(value)) ||
  looksNumeric(withoutPercent(value)) ||
  looksDated(value) ||
  looksTimed(value);

function typeShare(records: readonly TextRecord[], kinds: Map<string, boolean>): number {
  let known = 0;
  let cells = 0;
  for (const record of records.slice(0, 500)) {
    for (const cell of record.cells) {
      cells++;
      const value = cell.trim();
      const isOfKind = kinds.get(value) ?? (value.length < 200 ? isKnown(value) : /\s/.test(value));
      kinds.set(value, isOfKind);
      if (isOfKind) known++;
    }
  }
  return cells === 0 ? 0 : Math.max(1e-3, known / cells);
}

const STRONG = [',', ';', '\t', '|'];

/** Two delimiters that cut every row, the header too, into as many cells: either reading is as good. */
function refuseUndecided(file: string, scored: readonly Scored[]): void {
  const best = scored[0]!;
  if (best.width <= 1 || !STRONG.includes(best.dialect.delimiter)) return;
  const even = ({ records, width }: Scored) => width > 1 && records.every(({ cells }) => cells.length === width);
  // After a comma in prose comes a space; after one that delimits, a value.
  const prose = ({ records }: Scored) =>
    records.every(({ cells }) => cells.slice(1).some((cell) => cell.startsWith(' ')));
  const rival = scored.find(
    (other) =>
      other.dialect.delimiter !== best.dialect.delimiter &&
      STRONG.includes(other.dialect.delimiter) &&
      even(other) &&
      !prose(other),
  );
  if (rival === undefined || !even(best)) return;
  const show = ({ dialect, records }: Scored) =>
    CORE.noted({
      of: delimiterName(dialect.delimiter),
      note: JSON.stringify(records[1]?.cells ?? records[0]?.cells ?? []),
    });
  throw new UserError('E_DIALECT', 'input', READ.can_cut_into_columns({ file }), {
    where: [show(best), show(rival)],
    hint: READ.delimiter_delimiter({ delimiter: best.dialect.delimiter, delimiter_2: rival.dialect.delimiter }),
  });
}

const NAMES: Readonly<Record<string, () => Message>> = {
  ',': READ.comma,
  ';': READ.semicolon,
  '\t': READ.tab,
  '|': READ.pipe,
  '^': READ.caret,
  ' ': READ.space,
  ':': READ.colon,
  '=': READ.equals_sign,
};

export const delimiterName = (delimiter: string): Message =>
  NAMES[delimiter]?.() ??
  verbatim(delimiter < ' ' ? `0x${delimiter.charCodeAt(0).toString(16).padStart(2, '0')}` : delimiter);

/** What a user says of it: a delimiter by its sign, `tab` or `0x1f`, and the quote. */
export function givenDialect({ delimiter, quote }: ReadOptions): Partial<Dialect> {
  const named = delimiter
    ?.replace(/^\\t$|^tab$/i, '\t')
    .replace(/^0x([0-9a-f]{2})$/i, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return {
    ...(named === undefined ? {} : { delimiter: named }),
    ...(quote === undefined ? {} : { quote, escape: quote }),
  };
}
