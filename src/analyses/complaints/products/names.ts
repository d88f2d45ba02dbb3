import { textOf } from '../../../core/cell.js';
import type { Context } from '../basis/context.js';
import namesSql from './names.sql';

/** What each product is called. */
export async function namesOf({ sql, has }: Context): Promise<(id: string | null) => string | null> {
  if (!has('products', 'name')) return () => null;
  const names = new Map((await sql.whole.rows(namesSql)).map((row) => [String(row.product_id), textOf(row.name)]));
  return (id) => (id === null ? null : (names.get(id) ?? null));
}
