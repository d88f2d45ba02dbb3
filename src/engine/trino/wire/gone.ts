import { UserError } from '../../../core/errors.js';
import { TRINO } from '../words.js';
import type { TrinoProtocol } from './protocol.js';

/** Faults that a table dropped under a running query also comes out as: each connector has its own. */
const OF_UNSAID_CAUSE = new Set(['E_CLUSTER_FAILED', 'E_CLUSTER_DATA']);

/**
 * The fault of a query that failed while it ran, or what is behind it: where the cluster no longer knows the statement's tables,
 * columns or views, they went while they were read, and the data are at fault (exit input). `sql` has its values in place.
 */
export async function explainGone(fault: unknown, sql: string, protocol: TrinoProtocol): Promise<unknown> {
  if (!(fault instanceof UserError && OF_UNSAID_CAUSE.has(fault.code))) return fault;
  try {
    for await (const _ of protocol.pages(`EXPLAIN (TYPE VALIDATE) ${sql}`));
  } catch (now) {
    if (now instanceof UserError && now.exit === 'input')
      return new UserError(now.code, 'input', TRINO.table_gone(), {
        where: [...now.told.where.slice(0, 1), ...fault.told.where],
        ...(now.told.hint === undefined ? {} : { hint: now.told.hint }),
        cause: fault,
      });
  }
  return fault;
}
