import { amountOf, textOf } from '../../../core/cell.js';
import type { Context, Ground } from '../basis/context.js';
import sumsSql from './sums.sql';

const COUNTS = [
  ...(['cases', 'with_customer', 'again', 'helped', 'again_later', 'complaint_n', 'complaint_yes'] as const),
  ...(['complaint_later', 'order_n', 'order_yes', 'order_before', 'order_later', 'minutes_n', 'minutes'] as const),
] as const;
type Counts = Record<(typeof COUNTS)[number], number>;

/** Sums of one cut, topic and subtopic. */
export interface Part extends Counts {
  readonly cut: string;
  readonly topic: string | null;
  readonly subtopic: string | null;
}

export async function partsOf({ sql, frame }: Context, { enquiry, seen }: Ground): Promise<Part[]> {
  const rows = await sql.rows(sumsSql, { seen, bought_until: frame.as_of }, { enquiry });
  return rows.map((row) => ({
    cut: String(row.__cut),
    topic: textOf(row.topic),
    subtopic: textOf(row.subtopic),
    ...(Object.fromEntries(COUNTS.map((name) => [name, amountOf(row[name])])) as Counts),
  }));
}

/** Several parts as one. */
export const total = (parts: readonly Part[]): Counts =>
  Object.fromEntries(COUNTS.map((name) => [name, parts.reduce((sum, part) => sum + part[name], 0)])) as Counts;
