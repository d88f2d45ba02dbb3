import { csvCell } from '../core/quoting.js';
import type { ColumnMeta } from '../core/result.js';
import { noFormula } from '../core/text/safe-text.js';
import { batches } from './batches.js';
import { type Encode, plainText } from './machine-value.js';
import { Buffered, type Out } from './out.js';
import type { Shown } from './view.js';

/** How a separated format spells one field and ends a line. */
interface Dialect {
  readonly separator: string;
  readonly newline: string;
  readonly bom: string;
  field(text: string): string;
  header(text: string): string;
  cell(meta: ColumnMeta): Encode;
}

/** RFC 4180 with LF: raw exact values, UTF-8 without BOM; an empty text is `""`, a missing value nothing at all. */
const CSV: Dialect = {
  separator: ',',
  newline: '\n',
  bom: '',
  field: (text) => (text === '' ? '""' : csvCell(text)),
  header: (text) => CSV.field(text),
  cell(meta) {
    const encode = plainText(meta);
    return (cell) => (cell === null ? '' : typeof cell === 'string' ? CSV.field(cell) : encode(cell));
  },
};

const ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' };

/** Tab-separated; tabs, line ends and backslashes within cells are escaped with a backslash. */
const TSV: Dialect = {
  separator: '\t',
  newline: '\n',
  bom: '',
  field: (text) => text.replace(/[\t\n\r\\]/g, (c) => ESCAPES[c]!),
  header: (text) => TSV.field(text),
  cell(meta) {
    const encode = plainText(meta);
    return (cell) => (typeof cell === 'string' ? TSV.field(cell) : encode(cell));
  },
};

/** CSV that Excel opens rightly: BOM, CRLF, and an apostrophe before text that it would run as a formula. */
const EXCEL: Dialect = {
  ...CSV,
  newline: '\r\n',
  bom: '\ufeff',
  header: (text) => CSV.field(noFormula(text)),
  cell(meta) {
    const encode = plainText(meta);
    return (cell) => (typeof cell === 'string' ? EXCEL.header(cell) : cell === null ? '' : encode(cell));
  },
};

/** Kinds that are numbers, also where they stand as digits that no double holds. */
const NUMBERS: ReadonlySet<ColumnMeta['kind']> = new Set(['money', 'count', 'ratio', 'number']);

/** The same where decimals have a comma: Excel parts cells there at semicolons, and reads a point as a text or a day. */
const EXCEL_OF_COMMAS: Dialect = {
  ...EXCEL,
  separator: ';',
  field: (text) => (text === '' ? '""' : csvCell(text, ';')),
  header: (text) => EXCEL_OF_COMMAS.field(noFormula(text)),
  cell(meta) {
    const encode = plainText(meta);
    const withComma = (text: string) => text.replace('.', ',');
    return (cell) => {
      if (cell === null) return '';
      if (typeof cell !== 'string') return withComma(encode(cell));
      const isNumber = NUMBERS.has(meta.kind) && /^-?\d+(\.\d+)?$/.test(cell);
      return isNumber ? withComma(cell) : EXCEL_OF_COMMAS.header(cell);
    };
  },
};

/** `excel`: the mark of decimals where it is read with Excel; null for programs. */
export const csv = (shown: Shown, out: Out, excel: '.' | ',' | null): Promise<void> =>
  separated(shown, out, excel === null ? CSV : excel === ',' ? EXCEL_OF_COMMAS : EXCEL);
export const tsv = (shown: Shown, out: Out): Promise<void> => separated(shown, out, TSV);

/** A line of one missing value would be an empty line, which readers skip. */
const alone =
  (single: boolean) =>
  (encode: Encode): Encode =>
    single ? (cell) => encode(cell) || '""' : encode;

async function separated({ table, fields, read }: Shown, out: Out, dialect: Dialect): Promise<void> {
  const { separator, newline } = dialect;
  const encoders = fields.map((field) => dialect.cell(table.columns[field]!)).map(alone(fields.length === 1));
  const buffer = new Buffered(out);
  await buffer.write(dialect.bom + fields.map(dialect.header).join(separator) + newline);
  for await (const batch of batches(table, { ...read, fields })) {
    const lines = new Array<string>(batch.count).fill('');
    for (const [index, field] of fields.entries()) {
      const cells = batch.columns[field]!;
      const encode = encoders[index]!;
      const after = index === fields.length - 1 ? newline : separator;
      for (let row = 0; row < lines.length; row++) lines[row] += encode(cells[row]!) + after;
    }
    for (const line of lines) {
      const behind = buffer.write(line);
      if (behind !== undefined) await behind;
    }
  }
  await buffer.flush();
}
