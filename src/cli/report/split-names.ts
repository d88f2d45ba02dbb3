import { createHash } from 'node:crypto';
import { safeFileName } from '../../core/text/safe-text.js';

const DIGITS = 6;

/**
 * A part of a file name for each value, no two the same on any file system: values whose names would meet (`A/B`, `A:B`; `Ada`,
 * `ADA`; long ones alike in the beginning) are told apart by some digits of their hash, which do not hang on the other values.
 */
export function splitNames(values: readonly string[]): ReadonlyMap<string, string> {
  const met = new Map<string, number>();
  for (const value of values) met.set(folded(value), (met.get(folded(value)) ?? 0) + 1);
  return new Map(
    values.map((value) => {
      const name = safeFileName(value);
      if (met.get(folded(value)) === 1) return [value, name];
      const digits = createHash('sha256').update(value).digest('hex').slice(0, DIGITS);
      return [value, `${name}-${digits}`];
    }),
  );
}

const folded = (value: string): string => safeFileName(value).normalize('NFKC').toLowerCase();
