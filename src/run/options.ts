import { closest, UserError } from '../core/errors.js';
import type { ManifestEntry, OptionEntry } from '../core/manifest.js';
import type { Cell } from '../core/result.js';

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
      throw new UserError('E_OPTION', 'usage', `${entry.id} has no option ${flagOf(name)}`, {
        where: `closest: ${flagOf(closest(name, names) ?? names[0] ?? 'help')}`,
        hint: `crm-analyze ${entry.id} --help`,
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
    throw new UserError('E_OPTION', 'usage', `${flagOf(option.name)} takes a number, not ${text}`, {
      hint: `crm-analyze ${analysis} --help`,
    });
  }
  return percent ? number / 100 : number;
}

async function validate(entry: ManifestEntry, values: OptionValues): Promise<void> {
  const declaration = await entry.declare();
  const parsed = declaration.options.safeParse(values);
  if (parsed.success) return;
  const { path, message } = parsed.error.issues[0];
  const option = entry.options.find(({ name }) => name === path[0]);
  throw new UserError('E_OPTION', 'usage', `${flagOf(String(path[0] ?? ''))}: ${message}`, {
    where: option?.choices ? `one of ${option.choices.join(', ')}` : [],
    hint: `crm-analyze ${entry.id} --help`,
  });
}
