// A bare script over node-api, unbundled, as one writes it without crm-analyze: opens a database and runs one text.
// With a third argument it drains the rows column by column into that file, one JSON object a line.
import { closeSync, openSync, writeSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const [database, text, file] = process.argv.slice(2);
const instance = await DuckDBInstance.create(database, database === ':memory:' ? {} : { access_mode: 'READ_ONLY' });
const connection = await instance.connect();
if (file === undefined) {
  const rows = await (await connection.run(text)).getRowsJson();
  process.stdout.write(`${JSON.stringify(rows)}\n`);
} else {
  await connection.run(`CREATE TEMP TABLE answer AS ${text}`);
  const result = await connection.stream('SELECT * FROM answer');
  const names = result.columnNames().map((name) => `${JSON.stringify(name)}:`);
  const out = openSync(file, 'w');
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const columns = names.map((_, index) => chunk.getColumnValues(index));
    let lines = '';
    for (let row = 0; row < chunk.rowCount; row++) {
      const cells = names.map((name, index) => {
        const cell = columns[index][row];
        return name + (cell === null ? 'null' : typeof cell === 'string' ? JSON.stringify(cell) : String(cell));
      });
      lines += `{${cells.join(',')}}\n`;
    }
    writeSync(out, lines);
  }
  closeSync(out);
}
connection.closeSync();
instance.closeSync();
