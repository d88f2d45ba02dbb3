import { type ErrorDetail, type ExitKind, UserError } from '../../core/errors.js';
import { formatAddress, type TrinoAddress } from './connection-url.js';

/** What Trino says of a query that failed. */
export interface TrinoError {
  readonly message: string;
  readonly errorName: string;
  readonly errorType: string;
}

type Rule = readonly [pattern: RegExp, code: `E_${string}`, exit: ExitKind, says: string, hint: (at: Place) => string];

interface Place {
  readonly address: string;
  readonly queryId: string;
}

const doctor = ({ address }: Place) => `crm-analyze doctor --db ${address}`;
const again = () => 'run the command again';
const rights = ({ address }: Place) =>
  `ask the cluster's administrator for SELECT on the tables; what is readable now: crm-analyze doctor --db ${address}`;
const narrower = () =>
  'narrow the run with --period or --where, or ask for more memory: --db …?query_max_memory=… within what the administrator allows';

/** By Trino's error name; the first that fits. What is in none of them is a fault of our SQL: a bug. */
const RULES: readonly Rule[] = [
  [/^(COLUMN_NOT_FOUND)$/, 'E_DATA_COLUMN', 'input', 'the cluster has no such column', doctor],
  [
    /^(TABLE_NOT_FOUND|SCHEMA_NOT_FOUND|CATALOG_NOT_FOUND|MISSING_SCHEMA_NAME|MISSING_CATALOG_NAME)$/,
    'E_DATA_TABLE',
    'input',
    'the cluster has no such table',
    doctor,
  ],
  [
    /^(VIEW_IS_STALE|INVALID_VIEW|VIEW_IS_RECURSIVE)$/,
    'E_DATA_VIEW',
    'input',
    'a view on the cluster no longer fits its table',
    doctor,
  ],
  [
    /^(INVALID_CAST_ARGUMENT|NUMERIC_VALUE_OUT_OF_RANGE|DIVISION_BY_ZERO)$/,
    'E_DATA_VALUE',
    'input',
    'a value in the data cannot be read as its column says',
    doctor,
  ],
  [/^PERMISSION_DENIED$/, 'E_CLUSTER_RIGHTS', 'cluster', 'the cluster does not allow it', rights],
  [
    /^MISSING_DATA$/,
    'E_CLUSTER_DATA',
    'cluster',
    'a worker has lost its part of a table (the memory catalog forgets when a worker restarts)',
    () => 'load the table into the cluster again',
  ],
  [
    /^(ADMINISTRATIVELY_KILLED|ADMINISTRATIVELY_PREEMPTED)$/,
    'E_CLUSTER_KILLED',
    'cluster',
    'the query was ended by an administrator of the cluster',
    again,
  ],
  [
    /^(USER_CANCELED|ABANDONED_QUERY|ABANDONED_TASK)$/,
    'E_CLUSTER_CANCELLED',
    'cluster',
    'the query was ended on the cluster',
    again,
  ],
  [
    /^(EXCEEDED_(GLOBAL|LOCAL)_MEMORY_LIMIT|CLUSTER_OUT_OF_MEMORY|EXCEEDED_SPILL_LIMIT|OUT_OF_SPILL_SPACE)$/,
    'E_CLUSTER_MEMORY',
    'cluster',
    'the query needs more memory than the cluster gives one',
    narrower,
  ],
  [
    /^(EXCEEDED_(TIME|CPU|SCAN)_LIMIT)$/,
    'E_CLUSTER_LIMIT',
    'cluster',
    'the query passed a limit that the cluster sets',
    () => 'narrow the run with --period or --where, or raise the limit: --db …?query_max_run_time=30m',
  ],
  [
    /^(QUERY_QUEUE_FULL|QUERY_REJECTED|SERVER_STARTING_UP|SERVER_SHUTTING_DOWN|NO_NODES_AVAILABLE|CLUSTER_HAS_TOO_MANY_RUNNING_QUERIES)$/,
    'E_CLUSTER_BUSY',
    'cluster',
    'the cluster takes no query now',
    again,
  ],
  [
    /^(REMOTE_\w+|PAGE_TRANSPORT_\w+|TOO_MANY_REQUESTS_FAILED|EXCHANGE_\w+|\w*HOST_GONE)$/,
    'E_CLUSTER_WORKER',
    'cluster',
    'a worker of the cluster stopped in the middle of the query',
    again,
  ],
  [
    /^INVALID_SESSION_PROPERTY$/,
    'E_DB_URL',
    'usage',
    'a session property after the ? of --db is not known',
    () => 'SHOW SESSION lists them',
  ],
];

/** A failed query in our words, with Trino's below them; a fault of our own SQL comes back as a plain Error. */
export function explainQueryError(error: TrinoError, queryId: string, address: TrinoAddress): Error {
  const rule =
    RULES.find(([pattern]) => pattern.test(error.errorName)) ??
    // Connectors have names of their own for what fails below them; the type says whose fault it is.
    (/^(EXTERNAL|INTERNAL_ERROR|INSUFFICIENT_RESOURCES)$/.test(error.errorType) ? FAILED : undefined);
  const place = { address: formatAddress(address), queryId };
  const said = `${error.errorName}: ${firstLine(error.message)}`;
  if (rule === undefined) return new Error(`Trino refused the query ${queryId}: ${said}`);
  const [, code, exit, says, hint] = rule;
  return new UserError(code, exit, says, { where: [said, `query ${queryId} on ${place.address}`], hint: hint(place) });
}

const FAILED: Rule = [
  /$/,
  'E_CLUSTER_FAILED',
  'cluster',
  'the query failed on the cluster',
  (at) => `run the command again; if it fails again: ${doctor(at)}`,
];

/** What an HTTP client's error holds of use; the rest of it (headers with the password) is never kept. */
interface HttpFault {
  readonly code?: string;
  readonly message?: string;
  readonly response?: { readonly status?: number; readonly data?: unknown };
}

const UNREACHED: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody listens there',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name cannot be looked up now',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the network',
  ETIMEDOUT: 'it does not answer',
  ECONNABORTED: 'it does not answer',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
};

/** A request that got no page, in our words. */
export function explainHttpFault(thrown: unknown, address: TrinoAddress): UserError {
  const { code = '', message = '', response } = thrown as HttpFault;
  const at = formatAddress(address);
  const fault = (name: `E_${string}`, says: string, hint: string, detail: ErrorDetail = {}) =>
    new UserError(name, 'cluster', says, { where: at, hint, ...detail });
  const status = response?.status;
  if (status === 401 || status === 403) {
    return fault('E_CLUSTER_SIGN_IN', `the cluster does not let ${address.user} in`, signInHint(address), {
      where: [at, `HTTP ${status}: ${firstLine(String(response?.data ?? ''))}`],
    });
  }
  if (status !== undefined && status >= 500) {
    return fault('E_CLUSTER_BUSY', 'the cluster answers, and takes no query now', 'run the command again', {
      where: [at, `HTTP ${status}`],
    });
  }
  if (status !== undefined) {
    return fault(
      'E_CLUSTER_NOT_TRINO',
      'what answers there is not a Trino coordinator',
      'check host and port of --db',
      {
        where: [at, `HTTP ${status}`],
      },
    );
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return fault(
      'E_CLUSTER_TLS',
      "the cluster's certificate is not trusted here",
      'export CRM_ANALYZE_TRINO_CA_FILE=the-authority.pem',
      {
        where: [at, message],
      },
    );
  }
  if (code === 'EPROTO' || /wrong version number|HPE_/.test(code + message)) {
    const other = at.startsWith('trinos') ? at.replace('trinos', 'trino') : at.replace('trino', 'trinos');
    return fault('E_CLUSTER_TLS', 'what answers there does not speak this protocol', `--db ${other}`, {
      where: [at, message],
    });
  }
  return fault(
    'E_CLUSTER_UNREACHABLE',
    `the cluster cannot be reached: ${UNREACHED[code] ?? firstLine(message)}`,
    'check host and port of --db, and that the coordinator runs',
  );
}

function signInHint(address: TrinoAddress): string {
  return address.tls
    ? 'export CRM_ANALYZE_TRINO_PASSWORD=… (or CRM_ANALYZE_TRINO_PASSWORD_FILE, CRM_ANALYZE_TRINO_TOKEN)'
    : 'this cluster asks for a password: --db trinos://… with CRM_ANALYZE_TRINO_PASSWORD set';
}

/** Whether the protocol says that the same request may be sent again: the page of a token stays until the next is asked for. */
export function mayRetry(thrown: unknown, method: string): boolean {
  const { code = '', response } = thrown as HttpFault;
  if (response?.status !== undefined) return [429, 502, 503, 504].includes(response.status);
  // A statement whose answer was lost may run already; it is not sent twice.
  return (
    method === 'GET' && ['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN'].includes(code)
  );
}

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 300);
