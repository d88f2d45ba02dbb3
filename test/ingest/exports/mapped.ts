import { tmpdir } from 'node:os';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { english } from '../../../src/core/message.js';
import { load } from '../../../src/ingest/load.js';
import { folderOf } from '../../support/public-data.js';

/** Loads shared data into `path` by a mapping, which must stay under 25 lines. */
export async function loadMapped(path: (name: string) => string, name: string, yaml: string) {
  expect(yaml.trim().split('\n').length).toBeLessThan(25);
  const db = path(`${name}.duckdb`);
  const notes: string[] = [];
  const report = await load({
    db,
    mapping: parse(yaml),
    folder: folderOf(/files: \[?(\w+)\//.exec(yaml)?.[1] ?? ''),
    now: '2025-07-01T00:00:00Z',
    temp: tmpdir(),
    note: (said) => notes.push(english(said)),
  });
  return { db, report, notes };
}
