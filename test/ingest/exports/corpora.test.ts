import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/errors.js';
import { SqlFault, Writer } from '../../../src/engine/duckdb/writer.js';
import { csvSql } from '../../../src/ingest/read/csv-relation.js';
import { openText } from '../../../src/ingest/read/text-source.js';
import type { ReadOptions } from '../../../src/ingest/terms/index.js';
import { DATA, scratch } from '../helpers.js';

const { path } = scratch();
let writer: Writer;
beforeAll(async () => {
  writer = await Writer.open({ spill: path('spill') });
});
afterAll(() => writer.close());

/** Rows as read, the refusal's code, or `rejects` where DuckDB finds lines that a load would reject. */
async function read(file: string, options: ReadOptions = {}): Promise<Record<string, unknown>[] | string> {
  try {
    const source = await openText(`${DATA}/${file}`, options, path('.'));
    return await writer.rows(`SELECT * FROM ${csvSql(source)}`);
  } catch (fault) {
    if (fault instanceof UserError) return fault.code;
    if (fault instanceof SqlFault && /CSV Error on Line/.test(fault.message)) return 'rejects';
    throw fault;
  }
}

const texts = (rows: Record<string, unknown>[] | string) =>
  typeof rows === 'string'
    ? rows
    : rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? ''])));

/** What docs/loading.md says is not read; everything else of the corpus is. */
const REFUSED: Readonly<Record<string, string>> = {
  'ambiguous_delimiter.csv': 'E_DIALECT',
  'blank_only.csv': 'E_EMPTY',
  'only_blank_lines.csv': 'E_EMPTY',
  'empty_file.csv': 'E_EMPTY',
  'sep_only.csv': 'E_EMPTY',
  'utf16le_bom.csv': 'E_EMPTY',
  'utf32be_bom.csv': 'E_EMPTY',
  'control_byte_header.csv': 'E_BINARY',
  'encoding_nul_first8k.csv': 'E_BINARY',
  'nul_in_8k.csv': 'E_BINARY',
  'encoding_utf16le.csv': 'E_ENCODING',
  'encoding_utf32be.csv': 'E_ENCODING',
  'empty_header_names.csv': 'E_HEADER',
  'single_column.csv': 'E_ONE_COLUMN',
  'unterminated_quote.csv': 'E_QUOTE',
  'ragged_rows_short.csv': 'E_RAGGED',
  'extra_fields_non_empty.csv': 'rejects',
  'extra_trailing_nonempty.csv': 'rejects',
  'extra_trailing_empty_fields.csv': 'rejects',
  'wide_row_extra_non_empty.csv': 'rejects',
  'invalid_quote.csv': 'rejects',
};

describe.skipIf(!existsSync(DATA))('csv-spectrum (Max Ogden): as its JSON says', () => {
  const files = existsSync(DATA) ? readdirSync(`${DATA}/csv_spectrum/csvs`) : [];
  it.each(files)('%s', async (file) => {
    const wanted = JSON.parse(readFileSync(`${DATA}/csv_spectrum/json/${file.replace('.csv', '.json')}`, 'utf8'));
    // The published JSON of this one is one object, with another telephone number than its CSV.
    const rows = file === 'location_coordinates.csv' ? [{ ...wanted, 'Contact Phone Number': '2095257564' }] : wanted;
    expect(texts(await read(`csv_spectrum/csvs/${file}`))).toEqual(rows);
  });
});

describe.skipIf(!existsSync(DATA))('rvl torture corpus: read, or refused with the true reason', () => {
  const readme = existsSync(DATA) ? readFileSync(`${DATA}/csv_rvl_torture/README.md`, 'utf8') : '';
  const table = [...readme.matchAll(/^\| `(\S+)` \| \S+ \| (\S+) \| (.*?) \|/gm)].map(
    ([, file, outcome]) => [file!, outcome!] as const,
  );
  it.each(table)('%s (%s)', async (file, outcome) => {
    const rows = await read(`csv_rvl_torture/${file}`);
    if (REFUSED[file]) expect(rows).toBe(REFUSED[file]);
    else {
      expect(Array.isArray(rows)).toBe(true);
      // Duplicate headers are refused where a column of the model needs one; reading names them apart.
      if (file !== 'duplicate_headers.csv') expect(outcome).toBe('parse_ok');
    }
  });

  it('reads what the names promise', async () => {
    expect(await read('csv_rvl_torture/control_byte_header.csv', { delimiter: '0x01' })).toEqual([
      { id: 'A', value: '1' },
      { id: 'B', value: '2' },
    ]);
    expect(await read('csv_rvl_torture/rfc_quote_escape.csv')).toEqual([{ col: 'a"b' }]);
    expect(await read('csv_rvl_torture/backslash_escape.csv')).toEqual([{ col: 'a"b' }]);
    expect(await read('csv_rvl_torture/multiline_quoted.csv')).toEqual([
      { id: '1', comment: 'first line\nsecond line' },
      { id: '2', comment: 'single line' },
    ]);
    expect(await read('csv_rvl_torture/caret_quoted.csv')).toEqual([
      { id: '1', name: 'alpha^beta', note: 'caret inside' },
      { id: '2', name: 'gamma', note: 'ok' },
    ]);
  });
});

describe.skipIf(!existsSync(DATA))('DuckDB encodings', () => {
  it.each([
    ['latin1.csv', 'José Álvarez', 12],
    ['latin1.csv.gz', 'José Álvarez', 12],
    ['utf16.csv', 'José Álvarez', 20],
    ['utf16.csv.gz', 'José Álvarez', 20],
    ['shift_jis.csv', '名前', 20],
    ['only_utf16.csv', 'ŁŁŁ ŁŁŁŁŁŁŁŁŁ', 5],
  ])('%s', async (file, first, count) => {
    const rows = await read(`csv_duckdb/encodings/${file}`);
    expect(rows).toHaveLength(count);
    expect(Object.values((rows as Record<string, unknown>[])[0]!)[0]).toBe(first);
  });

  it('refuses what is no table or cannot be told', async () => {
    expect(await read('csv_duckdb/encodings/all_latin1.csv')).toBe('E_ONE_COLUMN');
    expect(await read('csv_duckdb/encodings/all_utf16.csv')).toBe('E_ONE_COLUMN');
    expect(await read('csv_duckdb/encodings/only_latin1.csv')).toBe('E_ENCODING');
  });
});
