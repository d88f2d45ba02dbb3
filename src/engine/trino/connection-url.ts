import { UserError } from '../../core/errors.js';
import { type Message, verbatim } from '../../core/message.js';
import { TRINO } from './words.js';

/** Where a cluster is and as whom to speak to it; holds no secret and may be printed. */
export interface TrinoAddress {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  readonly user: string;
  readonly catalog: string;
  readonly schema: string;
  /** Session properties, from `?name=value`. */
  readonly session: Readonly<Record<string, string>>;
}

const FORM = 'trino://user@host:port/catalog/schema';

/** Whether a `--db` value names a cluster rather than a file. */
export const isTrinoUrl = (db: string): boolean => /^trinos?:\/\//i.test(db);

/**
 * Reads `trino://user@host:port/catalog/schema?session_property=value`; `trinos://` speaks TLS.
 * A password in it is refused: command lines are seen by every process of the machine.
 */
export function parseTrinoUrl(text: string): TrinoAddress {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw malformed(TRINO.not_url());
  }
  const tls = url.protocol === 'trinos:';
  if (url.password !== '') {
    const address = `${url.protocol}//${url.username}@${url.host}${url.pathname}`;
    throw new UserError('E_DB_PASSWORD', 'usage', TRINO.password_in_address(), {
      hint: TRINO.password_by_environment({ address }),
    });
  }
  if (url.hostname === '') throw malformed(TRINO.names_no_host());
  if (url.username === '') throw malformed(TRINO.names_no_user());
  const [catalog, schema, ...rest] = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  if (catalog === undefined || schema === undefined || rest.length > 0)
    throw malformed(TRINO.path_not_catalog_schema());
  return {
    host: url.hostname,
    port: url.port === '' ? (tls ? 443 : 8080) : Number(url.port),
    tls,
    user: decodeURIComponent(url.username),
    catalog,
    schema,
    session: Object.fromEntries(url.searchParams),
  };
}

/** The address as one would type it, without session properties. */
export function formatAddress(address: TrinoAddress): string {
  const { tls, user, host, port, catalog, schema } = address;
  return `${tls ? 'trinos' : 'trino'}://${encodeURIComponent(user)}@${host}:${port}/${catalog}/${schema}`;
}

function malformed(why: Message): UserError {
  return new UserError('E_DB_URL', 'usage', TRINO.address_not_understood({ why }), {
    hint: verbatim(`--db ${FORM}`),
  });
}
