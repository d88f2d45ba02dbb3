import { extname, resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { BY_EXTENSION, type Format, formatSpec } from '../../render/formats.js';
import type { Settings } from '../options/settings.js';

/** One place to render to: stdout (`path` null) or a file. */
export interface Target {
  readonly format: Format;
  /** As typed, `{as_of}` and such still in it. */
  readonly path: string | null;
}

/** The format that the flags name; undefined where none is typed or set. */
export function formatOf(settings: Settings): Format | undefined {
  const shorthands = (['json', 'csv'] as const).filter((key) => settings[key]);
  const typed = settings.typed('format') ? settings.format : undefined;
  const names = [...new Set([...shorthands, ...(typed === undefined ? [] : [typed])])];
  if (names.length > 1)
    throw new UserError('E_FORMATS', 'usage', `one format at a time, not ${names.join(' and ')}`, {
      hint: '-o FILE writes further formats: -o result.json -o result.csv',
    });
  return names[0] ?? settings.format;
}

/** Where output goes: each `-o` by its extension, else stdout. Throws UserError (usage). */
export function targetsOf(settings: Settings, stdoutIsTty: boolean, fallback: Format = 'table'): Target[] {
  const format = formatOf(settings);
  const files = settings.output;
  if (files.length === 0) return [stdoutTarget(format ?? fallback, stdoutIsTty)];
  const typed = settings.typed('format') || settings.json || settings.csv;
  return files.map((file) => {
    if (file === '-') return stdoutTarget(format ?? fallback, stdoutIsTty);
    const own = BY_EXTENSION.get(extname(file).toLowerCase());
    if (own === undefined && !typed)
      throw new UserError('E_OUTPUT_FORMAT', 'usage', `no format for ${file}`, {
        where: `extensions: ${[...BY_EXTENSION.keys()].join(' ')}`,
        hint: `-f csv -o ${file}`,
      });
    if (own !== undefined && typed && own !== format)
      throw new UserError('E_OUTPUT_FORMAT', 'usage', `-f ${format} and -o ${file} name different formats`, {
        hint: `drop -f, or write both: -o - -o ${file}`,
      });
    return { format: own ?? format!, path: file };
  });
}

function stdoutTarget(format: Format, isTty: boolean): Target {
  const { binary, extensions } = formatSpec(format);
  if (isTty && binary === true)
    throw new UserError('E_BINARY_TTY', 'usage', `${format} is binary and stdout is a terminal`, {
      hint: `-o result${extensions[0]}`,
    });
  return { format, path: null };
}

/** `-o '{analysis}-{as_of}.html'` with its places filled; every value made fit for a file name first. */
export function filledPath(template: string, cwd: string, values: Readonly<Record<string, string>>): string {
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new UserError('E_OUTPUT_PLACE', 'usage', `no {${name}} for a file name`, {
        where: `places: ${Object.keys(values)
          .map((key) => `{${key}}`)
          .join(' ')}`,
      });
    return value;
  });
  return resolve(cwd, path);
}
