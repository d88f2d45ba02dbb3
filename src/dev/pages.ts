import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifest } from '../generated/manifest.js';
import { loadLocalizer } from '../i18n/load.js';
import { commandPages } from './pages/command-pages.js';
import { glossaryPage } from './pages/glossary.js';
import { presetPage } from './pages/preset-page.js';

/** Writes the pages that follow from what `generate` wrote: one of each command, presets, glossary. `--check` only compares. */
const root = process.cwd();
const words = await loadLocalizer('en', manifest);
const pages = new Map<string, string>([
  ...commandPages(root, words),
  ['docs/glossary.md', await glossaryPage()],
  ['docs/presets.md', presetPage(root)],
]);

const check = process.argv.includes('--check');
const textOf = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

function differs(said: string, mend: () => void): void {
  if (check) {
    process.stderr.write(`${said}; run: npm run generate\n`);
    process.exitCode = 1;
  } else mend();
}

for (const [path, text] of pages) {
  const file = join(root, path);
  if (textOf(file) === text) continue;
  differs(`${path} is not what its sources give`, () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    process.stderr.write(`wrote ${path}\n`);
  });
}

const folder = 'docs/commands';
const strays = readdirSync(join(root, folder)).filter((name) => !pages.has(`${folder}/${name}`));
for (const name of strays)
  differs(`${folder}/${name} is of no command`, () => {
    rmSync(join(root, folder, name));
    process.stderr.write(`removed ${folder}/${name}\n`);
  });
