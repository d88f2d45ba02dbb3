import { describe, expect, it } from 'vitest';
import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { explainGone } from './gone.js';
import type { TrinoProtocol } from './protocol.js';

const failed = new UserError('E_CLUSTER_FAILED', 'cluster', verbatim('the query failed on the cluster'), {
  where: ['GENERIC_INTERNAL_ERROR: because the return value of "java.util.Map.get(Object)" is null', 'query 7'].map(
    verbatim,
  ),
});
const missing = new UserError('E_DATA_TABLE', 'input', verbatim('the cluster has no such table'), {
  where: ["TABLE_NOT_FOUND: Table 'memory.crm.orders' does not exist", 'query 8'].map(verbatim),
  hint: verbatim('crm-analyze doctor --db trino://crm@here/memory/crm'),
});

/** A cluster that answers the one question put to it, or throws. */
function cluster(answer: Error | null): { protocol: TrinoProtocol; asked: string[] } {
  const asked: string[] = [];
  const pages = async function* (sql: string) {
    asked.push(sql);
    if (answer !== null) throw answer;
    yield { id: '8' };
  };
  return { protocol: { pages } as unknown as TrinoProtocol, asked };
}

describe('a query that failed without a cause of ours', () => {
  it('is a fault of the data where the cluster no longer has its table', async () => {
    const { protocol, asked } = cluster(missing);
    expect(await explainGone(failed, 'SELECT 1 FROM orders', protocol)).toMatchObject({
      code: 'E_DATA_TABLE',
      exit: 'input',
      where: [missing.where[0], ...failed.where],
      hint: missing.hint,
      cause: failed,
    });
    expect(asked).toEqual(['EXPLAIN (TYPE VALIDATE) SELECT 1 FROM orders']);
  });

  it('stays what it is where the tables are there, or the cluster does not say', async () => {
    expect(await explainGone(failed, 'SELECT 1', cluster(null).protocol)).toBe(failed);
    const away = new UserError('E_CLUSTER_UNREACHABLE', 'cluster', verbatim('away'));
    expect(await explainGone(failed, 'SELECT 1', cluster(away).protocol)).toBe(failed);
  });

  it('is not asked about where its cause is known', async () => {
    const killed = new UserError('E_CLUSTER_KILLED', 'cluster', verbatim('ended'));
    const { protocol, asked } = cluster(missing);
    expect(await explainGone(killed, 'SELECT 1', protocol)).toBe(killed);
    expect(asked).toEqual([]);
  });
});
