import { identifier, literal } from '../../core/quoting.js';
import { list } from '../values/index.js';
import { columnarSql } from './container/columnar.js';
import type { TextSource } from './text-source.js';

/** Texts that mean "no value" in every column; the empty text too. */
export const NULL_TEXTS = ['', 'NULL', '\\N'];

/** DuckDB's reader over a source, everything said explicitly, every column text. With `rejects`, broken lines go to that table. */
export function csvSql({ path, dialect, layout, isTrimmed, columnar }: TextSource, rejects?: string): string {
  if (columnar !== undefined) return columnarSql(columnar, layout.headers, NULL_TEXTS);
  const columns = layout.headers.map((header) => `${literal(header)}: 'VARCHAR'`).join(', ');
  const options = [
    literal(path),
    'auto_detect = false',
    `delim = ${literal(dialect.delimiter)}`,
    `quote = ${literal(dialect.quote)}`,
    `escape = ${literal(dialect.escape)}`,
    'header = false',
    `skip = ${layout.skip}`,
    `columns = {${columns}}`,
    `nullstr = [${list(NULL_TEXTS.filter((text) => dialect.escape === dialect.quote || !text.includes(dialect.escape)))}]`,
    'strict_mode = true',
    // Side by side the engine cannot tell rows that end early from line breaks inside quotes.
    ...(isTrimmed ? ['null_padding = true', 'parallel = false'] : []),
    ...(rejects === undefined
      ? []
      : [
          'store_rejects = true',
          `rejects_table = ${literal(rejects)}`,
          `rejects_scan = ${literal(`${rejects}_scan`)}`,
          'rejects_limit = 0',
        ]),
  ];
  return `read_csv(${options.join(', ')})`;
}

/** The source with its file's number and each record's number, so that a row can be found again. */
export function numberedSql(source: TextSource, file: number, rejects?: string): string {
  const columns = source.layout.headers.map(identifier).join(', ');
  return `SELECT ${file} AS __file, row_number() OVER () AS __row, ${columns} FROM ${csvSql(source, rejects)}`;
}
