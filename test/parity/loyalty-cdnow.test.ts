import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { rowsOf } from '../support/plain.js';
import { hasShared } from '../support/public-data.js';
import { cdnowTables, worldOf } from '../support/sql-engine.js';

/** Figures by Python over the raw file: days as sets, periods of 79 days from the first, that of the first left out. */
describe.skipIf(!hasShared('cdnow_sample/cdnow_sample.csv'))('loyalty of CDNOW', () => {
  it('first half of 1998: 515 bought, 250 of them often, in .5065 of their periods; all customers in .1569 of theirs', async () => {
    const { engine } = await worldOf(cdnowTables());
    const customers = async (period: string) =>
      rowsOf(
        await analyze(engine, manifest, { analysis: 'loyalty', asOf: '1998-06-30', period, tables: ['customers'] }),
        'customers',
      );
    const share = (rows: Awaited<ReturnType<typeof customers>>) =>
      rows.reduce((sum, row) => sum + Number(row.periods_bought_in), 0) / rows.length;
    const half = await customers('1998-01-01..1998-06-30');
    expect(half.length).toBe(515);
    expect(half.filter(({ behaviour }) => behaviour === 'often').length).toBe(250);
    expect(share(half)).toBeCloseTo(0.5065048543689321, 12);
    const all = await customers('all');
    expect(all.length).toBe(2357);
    expect(share(all)).toBeCloseTo(0.1569367840475173, 12);
    await engine.close();
  });
});
