import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/core/decimal.js';
import type { Engine, Statement } from '../../../src/engine/engine.js';
import { openTrino } from '../../../src/engine/trino/open.js';

const q = (text: string, params: Statement['params'] = {}): Statement => ({ text, params });

/** What leaves the engine, and what goes into it, against a real cluster. */
export function valuesSuite(url: string): void {
  describe('values', () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await openTrino(url, { environment: {} });
    });
    afterAll(() => engine.close());

    it('arrive without loss', async () => {
      const text = `SELECT CAST('90071992547409.93' AS decimal(18,2)) AS money, 9007199254740993 AS big, -5 AS small, 0.1e0 AS d,
        nan() AS nothing, CAST('2024-02-29' AS date) AS d1, CAST('2024-02-29 23:59:59.9999' AS timestamp(6)) AS t,
        '中文 "''\\' AS text, true AS yes, CAST(NULL AS bigint) AS none, CAST(10 AS decimal(38,0)) * 3 AS wide`;
      expect(await engine.query(q(text))).toEqual([
        {
          money: new Decimal(9007199254740993n, 2),
          big: 9007199254740993n,
          small: -5,
          d: 0.1,
          nothing: null,
          d1: '2024-02-29',
          t: '2024-02-29T23:59:59.999Z',
          text: `中文 "'\\`,
          yes: true,
          none: null,
          wide: new Decimal(30n, 0),
        },
      ]);
    });

    it('go in as parameters, never as SQL', async () => {
      const params = {
        s: `it's '' $s ? "x" -- 中\n;`,
        n: -3,
        big: 9007199254740993n,
        d: 0.1,
        day: '2024-02-30',
        no: null,
        yes: true,
      };
      const text = `SELECT CAST($s AS varchar) AS s, CAST($n AS integer) AS n, CAST($big AS bigint) AS big, CAST($d AS double) AS d,
        TRY_CAST($day AS date) AS day, CAST($no AS date) AS nope, CAST($yes AS boolean) AS yes, CAST($n AS integer) + 1 AS again -- $gone`;
      expect(await engine.query(q(text, params))).toEqual([
        { s: params.s, n: -3, big: params.big, d: 0.1, day: null, nope: null, yes: true, again: -2 },
      ]);
    });

    it('helpers, lists and numbers of the portable SQL are there', async () => {
      const text = `SELECT x, ratio(CAST(1 AS double), CAST(3 AS double)) AS r, ratio(CAST(1 AS double), CAST(0 AS double)) AS none
        FROM UNNEST(json_text_list(CAST($ids AS varchar))) AS t(x) ORDER BY x`;
      expect(await engine.query(q(text, { ids: JSON.stringify(['b', "a'"]) }))).toEqual([
        { x: "a'", r: 1 / 3, none: null },
        { x: 'b', r: 1 / 3, none: null },
      ]);
    });

    it('what --sql shows runs as it is', async () => {
      await engine.query(q('SELECT ratio(CAST($a AS double), 4e0) AS r', { a: 1 }));
      const shown = engine.log().at(-1)!;
      expect(shown.params).toEqual({});
      expect(await engine.query(shown)).toEqual([{ r: 0.25 }]);
    });

    it('the zones of coordinator and workers reach no value', async () => {
      const text = `SELECT current_timezone() AS zone, CAST(date_trunc('day', CAST('2024-03-10 23:30:00' AS timestamp)) AS date) AS day,
        date_diff('day', CAST('2024-03-10 23:00:00' AS timestamp), CAST('2024-03-11 01:00:00' AS timestamp)) AS days,
        date_diff('month', DATE '2024-01-31', DATE '2024-02-01') AS months`;
      expect(await engine.query(q(text))).toEqual([{ zone: 'UTC', day: '2024-03-10', days: 0, months: 0 }]);
    });

    it('stored queries count, order, cut and project', async () => {
      const stored = await engine.store(
        q(
          'SELECT nationkey, name, regionkey FROM tpch.tiny.nation WHERE regionkey < CAST($r AS bigint) ORDER BY regionkey, name',
          { r: 2 },
        ),
      );
      expect([...(await stored.columns())]).toEqual([
        ['nationkey', 'bigint'],
        ['name', 'varchar(25)'],
        ['regionkey', 'bigint'],
      ]);
      expect(await stored.count()).toBe(10);
      const read = async (options?: Parameters<typeof stored.read>[0]) => {
        const names: unknown[] = [];
        for await (const { columns } of stored.read(options)) names.push(...columns.name!);
        return names;
      };
      expect((await read()).slice(0, 2)).toEqual(['ALGERIA', 'ETHIOPIA']);
      expect(await read({ limit: 2, fields: ['name'] })).toEqual(['ALGERIA', 'ETHIOPIA']);
      expect(await read({ sort: [{ field: 'regionkey', descending: true }], limit: 2 })).toEqual([
        'ARGENTINA',
        'BRAZIL',
      ]);
      // In another statement, where a parameter of the same name means another thing.
      const { text, params } = stored.relation;
      const outer = q(`SELECT count(*) AS n FROM ${text} s WHERE regionkey >= CAST($r AS bigint)`, { ...params, r: 1 });
      expect(await engine.query(outer)).toEqual([{ n: 5 }]);
    });

    it('a stored query keeps the helpers of its time', async () => {
      const helper = (body: string) => ({
        name: 'cut_of',
        parameters: [{ name: 'a', type: 'varchar' }],
        returns: 'varchar',
        body,
      });
      await engine.define([helper('a')]);
      const first = await engine.store(q(`SELECT cut_of('x') AS c ORDER BY c`));
      await engine.define([helper(`a || '!'`)]);
      const both = `SELECT cut_of(c) AS now, c FROM ${first.relation.text}`;
      expect(await engine.query(q(both))).toEqual([{ now: 'x!', c: 'x' }]);
      for await (const { columns } of first.read()) expect(columns.c).toEqual(['x']);
    });

    it('statistics come from the cluster', async () => {
      const before = engine.stats();
      await engine.query(q('SELECT count(*) AS n FROM tpch.tiny.orders'));
      const after = engine.stats();
      expect(after.queries).toBe(before.queries + 1);
      expect(after.rowsRead! - before.rowsRead!).toBe(15_000);
      expect(after.peakMemoryBytes).toBeGreaterThan(0);
      expect(after.wallMs).toBeGreaterThan(before.wallMs);
    });
  });
}
