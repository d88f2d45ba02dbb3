import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { OPTIONS } from './words.js';

const UNITS = { '': 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 } as const;

/** Bytes that a size gives: 500MB, 20GB, 1000000. Throws UserError E_VALUE (exit usage). */
export function sizeBytes(text: string, flag: string): number {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)(kb|mb|gb|tb)?$/i.exec(text.trim()) ?? [];
  const bytes = Number(amount) * UNITS[unit.toLowerCase() as keyof typeof UNITS];
  if (bytes >= 1 && Number.isFinite(bytes)) return bytes;
  throw new UserError('E_VALUE', 'usage', OPTIONS.takes_size_not({ flag, text }), {
    hint: verbatim('--max-input 20GB'),
  });
}
