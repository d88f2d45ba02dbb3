import { extname, resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { allOf } from '../../core/words.js';
import { BY_EXTENSION, type Format, formatSpec } from '../../render/formats.js';
import type { Settings } from '../options/settings.js';
import { OUTPUT } from './words.js';

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
    throw new UserError('E_FORMATS', 'usage', OUTPUT.one_format_at_time({ names: allOf(names) }), {
      hint: OUTPUT.o_file_writes_further(),
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
    if (own === undefined && !typed && LIKE_PNG.has(extname(file).toLowerCase())) throw likePng(file);
    if (own === undefined && !typed)
      throw new UserError('E_OUTPUT_FORMAT', 'usage', OUTPUT.no_format({ file }), {
        where: OUTPUT.extensions({ value: [...BY_EXTENSION.keys()].join(' ') }),
        hint: verbatim(`-f csv -o ${file}`),
      });
    const isUnder = format !== undefined && formatSpec(format).under?.includes(extname(file).toLowerCase()) === true;
    if (own !== undefined && typed && own !== format && !isUnder)
      throw new UserError('E_OUTPUT_FORMAT', 'usage', OUTPUT.f_o_name_different({ format: format!, file }), {
        hint: OUTPUT.drop_f_write_both({ file }),
      });
    return { format: typed && isUnder ? format! : (own ?? format!), path: file };
  });
}

/** Extensions of pictures that are not written: PNG comes near. */
const LIKE_PNG: ReadonlySet<string> = new Set(['.jpg', '.jpeg']);

function likePng(file: string): UserError {
  const own = extname(file);
  return new UserError('E_OUTPUT_FORMAT', 'usage', OUTPUT.no_pixels({ file }), {
    hint: verbatim(`-o ${file.slice(0, -own.length)}.png`),
  });
}

function stdoutTarget(format: Format, isTty: boolean): Target {
  const { binary, extensions } = formatSpec(format);
  if (isTty && binary === true)
    throw new UserError('E_BINARY_TTY', 'usage', OUTPUT.binary_stdout_terminal({ format }), {
      hint: verbatim(`-o result${extensions[0]}`),
    });
  return { format, path: null };
}

/** `-o '{analysis}-{as_of}.html'` with its places filled; every value made fit for a file name first. */
export function filledPath(template: string, cwd: string, values: Readonly<Record<string, string>>): string {
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new UserError('E_OUTPUT_PLACE', 'usage', OUTPUT.no_file_name({ place: `{${name}}` }), {
        where: OUTPUT.places({
          values: Object.keys(values)
            .map((key) => `{${key}}`)
            .join(' '),
        }),
      });
    return value;
  });
  return resolve(cwd, path);
}
