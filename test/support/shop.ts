import { readFileSync, writeFileSync } from 'node:fs';
import { cleanTables } from '../../src/dev/shop/main.js';
import type { Input } from './case.js';
import { sharedFileSync } from './worlds.js';

let rows: Input | undefined;

/** The fixture world's rows in canonical columns; texts as written, empty ones null. Built once a run, which takes two seconds. */
export function shopRows(): Input {
  rows ??= JSON.parse(
    readFileSync(
      sharedFileSync('shop-rows.json', (draft) => writeFileSync(draft, JSON.stringify(cleanTables()))),
      'utf8',
    ),
  ) as Input;
  return rows;
}
