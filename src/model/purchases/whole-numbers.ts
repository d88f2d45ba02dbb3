import type { Relation } from '../../core/analysis.js';
import { amountOf } from '../../core/cell.js';

/** Columns of whole numbers below 2^31, read in batches: of half a million rows each column takes 2 MB, and as rows of an answer a hundred. */
export async function wholeNumbersOf<C extends string>(
  relation: Relation,
  names: readonly C[],
): Promise<Readonly<Record<C, Int32Array>>> {
  const parts: Int32Array[][] = names.map(() => []);
  for await (const { columns } of relation.read({ fields: names }))
    for (const [i, name] of names.entries()) parts[i]!.push(Int32Array.from(columns[name]!, amountOf));
  return Object.fromEntries(names.map((name, i) => [name, joined(parts[i]!)])) as Record<C, Int32Array>;
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
