import { isLong, type Result, type Row } from '../../src/core/result.js';
import type { SavedAnswer } from '../../src/core/saved-answer.js';
import { addDays } from '../../src/core/time/period-days.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { seededRandom } from '../../src/stats/distributions/random.js';
import type { InputRow } from '../support/case.js';
import { engineOverRows } from '../support/rows-engine.js';

const LISTED_ON = '2025-09-30';
const LOOKED_ON = '2025-10-30';
const CUSTOMERS = 900;

/** The rows of a long table. */
export async function longRows(result: Result, name: string): Promise<Row[]> {
  const table = result.tables[name]!;
  if (!isLong(table)) return [...table.rows];
  const rows: Row[] = [];
  for await (const { count, columns } of table.read())
    for (let i = 0; i < count; i++)
      rows.push(Object.fromEntries(Object.entries(columns).map(([key, cells]) => [key, cells[i]!])));
  return rows;
}

/** A list as its JSON would be read again. */
export async function asSaved(result: Result, file = 'list.json'): Promise<SavedAnswer> {
  const [actions, held_out] = [await longRows(result, 'actions'), await longRows(result, 'held_out')];
  return {
    file,
    schema: result.schema,
    as_of: result.frame.as_of,
    params: result.params,
    tables: { actions, held_out },
  };
}

/**
 * A review in a made-up world: everybody's spend has fallen (they bought much in spring, little since), and each comes back within 30 days
 * of the list by a chance of the own; who was listed by `uplift` more. All of `actions` runs: the list before, the review after.
 */
export async function reviewedWorld(seed: number, uplift: number): Promise<{ row: Row; listed: number; held: number }> {
  const random = seededRandom(seed);
  const orders: InputRow[] = [];
  const chances = new Map<string, number>();
  for (let i = 0; i < CUSTOMERS; i++) {
    const customer_id = `c${seed}-${i}`;
    chances.set(customer_id, 0.1 + 0.4 * random.uniform());
    const gone = Math.floor(125 + 60 * random.uniform());
    for (let back = 0; back < 4; back++)
      orders.push({
        customer_id,
        ordered_at: addDays(LISTED_ON, -gone - 30 * back),
        amount: 10 + back * 10,
        rep_id: `r${i % 3}`,
      });
  }
  const asked = { capacity: 600, holdout: 0.3, window: 30 };
  const before = await engineOverRows({ orders });
  const list = await analyze(before, manifest, { analysis: 'actions', asOf: LISTED_ON, options: asked });
  const saved = await asSaved(list);
  await before.close();
  const listed = new Set(saved.tables.actions!.map((row) => String(row.customer_id)));
  for (const [customer_id, chance] of chances)
    if (random.uniform() < chance + (listed.has(customer_id) ? uplift : 0))
      orders.push({
        customer_id,
        ordered_at: addDays(LISTED_ON, 1 + Math.floor(29 * random.uniform())),
        amount: 40,
        rep_id: 'r0',
      });
  const after = await engineOverRows({ orders });
  const review = await analyze(after, manifest, {
    analysis: 'actions',
    asOf: LOOKED_ON,
    options: { ...asked, review: [saved.file] },
    saved: [saved],
    tables: ['review'],
  });
  const row = (await longRows(review, 'review')).find(({ action }) => action === 'all')!;
  await after.close();
  return { row, listed: listed.size, held: saved.tables.held_out!.length };
}
