import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { OPTIONS } from './words.js';

/** With less DuckDB cannot sort two columns of a large table. */
const LEAST_MEMORY = 64e6;

const UNITS = { '': 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 } as const;

/** Bytes that a size gives: 500MB, 20GB, 1000000. Throws UserError E_VALUE (exit usage). */
export function sizeBytes(text: string, flag: string, example = '20GB'): number {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)(kb|mb|gb|tb)?$/i.exec(text.trim()) ?? [];
  const bytes = Number(amount) * UNITS[unit.toLowerCase() as keyof typeof UNITS];
  if (bytes >= 1 && Number.isFinite(bytes)) return bytes;
  throw new UserError('E_VALUE', 'usage', OPTIONS.takes_size_not({ flag, text }), {
    hint: verbatim(`${flag} ${example}`),
  });
}

/** The limit of `--memory` as DuckDB writes it, in whole megabytes. Throws UserError E_VALUE (exit usage) below 64 MB. */
export function memoryLimit(text: string): string {
  const bytes = sizeBytes(text, '--memory', '2GB');
  if (bytes >= LEAST_MEMORY) return `${Math.floor(bytes / 1e6)}MB`;
  throw new UserError('E_VALUE', 'usage', OPTIONS.too_little_memory({ text }), { hint: verbatim('--memory 500MB') });
}
