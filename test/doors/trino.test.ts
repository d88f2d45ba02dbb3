import { describe, expect, test } from 'vitest';
import { storeUserQuery } from '../../src/cli/sql/user-query.js';
import { UserError } from '../../src/core/errors.js';
import { verbatim } from '../../src/core/message.js';
import { TrinoEngine } from '../../src/engine/trino/trino-engine.js';
import type { TrinoPage, TrinoProtocol } from '../../src/engine/trino/wire/protocol.js';
import { hostileQueries } from './attacks.js';
import { clusterStatements, passedThrough } from './cluster-attacks.js';

/** A cluster that reads nothing it is sent, and what that was. */
function cluster(sent: string[]): TrinoEngine {
  const protocol = {
    async *pages(sql: string): AsyncGenerator<TrinoPage> {
      sent.push(sql);
      yield await Promise.reject(
        new UserError('E_CLUSTER_QUERY', 'cluster', verbatim('Trino refused the query x: SYNTAX_ERROR: line 1:1')),
      );
    },
    cancel: async () => {},
    close: () => {},
  } as unknown as TrinoProtocol;
  const known = { tables: new Map(), timezone: 'UTC', weekStart: 'monday', currency: null, fingerprint: null };
  return new TrinoEngine({ protocol, helpers: [], catalog: async () => known });
}

describe('a text for a cluster', () => {
  test('is refused here, or first read by the cluster inside a query around it', async () => {
    const attacks = [
      ...hostileQueries({ file: '/etc/hostname', db: '/tmp/x.duckdb', out: '/tmp' }).map(({ text }) => text),
      ...clusterStatements('hive.shop.orders'),
    ];
    expect(attacks.length).toBeGreaterThan(2000);
    for (const text of attacks) {
      const sent: string[] = [];
      await expect(storeUserQuery(cluster(sent), text), text).rejects.toBeInstanceOf(UserError);
      for (const sql of sent) {
        expect(sql.startsWith('SELECT * FROM (\n') && sql.endsWith('\n) LIMIT 0'), sql).toBe(true);
        expect(sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\r\n]*/g, ''), sql).not.toMatch(/;/);
      }
    }
  });

  test('calls no table function of a connector', async () => {
    for (const text of passedThrough('DELETE FROM orders')) {
      const sent: string[] = [];
      await expect(storeUserQuery(cluster(sent), text), text).rejects.toMatchObject({ code: 'E_SQL' });
      expect(sent, text).toEqual([]);
    }
  });

  test('may call those that read their arguments only, and name tables as arguments', async () => {
    for (const text of [
      `SELECT * FROM TABLE(sequence(start => 1, stop => 10))`,
      `SELECT * FROM TABLE(exclude_columns(input => TABLE(orders), columns => DESCRIPTOR(note)))`,
      `TABLE orders`,
      `SELECT x['a'], a -> b, "table"(1), 'TABLE(mysql.system.query(1))' FROM t -- TABLE(mysql.system.query(1))`,
    ]) {
      const sent: string[] = [];
      await storeUserQuery(cluster(sent), text).catch(() => {});
      expect(sent, text).toHaveLength(1);
    }
  });
});
