import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/time/period.js';
import { cli } from '../world.js';

describe('a report of data one table of which ended weeks ago', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-stale-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('says so in red, judges nothing that hangs on it, and ends with 0 whatever is checked', async () => {
    const days = Array.from({ length: 60 * 7 }, (_, i) => addDays('2024-09-30', i));
    const csv = (heads: string, rows: readonly string[]) => `${heads}\n${rows.join('\n')}\n`;
    const orders = days.map((day, i) => `o${i},c${i % 50},${day},${100 + (i % 7)}`);
    writeFileSync(join(folder, 'orders.csv'), csv('order_id,customer_id,ordered_at,amount', orders));
    // The desk's export stopped five weeks before the shop's.
    const cases = days.filter((day) => day <= '2025-10-19').map((day, i) => `t${i},c${i % 50},${day},complaint`);
    writeFileSync(join(folder, 'tickets.csv'), csv('ticket_id,customer_id,opened_at,kind', cases));
    writeFileSync(join(folder, 'crm-analyze.yml'), 'report:\n  sections: [tiers, complaints]\n  to_date: false\n');
    expect((await cli(['load', 'orders.csv', 'tickets.csv', '-q', '--db', 'crm.duckdb'], { cwd: folder })).code).toBe(
      0,
    );
    const { code, output } = await cli(
      ['report', '-q', '--db', 'crm.duckdb', '--fail-on', 'any_signal', '-o', 'w.html', '-o', 'w.md'],
      { cwd: folder },
    );
    expect([code, output]).toEqual([0, expect.not.stringContaining('W_CHECK_FAILED')]);
    expect(readFileSync(join(folder, 'w.html'), 'utf8')).toMatch(
      /<p class="stale">The data of tickets end on 2025-10-19, before this period begins[^<]*Complaints/,
    );
    expect(readFileSync(join(folder, 'w.md'), 'utf8')).toContain('**not judged**');
  }, 120_000);
});
