import { literal } from '../../src/core/quoting.js';
import type { Statement } from '../../src/engine/engine.js';
import { type Input, type InputTable, inputTables } from '../support/case.js';
import { inPool } from './in-pool.js';

/** A statement of Trino holds a million characters. */
const STATEMENT = 900_000;

/** Whatever runs statements on a cluster. */
export interface Statements {
  query(statement: Statement): Promise<unknown>;
}

export type Rows = Pick<InputTable, 'name' | 'columns' | 'values'>;

/** Makes canonical tables of rows in a new schema, `catalog.schema`. */
export const loadRows = (on: Statements, schema: string, input: Input, timezone: string): Promise<void> =>
  loadTables(on, schema, inputTables(input, timezone));

export async function loadTables(on: Statements, schema: string, tables: readonly Rows[]): Promise<void> {
  await on.query({ text: `CREATE SCHEMA ${schema}`, params: {} });
  // More at once only queue up on a small cluster.
  await Promise.all(inPool(tables, 3, (table) => loadTable(on, `${schema}.${table.name}`, table)));
}

/** Few big statements, one JSON text each: VALUES of thousands of rows take a second each to plan. */
async function loadTable(on: Statements, relation: string, { columns, values }: Rows): Promise<void> {
  const list = columns.map((c) => `"${c.name}" ${c.type}`).join(', ');
  const rowsOf = (json: string) => rowsSelect(columns, literal(json));
  const [first, ...rest] = chunksOf(values);
  if (first === undefined) await on.query({ text: `CREATE TABLE ${relation} (${list})`, params: {} });
  else await on.query({ text: `CREATE TABLE ${relation} AS ${rowsOf(first)}`, params: {} });
  for (const chunk of rest) await on.query({ text: `INSERT INTO ${relation} ${rowsOf(chunk)}`, params: {} });
}

/** Rows from a SQL expression of a JSON array of arrays of texts. */
export function rowsSelect(columns: Rows['columns'], json: string): string {
  const casts = columns.map((c, i) => `CAST(r[${i + 1}] AS ${c.type}) AS "${c.name}"`).join(', ') || '1 AS nothing';
  return `SELECT ${casts} FROM UNNEST(CAST(json_parse(${json}) AS array(array(varchar)))) AS t (r)`;
}

/** The rows as JSON arrays, each of a length that a statement holds. */
function chunksOf(values: Rows['values']): string[] {
  const chunks: string[] = [];
  let rows: string[] = [];
  let length = 0;
  for (const row of values) {
    const json = JSON.stringify(row);
    const most = json.length + (json.match(/'/g)?.length ?? 0) + 1;
    if (length + most > STATEMENT) {
      chunks.push(`[${rows.join(',')}]`);
      [rows, length] = [[], 0];
    }
    rows.push(json);
    length += most;
  }
  if (rows.length > 0) chunks.push(`[${rows.join(',')}]`);
  return chunks;
}
