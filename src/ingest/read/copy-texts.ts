import { UserError } from '../../core/errors.js';
import { type Message, verbatim } from '../../core/message.js';
import { identifier } from '../../core/quoting.js';
import type { Writer } from '../../engine/duckdb/writer.js';
import type { Reject } from '../terms/index.js';
import { numberedSql } from './csv-relation.js';
import type { TextSource } from './text-source.js';
import { refuseUnreadRows } from './unread-rows.js';
import { READ } from './words.js';

/** Copies a file's texts into a table, records numbered; gives the records whose structure is broken. */
export async function copyTexts(writer: Writer, source: TextSource, file: number, target: string): Promise<Reject[]> {
  const table = `__rejects_${target}`;
  await writer.run(`DROP TABLE IF EXISTS ${table}`);
  await writer.run(`DROP TABLE IF EXISTS ${table}_scan`);
  await writer.run(`CREATE OR REPLACE TEMP TABLE ${target} AS ${numberedSql(source, file, table)}`);
  // Rows of nothing but delimiters are what spreadsheets leave behind, no records.
  const empty = source.layout.headers.map((header) => `${identifier(header)} IS NULL`).join(' AND ');
  await writer.run(`DELETE FROM ${target} WHERE ${empty}`);
  // What has columns of its own has no records that could break.
  const rows = source.columnar
    ? []
    : await writer.rows(
        `SELECT line, left(any_value(csv_line), 500) AS text,
      any_value(length(csv_line) - length(replace(csv_line, chr(10), ''))) AS breaks, any_value(CAST(error_type AS VARCHAR)) AS kind FROM ${table} GROUP BY line ORDER BY line`,
      );
  const swallowing = rows.find((row) => Number(row.breaks) >= SWALLOWED);
  if (swallowing !== undefined) throw unclosedQuote(source.file, Number(swallowing.line), Number(swallowing.breaks));
  const rejects = rows.map((row) => ({
    file: source.file,
    line: Number(row.line),
    column: '',
    value: String(row.text),
    reason: STRUCTURE[String(row.kind)] ?? verbatim(String(row.kind)),
  }));
  if (rejects.length === 0) {
    const { n } = await writer.row(`SELECT count(*) AS n FROM ${target}`);
    refuseUnreadRows(source, Number(n));
  }
  const broken = source.broken.map(({ record, reason }) => ({
    file: source.file,
    line: record.line,
    column: '',
    value: record.cells.join(source.dialect.delimiter).slice(0, 500),
    reason,
  }));
  return [...broken, ...rejects].sort((a, b) => a.line - b.line);
}

/** A broken record of so many lines is no cell of several lines but the records after it: as one reject they would go unsaid. */
const SWALLOWED = 10;

const unclosedQuote = (file: string, line: number, lines: number): UserError =>
  new UserError('E_QUOTE', 'input', READ.quote_swallows({ file, line, lines }), {
    hint: READ.close_quote(),
  });

/** What DuckDB calls a broken record. */
const STRUCTURE: Readonly<Record<string, Message>> = {
  'MISSING COLUMNS': READ.has_too_few_columns(),
  'TOO MANY COLUMNS': READ.has_too_many_columns(),
  'UNQUOTED VALUE': READ.has_open_quote(),
  'LINE SIZE OVER MAXIMUM': READ.is_line_too_long(),
  'INVALID ENCODING': READ.has_undecodable_bytes(),
  'INVALID STATE': READ.has_unreadable_quotes(),
};
