import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import type { LoadReport } from '../../src/ingest/terms/index.js';
import { loadFile, scratch } from './helpers.js';

const { path, file } = scratch();
let files = 0;

async function loaded(values: readonly string[], header = 'amount'): Promise<LoadReport | string> {
  const name = `m${++files}`;
  const lines = values.map((value, i) => `A${i},C${i},2025-01-${15 + i},"${value}"`);
  const text = [`order_id,customer_id,ordered_at,"${header}"`, ...lines].join('\n');
  return loadFile(path(`${name}.duckdb`), file(`${name}.csv`, text), {
    table: 'orders',
    read: { delimiter: ',' },
  }).catch((fault: unknown) => {
    if (fault instanceof UserError) return fault.code;
    throw fault;
  });
}

describe('spaces in numbers', () => {
  it.each(['12 50', '5 10', '12\u00a050', '1 23 456', '1234 567', '1 234 5', '12元50', '1 . 5', '1 234.5 678'])(
    '%s is no number',
    async (value) =>
      expect(await loaded(['1.25', '2.25', '3.25', '4.25', '5.25', '6.25', '7.25', '8.25', '9.25', value])).toBe(
        'E_REJECTS',
      ),
  );

  it.each([
    ['12 234 567.89', '12234567.8900'],
    ['1\u00a0234\u00a0567.89', '1234567.8900'],
    ["1'234.5", '1234.5000'],
    ['- 1 234', '-1234.0000'],
    ['(1 234)', '-1234.0000'],
    ['USD 1 234.50', '1234.5000'],
    ['1 234 €', '1234.0000'],
    ['12 500.00 GBP', '12500.0000'],
    ['¥ -5', '-5.0000'],
    ['1.2 万', '12000.0000'],
    ['1 234 567 890 123.5', '1234567890123.5000'],
  ])('%s is %s', async (value, sum) =>
    expect(await loaded(['0.00', value])).toMatchObject({ sources: [{ sums: { amount: sum } }] }),
  );
});

const codes = async (values: readonly string[], header?: string) =>
  ((await loaded(values, header)) as LoadReport).warnings.map(({ code }) => code);

describe('currencies', () => {
  it.each([
    [['USD 12.50', 'EUR 12.50']],
    [['USD 12.50', '12.50 GBP']],
    [['HK$12.50', 'US$12.50']],
    [['$12.50', '12.50 CAD']],
    [['12.50元', '€12.50']],
  ])('%s are several', async (values) => expect(await codes(values)).toContain('W_CURRENCIES'));

  it.each([[['USD 12.50', '$1.50', 'US$2.25']], [['RMB 12.50', '¥3.50', '3.50元']], [['12.50', 'EUR 3.50']]])(
    '%s are one',
    async (values) => expect(await codes(values)).not.toContain('W_CURRENCIES'),
  );
});

describe('units in headers', () => {
  it.each([
    ['Amount (cents)', '/ 100'],
    ['金额(万元)', '* 10000'],
    ['金额（千元）', '* 1000'],
    ['Amount in thousands', '* 1000'],
    ['Amount (k)', '* 1000'],
  ])('%s is said', async (header, change) => {
    const name = `u${++files}`;
    const text = `no,who,day,"${header}"\nA1,C1,2025-01-15,12.5\nA2,C2,2025-01-16,2.5\n`;
    const columns = { order_id: 'no', customer_id: 'who', ordered_at: 'day' };
    const load = (amount: unknown) =>
      loadFile('', file(`${name}.csv`, text), {
        db: path(`${name}-${++files}.duckdb`),
        mapping: { sources: { orders: { files: `${name}.csv`, columns: { ...columns, amount } } } },
        folder: path('.'),
        given: [],
      });
    const warning = (await load(header)).warnings.find(({ code }) => code === 'W_UNIT');
    expect(warning?.message).toContain(header);
    expect(warning?.message).toContain(`amount: { expr: "\\"${header}\\" ${change}" }`);
    const changed = await load({ expr: `"${header}" ${change}` });
    expect(changed.warnings.map(({ code }) => code)).not.toContain('W_UNIT');
    const factor = change.startsWith('/') ? 0.01 : Number(change.slice(2));
    expect(Number(changed.sources[0]!.sums.amount)).toBe(15 * factor);
  });
});
