import { UserError } from '../../core/errors.js';
import { type Message, type Value, verbatim } from '../../core/message.js';
import { ALL_FLAGS, EVERY_FLAG, type FlagKey, flagOf } from './flags.js';
import { OPTIONS } from './words.js';

/** What the program itself obeys, whatever the command. */
const EVERYWHERE = [
  'config',
  'lang',
  'locale',
  'color',
  'verbose',
  'quiet',
  'pager',
  'no_input',
] as const satisfies readonly FlagKey[];

/** Where data come from, for commands that open the engine. */
export const DATA = ['db', 'from', 'map', 'tz', 'timeout', 'memory', 'stats'] as const satisfies readonly FlagKey[];

/** The days, the parts and the filter that an answer is about. */
export const FRAME = [
  'as_of',
  'period',
  'since',
  'until',
  'grain',
  'compare',
  'week_start',
  'fiscal_year_start',
  'include_partial',
  'by',
  'by_at',
  'groups',
  'where',
] as const satisfies readonly FlagKey[];

/** What of it a report takes: it has its own periods, and cuts and compares by itself. */
export const REPORT_FRAME = [
  'as_of',
  'period',
  'grain',
  'week_start',
  'fiscal_year_start',
  'where',
] as const satisfies readonly FlagKey[];

/** Which rows and columns of its tables a command writes. */
export const SHAPE = ['show', 'fields', 'sort', 'limit'] as const satisfies readonly FlagKey[];

/** Tables in any format, to the screen or to files. */
export const TABLES = [
  ...SHAPE,
  'format',
  'json',
  'csv',
  'output',
  'open',
  'wide',
  'vertical',
  'excel',
  'float_money',
] as const satisfies readonly FlagKey[];

/** What hides whose data they are, where output leaves for others. */
export const MASK = ['mask', 'mask_key', 'unmask'] as const satisfies readonly FlagKey[];

export const CHECKS = ['fail_on', 'warn_on', 'missing'] as const satisfies readonly FlagKey[];

/** What every analysis takes: what it shares with other commands, and the flags that are declared as its own. */
export const ANALYSIS: readonly FlagKey[] = [
  ...DATA,
  ...FRAME,
  ...TABLES,
  ...MASK,
  ...CHECKS,
  ...EVERY_FLAG.filter((key) => flagOf(key).analyses === true),
];

interface Taker {
  readonly takes: readonly FlagKey[];
}

/** Flags that a command takes, in help order. */
export const takenBy = ({ takes }: Taker): readonly FlagKey[] =>
  EVERY_FLAG.filter((key) => takes.includes(key) || EVERYWHERE.some((one) => one === key));

/** Throws UserError (usage) for a typed flag that the command would ignore: a check that is never made passes always. */
export function refuseUntaken(path: readonly string[], taker: Taker, typed: Readonly<Record<string, unknown>>): void {
  const taken = takenBy(taker);
  const stranger = ALL_FLAGS.find(({ key }) => typed[key] !== undefined && !taken.includes(key));
  if (stranger === undefined) return;
  const command = path.join(' ');
  if (stranger.key === 'mask' || stranger.key === 'mask_key')
    throw new UserError('E_UNKNOWN_OPTION', 'usage', OPTIONS.masks_nothing({ command, long: stranger.long }), {
      where: OPTIONS.who_masks(),
      hint: verbatim('crm-analyze export customers --mask'),
    });
  throw new UserError('E_UNKNOWN_OPTION', 'usage', OPTIONS.has_no_option({ command, long: stranger.long }), {
    hint: verbatim(`crm-analyze ${command} --help`),
  });
}

/** Throws UserError (usage) for a typed flag that means nothing beside `other`, as the user spells it or a message. */
export function refuseBeside(
  other: Value,
  settings: { typed(key: FlagKey): boolean },
  keys: readonly FlagKey[],
  hint: Message,
): void {
  const stranger = keys.find((key) => settings.typed(key));
  if (stranger === undefined) return;
  throw new UserError('E_USAGE', 'usage', OPTIONS.does_not_go_with({ other, long: flagOf(stranger).long }), { hint });
}
