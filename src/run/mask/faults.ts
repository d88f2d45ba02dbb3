import { UserError } from '../../core/errors.js';
import { english } from '../../core/message.js';
import { RUN } from '../words.js';

/** Faults beside those of usage whose words hold names of ours and the caller's only. */
const PLAIN_FAULTS: ReadonlySet<string> = new Set([
  'E_NOT_READY',
  'E_NO_DATA',
  'E_AS_OF',
  'E_BY_UNKNOWN',
  'E_DB_MISSING',
  'E_DB_VERSION',
  'E_DB_LOCKED',
  'E_NOT_LOADED',
  'E_TIMEOUT',
  'E_LIMIT',
  'E_EMPTY_CHART',
  'E_ANSWER_SIZE',
]);

/** Whether the words of a fault cannot quote the data. */
export const isPlainFault = ({ exit, code }: UserError): boolean =>
  exit === 'usage' || exit === 'interrupted' || PLAIN_FAULTS.has(code);

/** A fault that is told as text, `E_CODE: words`, as a masked report may tell it. */
export function maskedProblem(text: string): string {
  const code = text.split(':')[0]!;
  return PLAIN_FAULTS.has(code) ? text : `${code}: ${english(RUN.reason_kept_back())}`;
}

/** A fault of a masked run: where its words may quote the data, its code is all that is said. */
export function maskedFault(fault: unknown): unknown {
  if (!(fault instanceof UserError)) return placeOf(fault);
  if (isPlainFault(fault)) return fault;
  return new UserError(fault.code, fault.exit, RUN.reason_kept_back(), { hint: RUN.said_without_mask() });
}

/** Of a bug, where it happened; its message may hold a row. */
function placeOf(fault: unknown): Error {
  const said = new Error('masked');
  const stack = fault instanceof Error ? (fault.stack ?? '') : '';
  said.stack = stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
  return said;
}
