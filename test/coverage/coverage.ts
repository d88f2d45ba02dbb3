import { parseArgs } from 'node:util';
import { GROUPS } from './figures.js';
import { keep, measure } from './measured.js';
import { writePage } from './page.js';

/** Worlds of a figure, and cases of a probability at least. */
const [WORLDS, CASES] = [1000, 8000];

/**
 * `npm run coverage -- [GROUP…] [--day DAY] [--worlds N] [--page]`: measures these groups, all where none is named, keeps what they gave beside what is
 * known of the others, and writes docs/coverage.md of all; with `--page` alone it writes that, and measures nothing.
 */
const { values, positionals } = parseArgs({
  options: {
    day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    page: { type: 'boolean', default: false },
    worlds: { type: 'string', default: String(WORLDS) },
  },
  allowPositionals: true,
});
const worlds = Number(values.worlds);
const names = positionals.length > 0 ? positionals : values.page ? [] : Object.keys(GROUPS);
const unknown = names.filter((name) => !(name in GROUPS));
if (unknown.length > 0) {
  process.stderr.write(`no group ${unknown.join(', ')}; there are ${Object.keys(GROUPS).join(', ')}\n`);
  process.exitCode = 2;
} else {
  for (const name of names) {
    keep(name, measure(GROUPS[name]!, values.day, worlds, CASES));
    process.stdout.write(`${name}\n`);
  }
  writePage();
}
