import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/errors.js';
import type { Statement } from '../../../src/engine/engine.js';
import { openTrino, type TrinoOptions } from '../../../src/engine/trino/open.js';
import { freePorts } from '../cluster/free-ports.js';
import { OUTSIDER, TEST_PASSWORD } from '../cluster/node-files.js';
import type { TestCluster } from '../cluster/test-cluster.js';

const q = (text: string): Statement => ({ text, params: {} });
/** Streams without end for a reader who is slow, and then costs the cluster nothing. */
const ENDLESS = 'SELECT orderkey, comment FROM tpch.sf10.orders';

/** The fault that a query ends with; fails where it ends well. */
async function fault(url: string, text = 'SELECT 1 AS one', options: Partial<TrinoOptions> = {}): Promise<UserError> {
  const engine = await openTrino(url, { environment: {}, ...options });
  try {
    await engine.query(q(text));
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  } finally {
    await engine.close();
  }
  throw new Error('the query ended well');
}

/** Reads a batch, does harm, reads on; gives the fault that ends the reading. */
async function faultWhileReading(url: string, harm: () => unknown): Promise<{ fault: UserError; rowsBefore: number }> {
  const engine = await openTrino(url, { environment: {} });
  let rows = 0;
  let rowsBefore = 0;
  try {
    for await (const { count } of (await engine.store(q(ENDLESS))).read()) {
      if (rows === 0) await harm();
      rowsBefore = rows;
      rows += count;
    }
  } catch (error) {
    if (error instanceof UserError) return { fault: error, rowsBefore };
    throw error;
  } finally {
    await engine.close();
  }
  throw new Error('the reading ended well');
}

const clear = { exit: 'cluster', hint: expect.stringMatching(/\S/), message: expect.not.stringContaining('\n') };

/** Each day on which a cluster lets us down ends in one message with cause and next command. */
export function badDaysSuite(cluster: TestCluster): void {
  describe('bad days', () => {
    const url = cluster.url('memory', 'bad_days');
    beforeAll(async () => {
      await cluster.query('CREATE SCHEMA memory.bad_days');
      await cluster.query('CREATE TABLE memory.bad_days.orders AS SELECT * FROM tpch.tiny.orders');
    });
    afterAll(() => cluster.query('DROP SCHEMA memory.bad_days CASCADE'));

    it('nobody listens', async () => {
      const [port] = await freePorts(1);
      expect(await fault(`trino://crm@127.0.0.1:${port}/memory/crm`)).toMatchObject({
        ...clear,
        code: 'E_CLUSTER_UNREACHABLE',
      });
      expect(await fault('trino://crm@no-such-host.invalid/memory/crm')).toMatchObject({
        ...clear,
        code: 'E_CLUSTER_UNREACHABLE',
      });
    });

    it('another service listens: a worker, the TLS port, the plain port', async () => {
      const worker = url.replace(/:\d+\//, `:${cluster.workers[0]!.plan.port}/`);
      expect(await fault(worker)).toMatchObject({ ...clear, code: 'E_CLUSTER_NOT_TRINO' });
      const tls = cluster.tlsUrl().replace('trinos', 'trino');
      expect(await fault(tls)).toMatchObject({ ...clear, code: expect.stringMatching(/^E_CLUSTER_(TLS|NOT_TRINO)$/) });
      expect(await fault(url.replace('trino', 'trinos'))).toMatchObject({ ...clear, code: 'E_CLUSTER_TLS' });
    });

    it('wrong password, no password, a certificate that nobody vouches for', async () => {
      const tls = cluster.tlsUrl();
      const CRM_ANALYZE_TRINO_CA_FILE = cluster.certificate;
      const signIn = { ...clear, code: 'E_CLUSTER_SIGN_IN' };
      const wrong = await fault(tls, undefined, {
        environment: { CRM_ANALYZE_TRINO_CA_FILE, CRM_ANALYZE_TRINO_PASSWORD: 'wr0ng' },
      });
      expect(wrong).toMatchObject(signIn);
      expect(JSON.stringify([wrong, wrong.stack, wrong.cause])).not.toContain('wr0ng');
      expect(await fault(tls, undefined, { environment: { CRM_ANALYZE_TRINO_CA_FILE } })).toMatchObject(signIn);
      const unknown = await fault(tls, undefined, { environment: { CRM_ANALYZE_TRINO_PASSWORD: TEST_PASSWORD } });
      expect(unknown).toMatchObject({ ...clear, code: 'E_CLUSTER_TLS' });
    });

    it('and the right password over TLS works', async () => {
      const environment = { CRM_ANALYZE_TRINO_CA_FILE: cluster.certificate, CRM_ANALYZE_TRINO_PASSWORD: TEST_PASSWORD };
      const engine = await openTrino(cluster.tlsUrl(), { environment });
      expect(await engine.query(q('SELECT current_user AS me'))).toEqual([{ me: 'crm' }]);
      await engine.close();
    });

    it('no right to read', async () => {
      const denied = await fault(
        cluster.url('memory', 'bad_days', OUTSIDER),
        'SELECT count(*) AS n FROM memory.bad_days.orders',
      );
      expect(denied).toMatchObject({ ...clear, code: 'E_CLUSTER_RIGHTS' });
      expect(denied.where.join()).toContain('Cannot select from table memory.bad_days.orders');
    });

    it('table, column, schema missing are faults of the data', async () => {
      expect(await fault(url, 'SELECT 1 AS n FROM no_such')).toMatchObject({
        ...clear,
        exit: 'input',
        code: 'E_DATA_TABLE',
      });
      expect(await fault(url, 'SELECT no_such FROM orders')).toMatchObject({
        ...clear,
        exit: 'input',
        code: 'E_DATA_COLUMN',
      });
      const engine = await openTrino(cluster.url('memory', 'no_such'), { environment: {} });
      await expect(engine.catalog()).rejects.toMatchObject({ ...clear, exit: 'input', code: 'E_DATA_SCHEMA' });
      await engine.close();
    });

    it('a value that is not what its column says is a fault of the data', async () => {
      const text = 'SELECT CAST(comment AS date) AS d FROM orders';
      expect(await fault(url, text)).toMatchObject({ ...clear, exit: 'input', code: 'E_DATA_VALUE' });
    });

    it('our own wrong SQL is a bug, not a bad day', async () => {
      await expect(fault(url, 'SELEC 1')).rejects.toThrow('SYNTAX_ERROR');
    });

    it('memory limit, time limit, unknown session property', async () => {
      const hungry = 'SELECT custkey, array_agg(comment) AS a FROM orders GROUP BY custkey';
      expect(await fault(`${url}?query_max_memory_per_node=100kB`, hungry)).toMatchObject({
        ...clear,
        code: 'E_CLUSTER_MEMORY',
      });
      // The cluster looks at its clock once a second.
      const long =
        'SELECT count(*) AS n FROM tpch.sf100.lineitem a JOIN tpch.sf100.lineitem b ON a.comment < b.comment';
      expect(await fault(`${url}?query_max_run_time=1s`, long)).toMatchObject({ ...clear, code: 'E_CLUSTER_LIMIT' });
      expect(await fault(`${url}?no_such=1`)).toMatchObject({ ...clear, exit: 'usage', code: 'E_DB_URL' });
    });

    it('an administrator ends the query while its rows are read', async () => {
      const { fault: ended } = await faultWhileReading(url, async () => {
        const mine = `query LIKE 'SELECT orderkey, comment%' AND state = 'RUNNING'`;
        const [[id]] = (await cluster.query(`SELECT query_id FROM system.runtime.queries WHERE ${mine}`)) as [[string]];
        await cluster.query(`CALL system.runtime.kill_query(query_id => '${id}', message => 'too greedy')`);
      });
      expect(ended).toMatchObject({ ...clear, code: 'E_CLUSTER_KILLED' });
      expect(ended.where.join()).toContain('too greedy');
    });

    it('cancel ends the query on the cluster', async () => {
      const engine = await openTrino(url, { environment: {} });
      const read = (async () => {
        for await (const _ of (await engine.store(q(`${ENDLESS} WHERE 'c' = 'c'`))).read()) await engine.cancel();
      })();
      await expect(read).rejects.toMatchObject({ code: 'E_INTERRUPTED', exit: 'interrupted' });
      const states = await cluster.query(
        `SELECT DISTINCT state FROM system.runtime.queries WHERE query LIKE '${ENDLESS}%''c'' = ''c''%'`,
      );
      expect(states.flat().every((state) => state === 'FAILED' || state === 'FINISHED')).toBe(true);
    });

    it('a page that comes late is waited for', async () => {
      const engine = await openTrino(url, { environment: {}, patience: { request: 1_000 } });
      let rows = 0;
      for await (const { count } of (await engine.store(q('SELECT orderkey FROM orders'))).read()) {
        if (rows === 0) cluster.pauseCoordinator(3_000);
        rows += count;
      }
      expect(rows).toBe(15_000);
      await engine.close();
    });

    it('a page that never comes is given up', async () => {
      cluster.pauseCoordinator(6_000);
      const patience = { request: 1_000, silence: 2_500 };
      expect(await fault(url, undefined, { patience })).toMatchObject({ ...clear, code: 'E_CLUSTER_UNREACHABLE' });
      await cluster.ready();
    });

    it('a table is dropped under a query that runs: a fault of the data, with the name of the table', async () => {
      const part = 'SELECT b.orderkey FROM brief b JOIN tpch.tiny.orders o ON o.orderkey = b.orderkey';
      // Long to plan, so that the drop falls into it; where it comes before or too late, another moment is tried.
      const long = Array.from({ length: 12 }, (_, i) => `${part} WHERE o.custkey <> ${i}`).join(' UNION ALL ');
      let gone: UserError | undefined;
      for (let ms = 50; ms <= 1_000 && !/while it was read/.test(gone?.message ?? ''); ms += 50) {
        await cluster.query('CREATE TABLE memory.bad_days.brief AS SELECT orderkey FROM tpch.tiny.orders');
        const reading = fault(url, long).catch(() => undefined);
        await wait(ms);
        await cluster.query('DROP TABLE memory.bad_days.brief');
        gone = (await reading) ?? gone;
      }
      expect(gone).toMatchObject({ ...clear, exit: 'input', code: 'E_DATA_TABLE' });
      expect(gone!.message).toContain('while it was read');
      expect(gone!.where.join()).toContain("Table 'memory.bad_days.brief' does not exist");
      expect(gone!.hint).toBe(`crm-analyze doctor --db ${url}`);
    });

    it('a worker dies while rows are read; after its restart its part of a memory table is gone', async () => {
      const { fault: died } = await faultWhileReading(url, () => cluster.killWorker(1));
      expect(died).toMatchObject({ ...clear, code: expect.stringMatching(/^E_CLUSTER_(WORKER|FAILED)$/) });
      await cluster.restartWorker(1);
      const lost = await fault(url, 'SELECT count(*) AS n FROM orders');
      expect(lost).toMatchObject({ ...clear, code: 'E_CLUSTER_DATA' });
    }, 240_000);
  });
}
