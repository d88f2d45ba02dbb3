import { UserError } from '../../core/errors.js';
import { isMessage, verbatim } from '../../core/message.js';
import { shellWord } from '../../core/quoting.js';
import type { Context } from '../context.js';
import { flagOf } from '../options/flags.js';

/** A fault of size with the same command line again, and the size that it asks for: its hint knows the size alone. */
export function withSize(
  fault: unknown,
  { settings }: Pick<Context, 'settings'>,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
): unknown {
  if (!(fault instanceof UserError) || !isMessage(fault.told.hint)) return fault;
  const megabytes = fault.told.hint.values['megabytes'];
  if (megabytes === undefined) return fault;
  const words = [
    ...args,
    ...Object.entries({ ...options, maxInput: `${String(megabytes)}MB` }).flatMap(([name, value]) =>
      spelled(name, value),
    ),
    ...[...settings.entries()].flatMap(([key, { origin, value }]) =>
      origin === 'flag' ? spelled(flagOf(key).long, value) : [],
    ),
  ];
  const piped = args.includes('-') ? '… | ' : '';
  return new UserError(fault.code, fault.exit, fault.told.message, {
    where: fault.told.where,
    hint: verbatim(`${piped}crm-analyze load ${words.map(shellWord).join(' ')}`),
    cause: fault.cause,
  });
}

function spelled(name: string, value: unknown): string[] {
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  if (value === true) return [flag];
  if (value === false || value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).flatMap((one) => [flag, String(one)]);
}
