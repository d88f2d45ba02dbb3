import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import type { LoadReport } from '../../src/ingest/terms/index.js';
import { loadFile, scratch } from './helpers.js';

const { path, file } = scratch();
let files = 0;

async function loaded(lines: readonly string[], table = 'orders'): Promise<LoadReport['sources'][number] | string> {
  const name = `t${++files}`;
  const report = await loadFile(path(`${name}.duckdb`), file(`${name}.csv`, lines.join('\n')), { table }).catch(
    (fault: unknown) => {
      if (fault instanceof UserError) return fault;
      throw fault;
    },
  );
  return report instanceof UserError ? report.code : report.sources[0]!;
}

const THREE = ['Customer,Date,Amount', 'Beta,2025-01-22,20', 'Acme,2025-01-21,10'];
const FOUR = ['Customer,Date,Order ID,Amount', 'Acme,2025-01-25,A1,3', 'Beta,2025-01-21,A3,4', 'Gamma,2025-01-22,A4,5'];

describe('rows of data that begin like a note', () => {
  it.each([
    'Source Ltd',
    'Source',
    'Notebook-3',
    'Report & Co',
    'Page 3 Print',
    'Note',
    'Printed Matter',
    'Confidential Inc',
  ])('%s, with a date and an amount, is data', async (name) => {
    expect(await loaded([...THREE, `${name},2025-01-23,7000`])).toMatchObject({
      rows: 3,
      sums: { amount: '7030.0000' },
    });
  });

  it.each([
    'Source: ERP,,',
    'Page 3 of 9,,',
    'Report generated 2025-07-01,,',
    'Printed on,2025-07-01,',
    '备注：无,,',
    '制表：王,审核：李,',
    '---,,',
  ])('%s is a note', async (note) => {
    expect(await loaded([...THREE, note])).toMatchObject({ rows: 2, sums: { amount: '30.0000' } });
  });

  it('half a row of data is a reject and no note', async () => {
    expect(await loaded([...THREE, 'Source Ltd,,7000'])).toBe('E_REJECTS');
  });

  it('a count below the rows is compared', async () => {
    expect(await loaded([...THREE, '共 2 条,,'])).toMatchObject({ rows: 2 });
    expect(await loaded([...THREE, '共 3 条,,'])).toBe('E_TOTAL');
  });
});

describe('rows called Total', () => {
  const at = (i: number, line: string) => [...FOUR.slice(0, i), line, ...FOUR.slice(i)];

  it.each(['Total', 'Sum', 'TOTAL', 'Totals'])(
    '%s with date, id and amount is a customer, wherever it stands',
    async (name) => {
      for (const i of [1, 2, 4])
        expect(await loaded(at(i, `${name},2025-01-28,A2,500`))).toMatchObject({
          rows: 4,
          sums: { amount: '512.0000' },
        });
    },
  );

  it.each(['Total,,,7', 'Subtotal,,,7', '小计,,,7', '合计,,,7', 'Sum,,,7', 'Total,-,-,7', '小计,2025-01-31,A9,7'])(
    '%s in the middle is a subtotal',
    async (line) => {
      expect(await loaded(at(3, line))).toMatchObject({ rows: 3, sums: { amount: '12.0000' } });
    },
  );

  it('a grand total that stands first is compared, or refused where it has all that a row has', async () => {
    expect(await loaded(at(1, 'Total,,,12'))).toMatchObject({
      rows: 3,
      sums: { amount: '12.0000' },
      totals: [{ column: 'amount', said: '12', found: '12' }],
    });
    expect(await loaded(at(1, 'Total,,,13'))).toBe('E_TOTAL');
    expect(await loaded(at(1, 'Grand Total,,,13'))).toBe('E_TOTAL');
    expect(await loaded(at(1, 'Total,2025-01-31,A9,12'))).toBe('E_SUBTOTAL');
    expect(await loaded(at(3, 'Total,2025-01-31,A9,7'))).toBe('E_SUBTOTAL');
  });

  it('subtotals, each above its group, are left out', async () => {
    const lines = [FOUR[0]!, 'Total,,,7', FOUR[1]!, FOUR[2]!, 'Total,,,5', FOUR[3]!, 'Grand total,,,12'];
    expect(await loaded(lines)).toMatchObject({ rows: 3, sums: { amount: '12.0000' } });
  });

  it('a total below that lacks an id is compared', async () => {
    expect(await loaded([...FOUR, 'Total,,,12'])).toMatchObject({ rows: 3, totals: [{ said: '12' }] });
    expect(await loaded([...FOUR, 'Total,2025-01-31,,13'])).toBe('E_TOTAL');
  });
});
