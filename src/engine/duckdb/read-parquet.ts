import { stat } from 'node:fs/promises';
import { identifier, literal } from '../../core/quoting.js';
import { lockDown } from './lock-down.js';
import { ownFolder } from './own-folder.js';

const MEMORY = '512MB';
/** Milliseconds between looks at how much has been written. */
const LOOK = 200;

/** Instants in UTC with their `Z`, what is nested as JSON, all else as the engine writes it. */
function textOf({ name, type }: { readonly name: string; readonly type: string }): string {
  const column = identifier(name);
  if (type === 'TIMESTAMP WITH TIME ZONE') return `strftime(${column}, '%Y-%m-%dT%H:%M:%SZ')`;
  if (/^(?:STRUCT|MAP|UNION)|\[\d*\]$/.test(type)) return `CAST(to_json(${column}) AS VARCHAR)`;
  return `CAST(${column} AS VARCHAR)`;
}

/**
 * Writes the rows of a Parquet file as CSV with a header, null as nothing, through a DuckDB of its own that reads and writes these two
 * files alone. Ends with false, and half a file, once more than `most` bytes are written. Throws the engine's fault for what is no such file.
 */
export async function parquetToCsv(from: string, to: string, most: number): Promise<boolean> {
  const api = await import('./client.js');
  const spill = await ownFolder();
  const instance = await api.DuckDBInstance.create(':memory:', {
    temp_directory: spill.path,
    memory_limit: MEMORY,
    threads: '2',
  });
  let isTooMuch = false;
  try {
    const connection = await instance.connect();
    await lockDown(connection, [from, to]);
    const source = `read_parquet(${literal(from)})`;
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`);
    const columns = described
      .getRowObjects()
      .map((row) => ({ name: String(row.column_name), type: String(row.column_type) }));
    const texts = columns.map((column) => `${textOf(column)} AS ${identifier(column.name)}`);
    const watch = setInterval(() => {
      void stat(to).then(
        ({ size }) => {
          if (size <= most) return;
          isTooMuch = true;
          connection.interrupt();
        },
        () => {},
      );
    }, LOOK);
    try {
      await connection.run(`COPY (SELECT ${texts.join(', ')} FROM ${source}) TO ${literal(to)} (FORMAT csv, HEADER)`);
    } catch (fault) {
      if (!isTooMuch) throw fault;
    } finally {
      clearInterval(watch);
    }
    connection.closeSync();
    return !isTooMuch && (await stat(to)).size <= most;
  } finally {
    instance.closeSync();
    await spill.remove();
  }
}
