import { expect, it } from 'vitest';
import { manifest } from '../../src/generated/manifest.js';
import type { Catalog } from '../../src/model/catalog.js';
import { missingColumns } from '../../src/run/ready.js';

it('names what is missing once, however many of the sets of an analysis ask for it', () => {
  const nothing: Catalog = {
    tables: new Map(),
    timezone: 'UTC',
    weekStart: 'monday',
    currency: null,
    fingerprint: null,
  };
  const named = manifest.entries.map((entry) => [entry.id, missingColumns(entry, nothing)] as const);
  expect(named.filter(([, missing]) => new Set(missing).size < missing.length)).toEqual([]);
  expect(new Map(named).get('reps')).toEqual(['orders']);
});
