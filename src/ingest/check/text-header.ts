import { identifier } from '../../core/quoting.js';
import { headerKey } from '../mapping/index.js';
import type { Planned } from './plan.js';

/** A header kept as text, under its name in the table. */
export interface TextHeader {
  readonly header: string;
  readonly column: string;
  /** SQL of its amount where that is not what the column holds. */
  readonly amount?: string;
}

/** The first header of a list that no column of the model takes. */
export function headerOf({ readings }: Planned, names: readonly string[]): TextHeader | null {
  const keys = names.map(headerKey);
  const free = (readings[0]?.columns ?? []).filter(({ model, header }) => model === null && header !== null);
  for (const key of keys) {
    const found = free.find(({ header }) => headerKey(header!) === key);
    if (found !== undefined) return { header: found.header!, column: identifier(found.name) };
  }
  return null;
}
