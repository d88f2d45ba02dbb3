import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sqlFaults } from './sql-rules.js';

/** Reports every spelling in the `.sql` files that one of the engines reads otherwise or not at all. */
const root = process.cwd();
const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.sql'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

let faults = 0;
for (const file of files) {
  for (const { line, message } of sqlFaults(readFileSync(file, 'utf8'))) {
    faults += 1;
    process.stderr.write(`${relative(root, file)}:${line}: ${message}\n`);
  }
}
process.stderr.write(`${files.length} SQL files, ${faults} faults\n`);
if (faults > 0 || files.length === 0) process.exitCode = 1;
