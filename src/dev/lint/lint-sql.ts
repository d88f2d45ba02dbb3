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
/** Doubling of quotes, in whatever spelling: `core/quoting.ts` alone quotes SQL, separated text and words of a shell. */
const QUOTING = /replace(?:All)?\(\s*(?:"'"|'"'|'\\''|\/['"]\/g),\s*(?:"''"|'""'|'\$&\$&'|`'\\\\''`)/;
const texts = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.m?ts$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.endsWith(join('core', 'quoting.ts')));
for (const file of texts) {
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (!QUOTING.test(line)) continue;
    faults += 1;
    process.stderr.write(`${relative(root, file)}:${at + 1}: quotes are doubled in core/quoting.ts only\n`);
  }
}
process.stderr.write(`${files.length} SQL files, ${faults} faults\n`);
if (faults > 0 || files.length === 0) process.exitCode = 1;
