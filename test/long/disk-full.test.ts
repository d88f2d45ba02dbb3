import { expect, it } from 'vitest';
import { scratch } from '../ingest/helpers.js';
import { fullDisk, incompressible } from '../support/disk-full-levels.js';

const { path, file } = scratch();

it.skipIf(process.getuid?.() !== 0)(
  'a disk that is full at 20 levels: one message, nothing left, the next run works',
  async () => {
    const csv = file('orders.csv', incompressible(30_000));
    const ended: (boolean | null)[] = [];
    for (let level = 0; level < 20; level++) ended.push(await fullDisk(path('.'), 4 + level * 160, csv));
    if (ended.includes(null)) return;
    expect(ended.filter((wentThrough) => wentThrough === false).length).toBeGreaterThan(5);
  },
  600_000,
);
