import { HELPERS } from '../../model/helpers.js';
import { type Facts, readCatalog } from './cluster-catalog.js';
import { parseTrinoUrl } from './connection-url.js';
import { type Environment, readCredentials } from './credentials.js';
import { connect } from './http.js';
import { PATIENCE, type Patience, TrinoProtocol, type TrinoStats } from './protocol.js';
import { TrinoEngine } from './trino-engine.js';

export interface TrinoOptions {
  /** Holds password, token and certificate authority, or names the files that do. */
  readonly environment: Environment;
  /** Given by the user's settings, above those that a view on the cluster keeps. */
  readonly facts?: Partial<Facts>;
  readonly patience?: Partial<Patience>;
  /** Called with what the cluster says of a running query, about once a second. */
  readonly onProgress?: (stats: TrinoStats) => void;
}

/** A cluster as an engine. Throws UserError (exit usage) for the address or the secrets; the first query finds the cluster absent. */
export async function openTrino(url: string, options: TrinoOptions): Promise<TrinoEngine> {
  const address = parseTrinoUrl(url);
  const http = await connect(address, readCredentials(options.environment, address));
  return new TrinoEngine({
    protocol: new TrinoProtocol(http, address, { ...PATIENCE, ...options.patience }),
    helpers: HELPERS,
    catalog: (engine) => readCatalog(engine, address, options.facts),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
}
