import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonObjectReader } from '../saved/json-stream.js';
import { diffSaved } from './diff.js';
import type { DiffInput } from './row-changes.js';

async function* pieces(text: string, size: number): AsyncIterable<string> {
  for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size);
}
const saved = (file: string, value: object, size = 7): DiffInput => ({
  file,
  read: () => pieces(JSON.stringify(value), size),
});

const COLUMNS = {
  customers: {
    customer_id: { kind: 'id', priority: 1, nullable: false },
    tier: { kind: 'code', priority: 1, nullable: false },
    value: { kind: 'money', priority: 1, nullable: false },
  },
};
const WILSON = { low: 0, high: 1, level: 0.95, method: 'wilson' };
const result = (over: object = {}) => ({
  schema: 'crm-analyze/tiers@1',
  tool: { version: '0.1.0' },
  frame: {
    as_of: '2025-06-30',
    period: { from: '2025-01-01', to: '2025-06-30', complete: true, label: '2025-H1' },
    currency: 'CNY',
    by: [],
  },
  params: { scheme: 'gold' },
  metrics: [
    { id: 'kept', value: 0.4, kind: 'ratio', better: 'up', numerator: 40, denominator: 100, interval: WILSON },
    { id: 'top_share', value: 0.5, kind: 'ratio', better: 'neither', numerator: 500, denominator: 1000 },
    { id: 'revenue', value: 100.5, kind: 'money', better: 'up' },
  ],
  checks: [],
  warnings: [],
  columns: COLUMNS,
  tables: {
    customers: [
      { customer_id: '001', tier: 'gold', value: 60 },
      { customer_id: '1', tier: 'ordinary', value: 30 },
      { customer_id: 'x', tier: 'ordinary', value: 10 },
    ],
  },
  ...over,
});
const later = result({
  frame: { ...result().frame, as_of: '2025-12-31' },
  params: { scheme: 'abc' },
  metrics: [
    { id: 'kept', value: 0.6, kind: 'ratio', better: 'up', numerator: 60, denominator: 100, interval: WILSON },
    { id: 'top_share', value: 0.6, kind: 'ratio', better: 'neither', numerator: 600, denominator: 1000 },
    { id: 'revenue', value: 120.5, kind: 'money', better: 'up' },
  ],
  tables: {
    customers: [
      { customer_id: '001', tier: 'ordinary', value: 20 },
      { customer_id: '1', tier: 'ordinary', value: 33 },
      { customer_id: 'new "one", {2}', tier: 'gold', value: 70 },
    ],
  },
});

describe('diff of two saved results', () => {
  it('says what changed: metrics with their chance, rows, moves, definitions', async () => {
    const { metrics, rows, migration, named, definitions } = await diffSaved(
      saved('a', result()),
      saved('b', later, 3),
      [],
    );
    expect(metrics.rows[0]).toMatchObject({ metric: 'kept', before: 0.4, after: 0.6, verdict: 'significant' });
    // Pooled two-proportion z = 0.2 / sqrt(0.5 x 0.5 x 2/100) = 2.828427, two-sided.
    expect(metrics.rows[0]!.p_value).toBeCloseTo(0.004677735, 8);
    // A share of money counts no cases, so nothing is said of chance.
    expect(metrics.rows[1]).toMatchObject({ metric: 'top_share', verdict: 'untested' });
    expect(metrics.rows[2]).toMatchObject({ metric: 'revenue', difference: 20, verdict: 'untested', p_value: null });
    expect(rows.rows).toEqual([{ table: 'customers', before: 3, after: 3, entered: 1, left: 1, changed: 1 }]);
    expect(migration.rows).toEqual([{ table: 'customers', column: 'tier', from: 'gold', to: 'ordinary', rows: 1 }]);
    expect(named.rows).toEqual([
      { table: 'customers', what: 'entered', row: 'new "one", {2}' },
      { table: 'customers', what: 'left', row: 'x' },
    ]);
    expect(definitions.rows).toEqual([
      { part: 'frame', name: 'as_of', before: '2025-06-30', after: '2025-12-31' },
      { part: 'params', name: 'scheme', before: 'gold', after: 'abc' },
    ]);
  });

  it('a result against itself has no difference', async () => {
    const { metrics, rows, migration, definitions } = await diffSaved(saved('a', result()), saved('b', result()), []);
    expect(metrics.rows.every(({ difference }) => difference === 0)).toBe(true);
    expect(rows.rows[0]).toMatchObject({ entered: 0, left: 0, changed: 0 });
    expect([...migration.rows, ...definitions.rows]).toEqual([]);
  });

  it('leaves out and names metrics that mean something else in the other version', async () => {
    const tiers = { id: 'tiers', changed: { 2: ['kept'], 3: ['top_share'] } };
    const now = { ...later, schema: 'crm-analyze/tiers@2' };
    const { metrics, definitions } = await diffSaved(saved('a', result()), saved('b', now), [tiers]);
    expect(metrics.rows.map(({ metric }) => metric)).toEqual(['top_share', 'revenue']);
    expect(definitions.rows).toContainEqual({ part: 'meaning', name: 'kept', before: '1', after: '2' });
    const [older, newer] = [result(), now].map((one) => {
      const { tables, columns, ...rest } = one;
      const small = { ...rest, tables: { customers: { columns: columns.customers, rows: tables.customers } } };
      return {
        ...rest,
        schema: 'crm-analyze/report@1',
        sections: [{ analysis: 'tiers', trends: [], problem: null, result: small }],
        tables: {},
      };
    });
    const report = await diffSaved(saved('a', older!), saved('b', newer!), [tiers]);
    expect(report.metrics.rows.map(({ metric }) => metric)).toEqual(['tiers.top_share', 'tiers.revenue']);
    expect(report.definitions.rows).toContainEqual({ part: 'meaning', name: 'tiers.kept', before: '1', after: '2' });
  });

  it('refuses what is no result, ends too early, or answers another question', async () => {
    const text = JSON.stringify(result());
    const cut: DiffInput = { file: 'cut.json', read: () => pieces(text.slice(0, -9), 50) };
    await expect(diffSaved(cut, saved('b', later), [])).rejects.toMatchObject({ code: 'E_SAVED', exit: 'input' });
    await expect(diffSaved(saved('a', { a: 1 }), saved('b', later), [])).rejects.toMatchObject({ code: 'E_SAVED' });
    await expect(
      diffSaved(saved('a', result({ schema: 'crm-analyze/rfm@1' })), saved('b', later), []),
    ).rejects.toMatchObject({ code: 'E_DIFF' });
  });

  it('reads any JSON object in any pieces as JSON.parse does', async () => {
    const rows = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 4 });
    const value = fc.record({
      head: fc.jsonValue(),
      tables: fc.dictionary(fc.string(), rows, { maxKeys: 3 }),
      tail: fc.jsonValue(),
    });
    await fc.assert(
      fc.asyncProperty(
        value,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0, 1, 4),
        async (object, size, indent) => {
          const found: { head?: unknown; tail?: unknown; tables: Record<string, unknown[]> } = { tables: {} };
          const reader = new JsonObjectReader({
            value: (key, json) => Object.assign(found, { [key]: JSON.parse(json) }),
            row: (name, json) => {
              const own = Object.hasOwn(found.tables, name) ? found.tables[name]! : [];
              Object.defineProperty(found.tables, name, {
                value: [...own, JSON.parse(json)],
                enumerable: true,
                configurable: true,
                writable: true,
              });
            },
          });
          for await (const piece of pieces(JSON.stringify(object, null, indent), size)) reader.push(piece);
          reader.end();
          const filled = Object.fromEntries(Object.entries(object.tables).filter(([, list]) => list.length > 0));
          expect(JSON.stringify([found.head, found.tail])).toBe(JSON.stringify([object.head, object.tail]));
          expect(JSON.stringify(Object.entries(found.tables))).toBe(JSON.stringify(Object.entries(filled)));
        },
      ),
    );
  });

  it('memory follows the keys, not the file: a row is let go once read', async () => {
    async function* many(tier: (i: number) => string): AsyncIterable<string> {
      const { tables: _, ...head } = result();
      yield `${JSON.stringify(head).slice(0, -1)},"tables":{"customers":[`;
      for (let i = 0; i < 50_000; i++)
        yield `${i === 0 ? '' : ','}{"customer_id":"C${i}","tier":"${tier(i)}","value":${i},"pad":"${'x'.repeat(200)}"}`;
      yield ']}}';
    }
    const before: DiffInput = { file: 'a', read: () => many(() => 'gold') };
    const after: DiffInput = { file: 'b', read: () => many((i) => (i % 10 === 0 ? 'ordinary' : 'gold')) };
    const { migration } = await diffSaved(before, after, []);
    expect(migration.rows).toEqual([{ table: 'customers', column: 'tier', from: 'gold', to: 'ordinary', rows: 5_000 }]);
  });
});
