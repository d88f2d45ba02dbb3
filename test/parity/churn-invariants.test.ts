import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/core/result.js';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { casesOf, type Input, type InputRow } from '../support/case.js';
import { plain, rowsOf } from '../support/plain.js';
import { engineOverRows, shopEngine } from '../support/rows-engine.js';

const input = casesOf('churn').find(({ name }) => name === 'shop')!.input;
const AS_OF = '2025-12-31';

async function asked(rows: Input, request: object, options: Readonly<Record<string, unknown>> = {}): Promise<Result> {
  const engine = await engineOverRows(rows, {});
  try {
    const result = await analyze(engine, manifest, { analysis: 'churn', asOf: AS_OF, ...request, options });
    // Long tables are read while their engine is open.
    const tables: Record<string, unknown> = {};
    for (const name of Object.keys(result.tables)) tables[name] = await rowsOf(result, name);
    return { ...result, tables } as never;
  } finally {
    await engine.close();
  }
}

const tableOf = (result: Result, name: string) => (result.tables as never as Record<string, InputRow[]>)[name]!;
const metricOf = (result: Result, id: string) => plain(result.metrics.find((one) => one.id === id)!.value);

describe('churn, whatever the rows look like', () => {
  it('what 12 months are worth is what clv expects without discount', async () => {
    const engine = await engineOverRows(input, {});
    const request = { asOf: AS_OF, tables: ['customers'] };
    const ours = await rowsOf(await analyze(engine, manifest, { analysis: 'churn', ...request }), 'customers');
    const theirs = await rowsOf(
      await analyze(engine, manifest, { analysis: 'clv', ...request, options: { model: 'mbg_nbd', discount: 0 } }),
      'customers',
    );
    const future = new Map(theirs.map((row) => [row.customer_id, Number(row.future)]));
    expect(ours.length).toBeGreaterThan(50);
    for (const row of ours) expect(Number(row.value)).toBeCloseTo(future.get(row.customer_id)!, 4);
    await engine.close();
  });

  it('refuses an input that was written when customers had left', async () => {
    // Whoever is gone after 2025-10-16 has a complaint dated before it, and nobody else.
    const kept = new Set(
      input.orders!.flatMap((row) =>
        Number(row.amount) >= 0 && String(row.ordered_at).slice(0, 10) > '2025-10-16' ? [row.customer_id] : [],
      ),
    );
    const gone = [...new Set(input.orders!.map(({ customer_id }) => customer_id))].filter((id) => !kept.has(id!));
    const tickets = gone.map((customer_id, i) => ({
      ticket_id: `w${i}`,
      customer_id: customer_id!,
      opened_at: '2025-10-01',
      kind: 'complaint',
    }));
    const result = await asked({ ...input, tickets }, { tables: ['reasons', 'customers'] });
    expect(result.warnings.map(({ code }) => code)).toContain('W_AFTER_THE_FACT');
    const complaint = tableOf(result, 'reasons').find(({ reason }) => reason === 'complaint')!;
    expect(complaint).toMatchObject({ refused: true, stands_out: false, auc: 1 });
    expect(tableOf(result, 'customers').filter(({ reason }) => reason === 'complaint')).toEqual([]);
  });
});

describe('churn of the shop', () => {
  let shop: Engine;
  beforeAll(async () => {
    shop = await shopEngine();
  });
  afterAll(() => shop.close());

  it('cuts every analysis by the risk as of the day before the period', async () => {
    const result = await analyze(shop, manifest, { analysis: 'tiers', by: ['churn_risk'], period: '2025', tables: [] });
    const values = new Set(result.metrics.flatMap(({ cut }) => (cut === undefined ? [] : [Object.values(cut)[0]])));
    for (const level of ['high', 'medium', 'low', 'gone']) expect(values).toContain(level);
    expect(metricOf(result, 'customers')).not.toBeNull();
  });
});
