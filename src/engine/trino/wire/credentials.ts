import { readFileSync } from 'node:fs';
import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import { formatAddress, type TrinoAddress } from '../connection-url.js';
import { TRINO } from '../words.js';

/** What proves who we are. Never printed, logged or attached to an error. */
export interface Credentials {
  readonly password?: string;
  /** A bearer token (JWT, OAuth). */
  readonly token?: string;
  /** PEM of the authority that signed the cluster's certificate, where the system does not know it. */
  readonly ca?: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = 'CRM_ANALYZE_TRINO_';
const NAMED = { password: TRINO.password(), token: TRINO.token() } as const;

/**
 * Reads password, token and certificate authority from the environment or from files that it names. `foundIn` is the place of the
 * address where the user did not give it: file and line of a config that came with a folder. It is told no secret.
 * Throws UserError (usage) E_DB_HOST then, E_DB_TLS where the secret would go in the clear, E_DB_SECRET for a file that is not there.
 */
export function readCredentials(environment: Environment, address: TrinoAddress, foundIn?: string): Credentials {
  const password = secret(environment, 'PASSWORD');
  const token = secret(environment, 'TOKEN');
  const kind = password === undefined ? 'token' : 'password';
  const hasSecret = password !== undefined || token !== undefined;
  if (hasSecret && foundIn !== undefined)
    throw new UserError('E_DB_HOST', 'usage', TRINO.secret_to_found_host({ kind: NAMED[kind] }), {
      where: [verbatim(foundIn), verbatim(`${address.host}:${address.port}`)],
      hint: TRINO.name_the_host({ address: formatAddress(address) }),
    });
  if (!address.tls && hasSecret) {
    throw new UserError('E_DB_TLS', 'usage', TRINO.tls_only({ kind: NAMED[kind] }), {
      hint: TRINO.use_tls_or_unset({ variable: PREFIX + kind.toUpperCase() }),
    });
  }
  const ca = environment[`${PREFIX}CA_FILE`];
  return {
    ...(password === undefined ? {} : { password }),
    ...(token === undefined ? {} : { token }),
    ...(ca ? { ca: readSecret(ca, `${PREFIX}CA_FILE`) } : {}),
  };
}

function secret(environment: Environment, name: string): string | undefined {
  const file = environment[`${PREFIX}${name}_FILE`];
  const value = environment[PREFIX + name];
  if (value) return value;
  // Editors end files with a line break; no password does.
  return file ? readSecret(file, `${PREFIX}${name}_FILE`).replace(/\r?\n$/, '') : undefined;
}

function readSecret(path: string, variable: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UserError(
      'E_DB_SECRET',
      'usage',
      isMissing ? TRINO.secret_missing({ variable }) : TRINO.secret_unreadable({ variable }),
      { where: verbatim(path) },
    );
  }
}
