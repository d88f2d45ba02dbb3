import { groupedBy } from '../../../core/grouped.js';
import type { Context, Ground } from '../basis/context.js';
import { Arm } from '../basis/sums.js';
import othersSql from './others.sql';

/** By campaign, everybody who bought in the year before it and is in none of its arms; of a part of the members there are no such others. */
export async function othersOf({ sql, frame, options }: Context, ground: Ground): Promise<ReadonlyMap<string, Arm>> {
  if (frame.by.length > 0 || frame.where.length > 0) return new Map();
  const asked = { window: options.window, as_of: frame.as_of };
  const rows = await sql.whole.rows(othersSql, asked, { campaign: ground.campaign });
  return new Map([...groupedBy(rows, (row) => String(row.campaign_id))].map(([id, own]) => [id, new Arm(own)]));
}
