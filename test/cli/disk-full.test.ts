import { expect, it } from 'vitest';
import { scratch } from '../ingest/helpers.js';
import { fullDisk, incompressible } from '../support/disk-full-levels.js';

const { path, file } = scratch();

it.skipIf(process.getuid?.() !== 0)(
  'a full disk: one message, nothing left, the next run works',
  async () => {
    const csv = file('orders.csv', incompressible(30_000));
    for (const kilobytes of [8, 900]) expect([false, null]).toContain(await fullDisk(path('.'), kilobytes, csv));
  },
  120_000,
);
