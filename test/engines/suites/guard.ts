import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeUserQuery } from '../../../src/cli/sql/user-query.js';
import { UserError } from '../../../src/core/errors.js';
import type { Engine } from '../../../src/engine/engine.js';
import { openTrino } from '../../../src/engine/trino/open.js';
import { hostileQueries } from '../../doors/attacks.js';
import { clusterStatements, passedThrough } from '../../doors/cluster-attacks.js';

/** Texts that are sent side by side. */
const AT_ONCE = 8;

/** What a text of the user's can do on a cluster: read. `write`: runs a statement as it stands, past the guard. */
export function guardSuite(url: string, write: (statement: string) => Promise<unknown>): void {
  describe('the guard of texts', () => {
    let engine: Engine;
    const table = 'memory.default.guarded';
    const held = async () => [
      await engine.query({ text: `SELECT order_id FROM ${table} ORDER BY 1`, params: {} }),
      await engine.query({
        text: `SELECT table_name FROM memory.information_schema.tables WHERE table_schema = 'default' ORDER BY 1`,
        params: {},
      }),
    ];
    beforeAll(async () => {
      engine = await openTrino(url, { environment: {} });
      await write(`CREATE TABLE ${table} AS SELECT * FROM (VALUES '1', '2') AS t (order_id)`);
    });
    afterAll(async () => {
      await write(`DROP TABLE IF EXISTS ${table}`);
      await engine.close();
    });

    it('lets pass a SELECT, and nothing that writes, reaches out or is more than one', async () => {
      const before = await held();
      expect(before[0]).toHaveLength(2);
      const allowed = await storeUserQuery(engine, `SELECT count(*) AS n FROM ${table}`);
      expect(await allowed.count()).toBe(1);
      const paths = { file: '/etc/hostname', db: '/tmp/x.duckdb', out: '/tmp' };
      const attacks = [
        ...clusterStatements(table),
        ...passedThrough(`DELETE FROM ${table}`),
        ...hostileQueries(paths).map(({ text }) => text),
      ];
      const waiting = [...new Set(attacks)];
      expect(waiting.length).toBeGreaterThan(2000);
      const passed: string[] = [];
      const other: unknown[] = [];
      const work = async (): Promise<void> => {
        for (let text = waiting.pop(); text !== undefined; text = waiting.pop())
          await storeUserQuery(engine, text).then(
            () => passed.push(text),
            (error: unknown) => (error instanceof UserError ? 0 : other.push([text, error])),
          );
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      expect(await held()).toEqual(before);
      // A line separator ends no comment there, so that what follows is none; and who may read tables may know their names.
      const acting = passed.filter(
        (text) => !text.startsWith('select 1 --\u2028') && !/information_schema/i.test(text),
      );
      expect([acting, other]).toEqual([[], []]);
    }, 900_000);

    it('the same statements act where nothing guards them, so that the test can fail', async () => {
      await write(`INSERT INTO ${table} VALUES '3'`);
      expect((await held())[0]).toHaveLength(3);
    });
  });
}
