import { type Input, type InputTable, inputTables } from '../support/case.js';
import type { TestCluster } from './cluster/test-cluster.js';

/** A statement of Trino holds a million characters. */
const STATEMENT = 900_000;

/** Makes canonical tables of rows in a new schema of the memory catalog. */
export const loadRows = (cluster: TestCluster, schema: string, input: Input, timezone: string): Promise<void> =>
  loadTables(cluster, schema, inputTables(input, timezone));

/** One JSON text a statement: VALUES of thousands of rows take a second each to plan. */
export async function loadTables(
  cluster: TestCluster,
  schema: string,
  tables: readonly Pick<InputTable, 'name' | 'columns' | 'values'>[],
): Promise<void> {
  await cluster.query(`CREATE SCHEMA memory.${schema}`);
  for (const { name, columns, values } of tables) {
    const relation = `memory.${schema}.${name}`;
    await cluster.query(`CREATE TABLE ${relation} (${columns.map((c) => `"${c.name}" ${c.type}`).join(', ')})`);
    const casts = columns.map((c, i) => `CAST(r[${i + 1}] AS ${c.type})`).join(', ');
    const insert = (chunk: readonly string[]) =>
      cluster.query(
        `INSERT INTO ${relation} SELECT ${casts} FROM UNNEST(CAST(json_parse('[${chunk.join(',').replaceAll("'", "''")}]') AS array(array(varchar)))) AS t (r)`,
      );
    let chunk: string[] = [];
    let length = 0;
    for (const row of values) {
      const json = JSON.stringify(row);
      if (length + 2 * json.length > STATEMENT) {
        await insert(chunk);
        [chunk, length] = [[], 0];
      }
      chunk.push(json);
      length += json.length + 1;
    }
    if (chunk.length > 0) await insert(chunk);
  }
}
