import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import { loadFile, rows } from '../ingest/helpers.js';
import { smallDisk } from './full-disk.js';
import { program } from './program.js';

/**
 * A load and outputs on a disk that fills up at this size: one message and the right exit code, nothing left, and the next run
 * goes well once there is room. Gives whether the load went through.
 */
export async function fullDisk(folder: string, kilobytes: number, csv: string): Promise<boolean | null> {
  const disk = smallDisk(join(folder, `disk-${kilobytes}`), kilobytes);
  if (disk === null) return null;
  const at = join(folder, `disk-${kilobytes}`);
  const db = join(at, 'crm.duckdb');
  try {
    const fault: unknown = await loadFile(db, csv, { table: 'orders' }).then(
      () => null,
      (error: unknown) => error,
    );
    if (fault !== null) {
      expect([kilobytes, fault instanceof UserError ? [fault.code, fault.exit] : String(fault)]).toEqual([
        kilobytes,
        ['E_DISK_FULL', 'input'],
      ]);
      expect([kilobytes, readdirSync(at)]).toEqual([kilobytes, []]);
    }
    disk.grow(20_000);
    await loadFile(db, csv, { table: 'orders' });
    expect([kilobytes, readdirSync(at), (await rows(db, 'SELECT count(*) AS n FROM orders'))[0]]).toEqual([
      kilobytes,
      ['crm.duckdb'],
      { n: '30000' },
    ]);
    // Outputs: as much room as is left over the database, of which they need about a megabyte.
    const full = Math.ceil(statSync(db).size / 1024) + 40 + (kilobytes % 700);
    disk.grow(full);
    const query = ['sql', 'select * from orders', '--db', db, '-q', '-o', join(at, 'a.csv'), '-o', join(at, 'b.json')];
    const ended = await program(query, { cwd: at });
    expect([full, ended.code, ended.stderr.split('\n')[0]]).toEqual([full, 2, expect.stringContaining('E_OUTPUT')]);
    expect([full, readdirSync(at)]).toEqual([full, ['crm.duckdb']]);
    disk.grow(40_000);
    expect((await program(query, { cwd: at })).code).toBe(0);
    expect(readdirSync(at).sort()).toEqual(['a.csv', 'b.json', 'crm.duckdb']);
    return fault === null;
  } finally {
    disk.remove();
    expect(existsSync(db)).toBe(false);
  }
}

/** Orders that do not compress. */
export const incompressible = (count: number): string =>
  [
    'order_id,customer_id,ordered_at,amount',
    ...Array.from(
      { length: count },
      (_, i) => `${(i * 2654435761) % 4294967296}x${(i * 40503) % 65536},${(i * 48271) % 2147483647},2025-01-13,1`,
    ),
  ].join('\n');
