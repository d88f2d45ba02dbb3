import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { formatAddress, parseTrinoUrl } from './connection-url.js';
import { LAKE } from './lake/lake-words.js';

/** Why `load` does not write into a cluster, with the ways that there are. */
export function loadRefused(db: string): UserError {
  const address = formatAddress(parseTrinoUrl(db));
  return new UserError('E_LOAD_CLUSTER', 'usage', LAKE.load_fills_a_file(), {
    where: [LAKE.map_tables(), LAKE.let_lake_ingest(), LAKE.load_into_file()],
    hint: verbatim(`crm-analyze init --db ${address}`),
  });
}
