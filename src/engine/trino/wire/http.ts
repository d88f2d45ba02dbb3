import { Agent } from 'node:https';
import type { TrinoAddress } from '../connection-url.js';
import type { Credentials } from './credentials.js';
import { parseExact } from './exact-json.js';

/** One request of the statement protocol; the URL is absolute or below the server. */
export interface TrinoRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly data?: string;
  readonly signal?: AbortSignal;
  /** In ms. */
  readonly timeout: number;
}

/** Sends requests with the session's headers, sign-in and certificates. Rejects as axios does. */
export interface TrinoHttp {
  send(request: TrinoRequest): Promise<unknown>;
  close(): void;
}

interface Requester {
  request(config: TrinoRequest & Record<string, unknown>): Promise<unknown>;
}

/**
 * A connection through trino-client, imported only here and only now. The library's own iterator is not used: it passes
 * over pages without rows (no progress, no cancel while a long query runs), ignores an error in the first page and reads
 * large integers as doubles. Its client below that, which does headers and sign-in, is.
 */
export async function connect(address: TrinoAddress, credentials: Credentials): Promise<TrinoHttp> {
  const { BasicAuth, Trino } = await import('trino-client');
  const server = `${address.tls ? 'https' : 'http'}://${address.host}:${address.port}`;
  const trino = Trino.create({
    server,
    source: 'crm-analyze',
    catalog: address.catalog,
    schema: address.schema,
    session: encoded(address.session),
    ...(credentials.password === undefined ? {} : { auth: new BasicAuth(address.user, credentials.password) }),
    extraHeaders: {
      'X-Trino-User': address.user,
      // The cluster's own zone must not reach a result.
      'X-Trino-Time-Zone': 'UTC',
      // Without it points in time are cut to milliseconds by rounding, and times of day lose their precision.
      'X-Trino-Client-Capabilities': 'PARAMETRIC_DATETIME',
      ...(credentials.token === undefined ? {} : { Authorization: `Bearer ${credentials.token}` }),
    },
  });
  const requester = (trino as unknown as { client: Requester }).client;
  // A TLS handshake for each page would cost more than the page.
  const agent = address.tls
    ? new Agent({ keepAlive: true, ...(credentials.ca ? { ca: credentials.ca } : {}) })
    : undefined;
  return {
    send: (request) =>
      requester.request({
        ...request,
        url: onServer(request.url, server),
        ...(agent ? { httpsAgent: agent } : {}),
        transformResponse: [parseBody],
        maxRedirects: 0,
      }),
    close: () => agent?.destroy(),
  };
}

/**
 * An address of a page as one on the server that was asked. What the answer says of scheme and host is not followed: credentials go
 * where the user sent them, and a server behind a proxy that speaks TLS often calls itself http.
 */
export function onServer(url: string, server: string): string {
  const { pathname, search } = new URL(url, server);
  return server + pathname + search;
}

/** A proxy's HTML error page is no JSON; its status says what happened. */
function parseBody(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return parseExact(body);
  } catch {
    return body;
  }
}

function encoded(session: TrinoAddress['session']): Record<string, string> {
  return Object.fromEntries(Object.entries(session).map(([name, value]) => [name, encodeURIComponent(value)]));
}
