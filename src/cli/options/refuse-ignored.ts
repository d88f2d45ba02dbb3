import { UserError } from '../../core/errors.js';
import { FLAGS } from './flags.js';

const CHECKS = ['fail_on', 'warn_on'];
const FRAME = ['as_of', 'period', 'since', 'until', 'compare', 'by', 'where', 'rows'];
const IGNORED: Readonly<Record<string, readonly string[]>> = {
  sql: [...CHECKS, ...FRAME],
  export: [...CHECKS, ...FRAME],
  doctor: [...CHECKS, ...FRAME],
  profile: [...CHECKS, ...FRAME],
  diff: [...CHECKS, ...FRAME],
  load: [...CHECKS, ...FRAME, 'output'],
  init: [...CHECKS, ...FRAME, 'output'],
  customer: CHECKS,
};

/** Flags of every command that mean nothing to this one. */
export const ignoredBy = (command: string): readonly string[] => IGNORED[command] ?? [];

/** Throws UserError (usage) for a typed flag that the command would ignore: a check that is never made passes always. */
export function refuseIgnored(command: string, typed: Readonly<Record<string, unknown>>): void {
  const key = ignoredBy(command).find((name) => typed[name] !== undefined);
  if (key === undefined) return;
  const { long } = FLAGS.find((flag) => flag.key === key)!;
  throw new UserError('E_UNKNOWN_OPTION', 'usage', `${command} has no option --${long}`, {
    hint: `crm-analyze ${command} --help`,
  });
}
