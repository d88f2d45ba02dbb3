// `npm run bench pollock FOLDER [every]`: the files of HPI-Information-Systems/Pollock (its `polluted_files`), each loaded with DATE, Qty,
// Price and PRODUCTID mapped, against its clean twin: rows right, refused, or (never) wrong without a word.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { UserError } from '../../src/core/errors.js';
import { load } from '../../src/ingest/load.js';

const [folder, every = '1'] = process.argv.slice(2);
if (folder === undefined) throw new Error('say where the polluted_files of Pollock are');
const MAP = { ordered_at: 'DATE', quantity: 'Qty', amount: 'Price', product_id: 'PRODUCTID' };
const base = mkdtempSync(join(tmpdir(), 'crm-pollock-'));
const cents = (text: string) => Math.round(Number(text.replace(/[^\d.-]/g, '')) * 100);

/** Rows of the clean twin, as one text a row, in order of text. */
function wanted(name: string): string[] {
  const text = readFileSync(join(folder!, 'clean', name), 'utf8');
  const rows = parse(text, { columns: true, relax_column_count: true, relax_quotes: true, bom: true }) as Record<
    string,
    string
  >[];
  return rows
    .map((row) => {
      const [d, m, y] = (row['DATE'] ?? '').split('/');
      return [`${y}-${m}-${d}`, cents(row['Price'] ?? ''), Number(row['Qty']), row['PRODUCTID']].join('|');
    })
    .sort();
}

async function found(db: string): Promise<string[]> {
  const instance = await DuckDBInstance.create(db, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(
    'SELECT CAST(ordered_on AS VARCHAR) AS d, CAST(amount AS VARCHAR) AS a, CAST(quantity AS VARCHAR) AS q, product_id AS p FROM orders',
  );
  connection.closeSync();
  instance.closeSync();
  return reader
    .getRowObjects()
    .map(({ d, a, q, p }) => [d, cents(String(a)), Number(q), p].join('|'))
    .sort();
}

const tally = new Map<string, string[]>();
const files = readdirSync(join(folder, 'csv')).filter((_, i) => i % Number(every) === 0);
for (const [i, name] of files.entries()) {
  const db = join(base, `${i}.duckdb`);
  let outcome: string;
  try {
    await load({
      db,
      given: [{ table: 'orders', files: [join(folder, 'csv', name)] }],
      map: MAP,
      now: '2025-07-01T00:00:00Z',
      temp: base,
    });
    const [ours, clean] = [await found(db), wanted(name)];
    outcome = ours.join('\n') === clean.join('\n') ? 'right' : ours.length === 0 ? 'all rows lost' : 'wrong silently';
  } catch (fault) {
    if (!(fault instanceof UserError)) throw fault;
    outcome = `refused ${fault.code}`;
  }
  rmSync(db, { force: true });
  tally.set(outcome, [...(tally.get(outcome) ?? []), name]);
}
for (const [outcome, names] of [...tally].sort((a, b) => b[1].length - a[1].length))
  process.stdout.write(`${outcome}: ${names.length}   ${names.slice(0, 6).join(' ')}\n`);
rmSync(base, { recursive: true });
