import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildShop, type Shop } from './build.js';
import { dataFiles, type Files } from './files.js';
import { readme } from './readme.js';
import type { Tables } from './tables.js';

/** Written by hand, so neither made nor checked here. */
const BY_HAND = ['crm-analyze.yml'];

let built: Shop | undefined;

function shop(): Shop {
  built ??= buildShop();
  return built;
}

/**
 * Every table of the fixture in canonical columns, all cells as text ('' = no value): what loading all files with
 * `crm-analyze.yml` gives, but that cancelled lines are still in. Deleted rows of the Salesforce and Zendesk exports are not.
 */
export function cleanTables(): Tables {
  return shop().tables;
}

async function allFiles(): Promise<Files> {
  const files = await dataFiles(shop());
  return files.set('README.md', readme(shop(), files));
}

/** Writes all files of the fixture into the folder, which is made where it is missing. */
export async function generate(outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  for (const [name, bytes] of await allFiles()) writeFileSync(join(outDir, name), bytes);
}

/** What differs between the folder and what the generator makes, one line each; none is good. */
export async function check(outDir: string): Promise<string[]> {
  const files = await allFiles();
  const there = readdirSync(outDir).map((name) => name.normalize('NFC'));
  const extra = there
    .filter((name) => !files.has(name) && !BY_HAND.includes(name))
    .map((name) => `${name}: the generator does not make it`);
  const wrong = [...files].flatMap(([name, bytes]) => {
    if (!there.includes(name)) return [`${name}: missing`];
    return readFileSync(join(outDir, name)).equals(bytes) ? [] : [`${name}: differs from what the generator makes`];
  });
  return [...wrong, ...extra];
}
