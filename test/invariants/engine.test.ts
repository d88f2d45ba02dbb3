import { afterEach, describe, expect, it } from 'vitest';
import { Decimal } from '../../src/core/decimal.js';
import { UserError } from '../../src/core/errors.js';
import type { Engine } from '../../src/engine/engine.js';
import { engineOverRows } from '../support/rows-engine.js';

const MANY = 500_000;
const many = {
  text: `SELECT i AS id, CAST(i AS decimal(18,4)) AS amount FROM range(${MANY}) t(i) ORDER BY i`,
  params: {},
};

let engine: Engine;
afterEach(() => engine.close());
const open = async () => {
  engine = await engineOverRows({ customers: [{ customer_id: 'a' }] });
  return engine;
};

describe('rows that stay in the engine', () => {
  it('arrive whole, in the order of the query, while other queries run', async () => {
    const stored = await (await open()).store(many);
    let next = 0;
    for await (const { count, columns } of stored.read()) {
      if (next === 0) await engine.query({ text: 'SELECT count(*) AS n FROM range(1000000)', params: {} });
      expect(columns.id!.every((id, row) => id === next + row)).toBe(true);
      next += count;
    }
    expect(next).toBe(MANY);
  });

  it('cannot end early as if complete', async () => {
    const stored = await (await open()).store(many);
    const reading = async () => {
      for await (const { columns } of stored.read()) {
        if (columns.id![0] === 0) await stored.dispose();
      }
      return 'complete';
    };
    // Dropping the table under a reader must give all rows or a fault, never fewer rows.
    const outcome = await reading().catch((error: Error) => error);
    if (outcome !== 'complete') expect(outcome).toBeInstanceOf(Error);
    await expect(async () => {
      for await (const _ of stored.read());
    }).rejects.toThrow(/does not exist/);
  });

  it('end in a fault when the engine is cancelled midway', async () => {
    const stored = await (await open()).store(many);
    let rows = 0;
    const reading = async () => {
      for await (const { count } of stored.read()) {
        rows += count;
        if (rows === count) await engine.cancel();
      }
    };
    await expect(reading()).rejects.toMatchObject({ code: 'E_INTERRUPTED', exit: 'interrupted' });
    expect(rows).toBeLessThan(MANY);
  });

  it('are not there at all when a row in the middle fails', async () => {
    await open();
    const failing = {
      text: `SELECT CASE WHEN i = 400000 THEN error('row 400000') ELSE i END AS id FROM range(${MANY}) t(i)`,
      params: {},
    };
    await expect(engine.store(failing)).rejects.toThrow(/row 400000/);
    await expect(engine.query({ text: 'SELECT id FROM memory.main.stored_1', params: {} })).rejects.toThrow(
      /does not exist/,
    );
  });

  it('take a sort and a limit', async () => {
    const stored = await (await open()).store(many);
    const ids: unknown[] = [];
    for await (const { columns } of stored.read({
      fields: ['id'],
      sort: [{ field: 'amount', descending: true }],
      limit: 3,
    }))
      ids.push(...columns.id!);
    expect(ids).toEqual([MANY - 1, MANY - 2, MANY - 3]);
  });
});

describe('a cancel', () => {
  it('is never an empty result', async () => {
    await open();
    const query = engine.query({
      text: 'SELECT count(*) AS n FROM range(100000000) a(i) JOIN range(1000) b(j) ON a.i % 1000 = b.j',
      params: {},
    });
    setTimeout(() => void engine.cancel(), 50);
    await expect(query).rejects.toMatchObject({ code: 'E_INTERRUPTED' });
  });
});

describe('values', () => {
  it('leave the engine without loss', async () => {
    await open();
    const [row] = await engine.query({
      text: `SELECT CAST('90071992547409.93' AS decimal(18,2)) AS money, CAST(9007199254740993 AS bigint) AS big,
        sum(CAST(170141183460469231731687303715884105727 AS hugeint)) AS huge, CAST('NaN' AS double) AS nan, date '2024-02-29' AS day,
        timestamp '2024-02-29 23:59:59.123' AS instant, 3 AS small, CAST('-0.05' AS decimal(18,4)) AS negative`,
      params: {},
    });
    expect(row).toEqual({
      money: new Decimal(9007199254740993n, 2),
      big: 9007199254740993n,
      huge: 170141183460469231731687303715884105727n,
      nan: null,
      day: '2024-02-29',
      instant: '2024-02-29T23:59:59.123Z',
      small: 3,
      negative: new Decimal(-500n, 4),
    });
    expect(String((row as { money: Decimal }).money)).toBe('90071992547409.93');
  });

  it('refuse a parameter without a value, and bind those of the text only', async () => {
    await open();
    await expect(engine.query({ text: 'SELECT CAST($a AS bigint) AS a', params: {} })).rejects.toThrow(/\$a/);
    expect(await engine.query({ text: 'SELECT CAST($a AS bigint) AS a', params: { a: 1, b: 2 } })).toEqual([{ a: 1 }]);
  });
});

describe('faults', () => {
  it('of a missing database say what to type', async () => {
    await open();
    const { openDuckdb } = await import('../../src/engine/duckdb/open.js');
    const opening = openDuckdb('nowhere/crm.duckdb');
    await expect(opening).rejects.toBeInstanceOf(UserError);
    await expect(opening).rejects.toMatchObject({
      code: 'E_DB_MISSING',
      exit: 'input',
      hint: expect.stringContaining('crm-analyze load'),
    });
  });
});
