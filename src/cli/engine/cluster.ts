import type { UserError } from '../../core/errors.js';
import type { Engine } from '../../engine/engine.js';
import type { Settings } from '../options/settings.js';
import { refuseParquetFolder } from './parquet-folder.js';

/** Whether an address names a cluster and no file. */
export const isCluster = (db: string | undefined): db is string => db !== undefined && /^trinos?:\/\//i.test(db);

/** The address of the cluster that `--db` names, or undefined where it names a file. */
export const clusterUrl = ({ db }: Settings): string | undefined => (isCluster(db) ? db : undefined);

/** Throws UserError E_LOAD_CLUSTER or E_USAGE (exit usage) where a file would have to be filled and a cluster or a folder of Parquet is named. */
export async function refuseCluster(db: string | undefined): Promise<void> {
  refuseParquetFolder(db);
  if (!isCluster(db)) return;
  const { loadRefused } = await import('../../engine/trino/load-refused.js');
  throw loadRefused(db);
}

/** Tables and columns of the cluster itself, with some of their values, for a mapping to be proposed from. */
export async function clusterTables(engine: Engine, url: string) {
  const [{ describeTables }, { parseTrinoUrl }] = await Promise.all([
    import('../../engine/trino/lake/lake.js'),
    import('../../engine/trino/connection-url.js'),
  ]);
  return describeTables(engine, parseTrinoUrl(url));
}

/** On a cluster: the tables that cannot be read now, and why. A file is whole or does not open. */
export async function unreadableTables(engine: Engine): Promise<{ table: string; fault: UserError }[]> {
  if (engine.dialect.name !== 'trino') return [];
  const { tableHealth } = await import('../../engine/trino/health.js');
  return (await tableHealth(engine)).flatMap(({ table, fault }) => (fault === null ? [] : [{ table, fault }]));
}

/** How a cluster begins what it says of a query that is not its to run, as a pattern. */
export const CLUSTER_REFUSAL = 'Trino refused the query \\S+: \\w+: ';
