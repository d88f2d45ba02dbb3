import { type ErrorDetail, type ExitKind, UserError } from '../../core/errors.js';
import { type Message, verbatim } from '../../core/message.js';
import { CORE } from '../../core/words.js';
import { formatAddress, type TrinoAddress } from './connection-url.js';
import { TRINO } from './words.js';

/** What Trino says of a query that failed. */
export interface TrinoError {
  readonly message: string;
  readonly errorName: string;
  readonly errorType: string;
}

type Rule = readonly [
  pattern: RegExp,
  code: `E_${string}`,
  exit: ExitKind,
  says: Message,
  hint: (at: Place) => Message,
];

interface Place {
  readonly address: string;
  readonly queryId: string;
}

const doctor = ({ address }: Place): Message => verbatim(`crm-analyze doctor --db ${address}`);
const again = (): Message => CORE.run_again();
const rights = ({ address }: Place): Message => TRINO.ask_for_rights({ address });
const narrower = (): Message => TRINO.narrow_or_more_memory();

/** By Trino's error name; the first that fits. What is in none of them is a fault of our SQL: a bug. */
const RULES: readonly Rule[] = [
  [/^(COLUMN_NOT_FOUND)$/, 'E_DATA_COLUMN', 'input', TRINO.no_such_column(), doctor],
  [
    /^(TABLE_NOT_FOUND|SCHEMA_NOT_FOUND|CATALOG_NOT_FOUND|MISSING_SCHEMA_NAME|MISSING_CATALOG_NAME)$/,
    'E_DATA_TABLE',
    'input',
    TRINO.no_such_table(),
    doctor,
  ],
  [/^(VIEW_IS_STALE|INVALID_VIEW|VIEW_IS_RECURSIVE)$/, 'E_DATA_VIEW', 'input', TRINO.view_cluster_no_longer(), doctor],
  [
    /^(INVALID_CAST_ARGUMENT|NUMERIC_VALUE_OUT_OF_RANGE|DIVISION_BY_ZERO)$/,
    'E_DATA_VALUE',
    'input',
    TRINO.value_data_cannot_read(),
    doctor,
  ],
  [/^PERMISSION_DENIED$/, 'E_CLUSTER_RIGHTS', 'cluster', TRINO.cluster_does_not_allow(), rights],
  [/^MISSING_DATA$/, 'E_CLUSTER_DATA', 'cluster', TRINO.worker_has_lost_part(), () => TRINO.load_table_into_cluster()],
  [
    /^(ADMINISTRATIVELY_KILLED|ADMINISTRATIVELY_PREEMPTED)$/,
    'E_CLUSTER_KILLED',
    'cluster',
    TRINO.ended_by_administrator(),
    again,
  ],
  [
    /^(USER_CANCELED|ABANDONED_QUERY|ABANDONED_TASK)$/,
    'E_CLUSTER_CANCELLED',
    'cluster',
    TRINO.ended_on_cluster(),
    again,
  ],
  [
    /^(EXCEEDED_(GLOBAL|LOCAL)_MEMORY_LIMIT|CLUSTER_OUT_OF_MEMORY|EXCEEDED_SPILL_LIMIT|OUT_OF_SPILL_SPACE)$/,
    'E_CLUSTER_MEMORY',
    'cluster',
    TRINO.query_needs_more_memory(),
    narrower,
  ],
  [
    /^(EXCEEDED_(TIME|CPU|SCAN)_LIMIT)$/,
    'E_CLUSTER_LIMIT',
    'cluster',
    TRINO.query_passed_limit_cluster(),
    () => TRINO.narrow_or_raise_limit(),
  ],
  [
    /^(QUERY_QUEUE_FULL|QUERY_REJECTED|SERVER_STARTING_UP|SERVER_SHUTTING_DOWN|NO_NODES_AVAILABLE|CLUSTER_HAS_TOO_MANY_RUNNING_QUERIES)$/,
    'E_CLUSTER_BUSY',
    'cluster',
    TRINO.cluster_takes_no_query(),
    again,
  ],
  [
    /^(REMOTE_\w+|PAGE_TRANSPORT_\w+|TOO_MANY_REQUESTS_FAILED|EXCHANGE_\w+|\w*HOST_GONE)$/,
    'E_CLUSTER_WORKER',
    'cluster',
    TRINO.worker_cluster_stopped_middle(),
    again,
  ],
  [
    /^INVALID_SESSION_PROPERTY$/,
    'E_DB_URL',
    'usage',
    TRINO.session_property_after_db(),
    () => TRINO.show_session_lists_them(),
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
  return new UserError(code, exit, says, {
    where: [verbatim(said), TRINO.query_on({ query_id: queryId, address: place.address })],
    hint: hint(place),
  });
}

const FAILED: Rule = [
  /$/,
  'E_CLUSTER_FAILED',
  'cluster',
  TRINO.query_failed_cluster(),
  ({ address }) => TRINO.run_again_or_doctor({ address }),
];

/** What an HTTP client's error holds of use; the rest of it (headers with the password) is never kept. */
interface HttpFault {
  readonly code?: string;
  readonly message?: string;
  readonly response?: { readonly status?: number; readonly data?: unknown };
}

const UNREACHED: Readonly<Record<string, Message>> = {
  ECONNREFUSED: TRINO.nobody_listens_there(),
  ENOTFOUND: TRINO.host_name_not_known(),
  EAI_AGAIN: TRINO.host_name_cannot_looked(),
  EHOSTUNREACH: TRINO.there_no_way_host(),
  ENETUNREACH: TRINO.there_no_way_network(),
  ETIMEDOUT: TRINO.does_not_answer(),
  ECONNABORTED: TRINO.does_not_answer(),
  ECONNRESET: TRINO.connection_was_cut(),
  EPIPE: TRINO.connection_was_cut(),
};

/** A request that got no page, in our words. */
export function explainHttpFault(thrown: unknown, address: TrinoAddress): UserError {
  const { code = '', message = '', response } = thrown as HttpFault;
  const at = formatAddress(address);
  const fault = (name: `E_${string}`, says: Message, hint: Message, detail: ErrorDetail = {}) =>
    new UserError(name, 'cluster', says, { where: verbatim(at), hint, ...detail });
  const status = response?.status;
  if (status === 401 || status === 403) {
    return fault('E_CLUSTER_SIGN_IN', TRINO.cluster_does_not_let({ user: address.user }), signInHint(address), {
      where: [verbatim(at), verbatim(`HTTP ${status}: ${firstLine(String(response?.data ?? ''))}`)],
    });
  }
  if (status !== undefined && status >= 500) {
    return fault('E_CLUSTER_BUSY', TRINO.cluster_answers_takes_no(), CORE.run_again(), {
      where: [verbatim(at), verbatim(`HTTP ${status}`)],
    });
  }
  if (status !== undefined) {
    return fault('E_CLUSTER_NOT_TRINO', TRINO.not_a_coordinator(), TRINO.check_host_and_port(), {
      where: [verbatim(at), verbatim(`HTTP ${status}`)],
    });
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return fault(
      'E_CLUSTER_TLS',
      TRINO.certificate_not_trusted(),
      verbatim('export CRM_ANALYZE_TRINO_CA_FILE=the-authority.pem'),
      {
        where: [verbatim(at), verbatim(message)],
      },
    );
  }
  if (code === 'EPROTO' || /wrong version number|HPE_/.test(code + message)) {
    const other = at.startsWith('trinos') ? at.replace('trinos', 'trino') : at.replace('trino', 'trinos');
    return fault('E_CLUSTER_TLS', TRINO.other_protocol(), verbatim(`--db ${other}`), {
      where: [verbatim(at), verbatim(message)],
    });
  }
  const reason = UNREACHED[code] ?? firstLine(message);
  return fault('E_CLUSTER_UNREACHABLE', TRINO.cluster_cannot_reached({ reason }), TRINO.check_host_and_coordinator());
}

function signInHint(address: TrinoAddress): Message {
  return address.tls ? TRINO.export_password() : TRINO.asks_for_password();
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
