import { KIND_ORDER, KINDS, kindWords } from '../../model/kinds/kinds.js';
import { TABLES } from '../../model/tables.js';
import type { Preset } from '../mapping/index.js';
import type { ProposedColumn } from './candidate.js';
import { type Proposal, proposeColumns } from './propose-columns.js';
import type { Said } from './type-fit.js';

type Samples = ReadonlyMap<string, readonly string[]>;

/**
 * Fees that stand as rows of their own beside sales, as columns of the table of costs: their day, their amount and what they are for.
 * Null where the file has no such rows, or nothing but costs.
 */
export function costsOfOrders(
  headers: readonly string[],
  samples: Samples,
  presets: readonly Preset[],
  said: Said,
): readonly ProposedColumn[] | null {
  return costColumns(proposeColumns(TABLES.orders!, headers, samples, presets, said), headers, samples);
}

/** The same out of what a file's headers are as orders. */
export function costColumns(
  { columns }: Proposal,
  headers: readonly string[],
  samples: Samples,
): readonly ProposedColumn[] | null {
  const of = (name: string) => columns.find(({ column, source }) => column === name && source.from !== undefined);
  const [day, amount] = [of('ordered_at'), of('amount')];
  if (day === undefined || amount === undefined) return null;
  const kinds = headers.flatMap((header) => {
    const words = kindWords(KINDS.orders!, header, samples.get(header) ?? null);
    return words === null ? [] : [{ header, words }];
  });
  const money = samples.get(amount.header) ?? [];
  const ranks = money.map((_, i) =>
    Math.max(
      -1,
      ...kinds.map(({ header, words }) =>
        KIND_ORDER.indexOf(words.get(samples.get(header)![i]!.trim()) ?? ('' as never)),
      ),
    ),
  );
  const isCost = (i: number) => ranks[i] === KIND_ORDER.indexOf('cost') && /[1-9]/.test(money[i]!);
  if (!ranks.includes(KIND_ORDER.indexOf('sale')) || !money.some((_, i) => isCost(i))) return null;
  // Of several columns of types the finest says what a cost is for.
  const finest = kinds
    .map(({ header }) => ({ header, words: new Set(samples.get(header)!.filter((_, i) => isCost(i))).size }))
    .reduce((best, one) => (one.words >= best.words ? one : best));
  return [
    { ...day, column: 'occurred_on' },
    amount,
    { ...amount, column: 'kind', source: { from: [finest.header] }, header: finest.header },
  ];
}
