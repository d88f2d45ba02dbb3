import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { regexFaults } from './regex-rules.js';

/** Rooms that read what users and their files say; the others match our own words, settings and short labels. */
const USERS_TEXT = /^src\/(?:core|model|ingest)\//;

const root = process.cwd();
const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.ts$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !/src\/(?:generated|dev)\//.test(file))
  .sort();

let faults = 0;
for (const file of files) {
  const path = relative(root, file);
  for (const { line, message } of regexFaults(readFileSync(file, 'utf8'), USERS_TEXT.test(path) ? 'refuse' : 'allow')) {
    faults += 1;
    process.stderr.write(`${path}:${line}: ${message}\n`);
  }
}
process.stderr.write(`${files.length} sources, ${faults} regular expressions to mend\n`);
if (faults > 0 || files.length === 0) process.exitCode = 1;
