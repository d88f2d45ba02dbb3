import { HELPERS } from '../../model/helpers.js';
import { parseTrinoUrl } from './connection-url.js';
import { catalogOver } from './lake/catalog-over.js';
import type { Facts } from './lake/cluster-catalog.js';
import type { LakeSource } from './lake/lake-source.js';
import { TrinoEngine } from './trino-engine.js';
import { type Environment, readCredentials } from './wire/credentials.js';
import { connect } from './wire/http.js';
import { PATIENCE, type Patience, TrinoProtocol } from './wire/protocol.js';

export interface TrinoOptions {
  /** Holds password, token and certificate authority, or names the files that do. */
  readonly environment: Environment;
  /** File and line of a config that names the cluster, where the user did not: such a host is told no secret. */
  readonly foundIn?: string;
  /** Sources of the mapping file with `table:`; they stand for the canonical tables that they make, view or no view. */
  readonly sources?: readonly LakeSource[];
  /** Given by the user's settings, above those that a view on the cluster keeps. */
  readonly facts?: Partial<Facts>;
  readonly patience?: Partial<Patience>;
}

/** A cluster as an engine. Throws UserError (exit usage) for the address or the secrets; the first query finds the cluster absent. */
export async function openTrino(url: string, options: TrinoOptions): Promise<TrinoEngine> {
  const address = parseTrinoUrl(url);
  const http = await connect(address, readCredentials(options.environment, address, options.foundIn));
  return new TrinoEngine({
    protocol: new TrinoProtocol(http, address, { ...PATIENCE, ...options.patience }),
    helpers: HELPERS,
    catalog: (engine) => catalogOver(engine, address, options),
  });
}
