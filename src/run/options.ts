import { closest, UserError } from '../core/errors.js';
import type { ManifestEntry, OptionEntry } from '../core/manifest.js';
import { verbatim } from '../core/message.js';
import type { Cell } from '../core/result.js';
import { CORE } from '../core/words.js';
import { limitMessage } from './limit-message.js';
import { RUN } from './words.js';

export type OptionValues = Record<string, Cell | readonly Cell[]>;

export const flagOf = (name: string): string => `--${name.replaceAll('_', '-')}`;

/**
 * An analysis' options: texts read as their types, defaults filled in, the declaration's own limits applied. Only given options
 * are checked against the declaration, so that a plain run never imports zod. Throws UserError (exit usage).
 */
export async function resolveOptions(
  entry: ManifestEntry,
  given: Readonly<Record<string, unknown>> = {},
): Promise<OptionValues> {
  const values: OptionValues = Object.fromEntries(entry.options.map((option) => [option.name, option.default]));
  const names = entry.options.map(({ name }) => name);
  for (const [name, value] of Object.entries(given)) {
    const option = entry.options.find((candidate) => candidate.name === name);
    if (option === undefined) {
      throw new UserError('E_OPTION', 'usage', CORE.has_no_option({ analysis: entry.id, option: flagOf(name) }), {
        where: CORE.closest({ near: flagOf(closest(name, names) ?? names[0] ?? 'help') }),
        hint: verbatim(`crm-analyze ${entry.id} --help`),
      });
    }
    values[name] = read(option, value, entry.id);
  }
  if (Object.keys(given).length > 0) await validate(entry, values);
  return values;
}

function read(option: OptionEntry, value: unknown, analysis: string): Cell | readonly Cell[] {
  if (value === null && option.nullable) return null;
  if (typeof value !== 'string') return value as Cell | readonly Cell[];
  switch (option.type) {
    case 'number':
    case 'integer':
      return readNumber(option, value, analysis);
    case 'numbers':
      return value.split(',').map((part) => readNumber(option, part.trim(), analysis));
    case 'texts':
    case 'saved':
      return value.split(',').map((part) => part.trim());
    case 'flag':
      return value === 'true';
    default:
      return value;
  }
}

function readNumber(option: OptionEntry, text: string, analysis: string): number {
  const percent = text.endsWith('%');
  const number = Number(percent ? text.slice(0, -1) : text);
  if (text.trim() === '' || !Number.isFinite(number)) {
    throw new UserError('E_OPTION', 'usage', CORE.takes_number({ option: flagOf(option.name), text }), {
      hint: verbatim(`crm-analyze ${analysis} --help`),
    });
  }
  return percent ? number / 100 : number;
}

async function validate(entry: ManifestEntry, values: OptionValues): Promise<void> {
  const declaration = await entry.declare();
  const parsed = declaration.options.safeParse(values, { reportInput: true });
  if (parsed.success) return;
  const [issue] = parsed.error.issues;
  const { path } = issue;
  const option = entry.options.find(({ name }) => name === path[0]);
  throw new UserError('E_OPTION', 'usage', limitMessage(flagOf(String(path[0] ?? '')), issue), {
    where: option?.choices ? RUN.one_of({ choices: option.choices }) : [],
    hint: verbatim(`crm-analyze ${entry.id} --help`),
  });
}
