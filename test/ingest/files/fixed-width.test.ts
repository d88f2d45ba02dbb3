import { describe, expect, it } from 'vitest';
import { loadFile, rejectsAt, rows, scratch } from '../helpers.js';

const { path, file } = scratch();
const source = (columns: object) => ({
  sources: { orders: { files: '*.txt', fixed: { customer: '1-3', day: '5-14', paid: '16-21' }, columns } },
});
const COLUMNS = { customer_id: 'customer', ordered_at: 'day', amount: 'paid' };

describe('fixed-width text', () => {
  it('names the very line of a reject', async () => {
    const good = Array.from({ length: 20 }, (_, i) => `C${String(i).padStart(2, '0')} 2025-01-13   1.00`);
    const csv = file('fixed.txt', ['C98 2025-01-14  12.50', ...good, 'C99 2025-13-45   3.00'].join('\n'));
    const rejectsPath = path('rejects.csv');
    const report = await loadFile(path('fixed.duckdb'), csv, {
      table: 'orders',
      mapping: source(COLUMNS),
      folder: path(''),
      maxRejects: '10%',
      rejects: rejectsAt(rejectsPath),
    });
    expect(report.sources[0]).toMatchObject({ rows: 22, rejects: 1 });
    const [reject] = await rowsOf(rejectsPath);
    expect(reject).toMatchObject({ line: '22', column: 'day', value: '2025-13-45' });
  });
});

async function rowsOf(csv: string) {
  const { readFileSync } = await import('node:fs');
  const [head, ...lines] = readFileSync(csv, 'utf8').trim().split('\n');
  const names = head!.replace(/^\ufeff/, '').split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i]!, cell])));
}

describe('expressions', () => {
  it('take macros of DuckDB that depend on their arguments alone, and refuse those that do not', async () => {
    const csv = file('expr.csv', 'who,day,paid\nA-1,2025-01-13,5\nB-2,2025-01-14,7\n');
    const mapped = (expr: string) =>
      loadFile(path(`expr-${expr.length}.duckdb`), csv, {
        table: 'orders',
        mapping: {
          sources: {
            orders: { files: 'expr.csv', columns: { customer_id: { expr }, ordered_at: 'day', amount: 'paid' } },
          },
        },
        folder: path(''),
      });
    await mapped("split_part(who, '-', 1)");
    const ids = await rows(
      path(`expr-${"split_part(who, '-', 1)".length}.duckdb`),
      'SELECT customer_id FROM orders ORDER BY 1',
    );
    expect(ids).toEqual([{ customer_id: 'A' }, { customer_id: 'B' }]);
    for (const expr of ['current_role()', 'ago(INTERVAL 1 DAY)', 'random()', 'get_block_size(who)'])
      await expect(mapped(expr)).rejects.toMatchObject({ code: 'E_EXPR' });
  });
});
