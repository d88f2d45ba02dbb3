import { EXIT, type ExitKind, UserError } from '../../core/errors.js';
import { boundedText, type Message } from '../../core/message.js';
import { safeText } from '../../core/text/safe-text.js';
import type { Localizer } from '../../i18n/localizer.js';
import { jsonText, valuesJson } from '../../render/machine-value.js';
import { painter } from '../../render/terminal/ansi.js';
import { SHELL } from './words.js';

export interface FaultLook {
  readonly colour: boolean;
  readonly json: boolean;
  readonly verbose: boolean;
  readonly words: Localizer;
  /** What a report of a bug should carry: versions, platform, the command. */
  readonly facts: readonly string[];
}

/** The words for stderr: `error[E_…]: message`, where, `try:`; one JSON object with `--json`; a bug with all we know. */
export function faultText(error: unknown, look: FaultLook): string {
  if (!(error instanceof UserError)) return bugText(error, look);
  const { words } = look;
  const { told } = error;
  const message = words.say(told.message);
  const where = told.where.map(words.say);
  const hint = told.hint === undefined ? undefined : words.say(told.hint);
  if (look.json) return `${faultJson(error.code, message, where, hint, told.message)}\n`;
  const paint = painter(look.colour);
  const lines = [`${paint('red', `error[${error.code}]`)}: ${safeText(message)}`];
  for (const line of where) lines.push(`  ${safeText(line)}`);
  if (hint !== undefined) lines.push(`${paint('bold', words.say(SHELL.try()))} ${safeText(hint)}`);
  if (look.verbose && error.cause !== undefined)
    lines.push(`${words.say(SHELL.cause())} ${safeText(boundedText(causeText(error.cause)))}`);
  return `${lines.join('\n')}\n`;
}

function bugText(error: unknown, { words, json, colour, facts }: FaultLook): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const stack = text.split('\n').map(boundedText);
  if (json)
    return `${faultJson('E_BUG', boundedText(error instanceof Error ? error.message : String(error)), facts, words.say(SHELL.report()))}\n`;
  const paint = painter(colour);
  return [
    `${paint('red', 'error[E_BUG]')}: ${words.say(SHELL.bug())}`,
    ...stack.map((line) => `  ${safeText(line)}`),
    words.say(SHELL.report()),
    ...facts.map((fact) => `  ${safeText(fact)}`),
    '',
  ].join('\n');
}

function faultJson(
  code: string,
  message: string,
  where: readonly string[],
  hint: string | undefined,
  said?: Message,
): string {
  const entries = [`"code":${jsonText(code)}`, `"message":${jsonText(message)}`];
  if (where.length > 0) entries.push(`"where":[${where.map(jsonText).join(',')}]`);
  if (hint !== undefined) entries.push(`"hint":${jsonText(hint)}`);
  if (said !== undefined) entries.push(`"id":${jsonText(said.id)}`, `"values":${valuesJson(said.values)}`);
  return `{"error":{${entries.join(',')}}}`;
}

const causeText = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

export const exitCodeOf = (error: unknown): number =>
  EXIT[error instanceof UserError ? error.exit : ('bug' satisfies ExitKind)];
