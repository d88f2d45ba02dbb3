import type { Writer } from '../../engine/duckdb/writer.js';
import { DRAFT } from './publish.js';
import { columnsOf, tableName } from './stored-table.js';

/** Which id of one customer leads: the smallest as text, or that of the customer created last. */
export type Lead = 'smallest' | 'newest';

/** What closing chains came to. */
export interface ClosedIdentities {
  readonly ids: number;
  readonly customers: number;
}

/**
 * Writes beside each row of identities the id that leads both of its ids: chains are closed, whatever way round they are said. Roots hook
 * to smaller roots and paths are halved, so rounds grow with the logarithm of the longest chain. Null where the table is not there.
 */
export async function closeIdentities(writer: Writer, lead: Lead): Promise<ClosedIdentities | null> {
  const columns = await columnsOf(writer, 'identities');
  if (!columns.includes('customer_id') || !columns.includes('same_as')) return null;
  const identities = tableName('identities');
  if (!columns.includes('__leader')) await writer.run(`ALTER TABLE ${identities} ADD COLUMN __leader VARCHAR`);
  const order = await orderOf(writer, lead);
  await writer.run(`CREATE OR REPLACE TEMP TABLE __node AS SELECT id, row_number() OVER (ORDER BY ${order.by}) AS n
    FROM (SELECT customer_id AS id FROM ${identities} UNION SELECT same_as FROM ${identities}) i${order.join}`);
  await writer.run('CREATE OR REPLACE TEMP TABLE __root AS SELECT n, n AS r FROM __node');
  await writer.run(`CREATE OR REPLACE TEMP TABLE __edge AS SELECT DISTINCT a.n AS a, b.n AS b FROM ${identities} t
    JOIN __node a ON a.id = t.customer_id JOIN __node b ON b.id = t.same_as WHERE a.n <> b.n`);
  while (await hookRoots(writer));
  await writer.run(`UPDATE ${identities} t SET __leader = m.leader FROM (
    SELECT o.id, l.id AS leader FROM __root r JOIN __node o ON o.n = r.n JOIN __node l ON l.n = r.r) m
    WHERE m.id = t.customer_id AND t.__leader IS DISTINCT FROM m.leader`);
  const { ids, customers } = await writer.row('SELECT count(*) AS ids, count(DISTINCT r) AS customers FROM __root');
  for (const name of ['__node', '__root', '__edge']) await writer.run(`DROP TABLE ${name}`);
  return { ids: Number(ids), customers: Number(customers) };
}

async function orderOf(writer: Writer, lead: Lead): Promise<{ by: string; join: string }> {
  const customers = lead === 'newest' ? await columnsOf(writer, 'customers') : [];
  if (!customers.includes('created_on') || !customers.includes('customer_id')) return { by: 'id', join: '' };
  const newest = `SELECT customer_id, max(created_on) AS created_on FROM ${tableName('customers')} GROUP BY customer_id`;
  return { by: 'created_on DESC NULLS LAST, id', join: ` LEFT JOIN (${newest}) c ON c.customer_id = i.id` };
}

/** One round: every root with a smaller neighbour hooks to its smallest. False where no two roots are neighbours any more. */
async function hookRoots(writer: Writer): Promise<boolean> {
  await writer.run(`CREATE OR REPLACE TEMP TABLE __hook AS SELECT n, min(r) AS r
    FROM (SELECT a AS n, b AS r FROM __edge UNION ALL SELECT b, a FROM __edge) e GROUP BY n HAVING min(r) < n`);
  const { n } = await writer.row('SELECT count(*) AS n FROM __hook');
  if (Number(n) === 0) return false;
  for (;;) {
    const { far } = await writer.row('SELECT count(*) AS far FROM __hook h JOIN __hook k ON k.n = h.r');
    if (Number(far) === 0) break;
    await writer.run(`CREATE OR REPLACE TEMP TABLE __hook AS SELECT h.n, coalesce(k.r, h.r) AS r
      FROM __hook h LEFT JOIN __hook k ON k.n = h.r`);
  }
  await writer.run(`CREATE OR REPLACE TEMP TABLE __root AS SELECT t.n, coalesce(h.r, t.r) AS r
    FROM __root t LEFT JOIN __hook h ON h.n = t.r`);
  await writer.run(`CREATE OR REPLACE TEMP TABLE __edge AS SELECT DISTINCT coalesce(x.r, e.a) AS a, coalesce(y.r, e.b) AS b
    FROM __edge e LEFT JOIN __hook x ON x.n = e.a LEFT JOIN __hook y ON y.n = e.b
    WHERE coalesce(x.r, e.a) <> coalesce(y.r, e.b)`);
  await writer.run('DROP TABLE __hook');
  return true;
}

/** Closes chains anew after rows of a database were taken away or brought back, by the rule of its last load. */
export async function closeAgain(writer: Writer): Promise<void> {
  const [row] = await writer.rows(`SELECT value FROM ${DRAFT}.main.__crm_meta WHERE key = 'identities_lead'`);
  await closeIdentities(writer, row?.value === 'newest' ? 'newest' : 'smallest');
}
