import { UserError } from '../../core/errors.js';
import { formatAddress, parseTrinoUrl } from './connection-url.js';

/** Why `load` does not write into a cluster, with the ways that there are. */
export function loadRefused(db: string): UserError {
  const address = formatAddress(parseTrinoUrl(db));
  return new UserError(
    'E_LOAD_CLUSTER',
    'usage',
    'load fills a DuckDB file, not a cluster: a lake has its own tools, rights and history',
    {
      where: [
        'tables that are in the lake already: map them (init, then model --sql or --apply)',
        "files: let the lake's own ingestion take them (Spark, dbt, INSERT INTO … SELECT from a staging table), then map them",
        'only to look at: load them into a file, crm-analyze load orders orders.csv --db crm.duckdb',
      ],
      hint: `crm-analyze init --db ${address}`,
    },
  );
}
