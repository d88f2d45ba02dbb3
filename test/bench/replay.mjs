// A script of statements as `crm-analyze … --sql` prints it, over node-api as one writes it without crm-analyze: every statement runs, every
// row that comes back is read.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const statements = await connection.extractStatements(readFileSync(process.argv[2], 'utf8'));
for (let i = 0; i < statements.count; i++) {
  const prepared = await statements.prepare(i);
  const result = await prepared.stream();
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk())
    for (let column = 0; column < chunk.columnCount; column++) chunk.getColumnValues(column);
  prepared.destroySync();
}
connection.closeSync();
instance.closeSync();
