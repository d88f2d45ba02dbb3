import type { Relation } from '../../../core/analysis.js';
import { amountOf, numberOf } from '../../../core/cell.js';
import { groupedBy } from '../../../core/grouped.js';
import type { Row } from '../../../core/result.js';
import { type Context, hasExposure, windowOf } from '../basis/context.js';
import casesSql from './cases.sql';
import complainedSql from './complained.sql';
import soldSql from './sold.sql';

/** What complaints could have come from, in the unit of `--per`, by product (null: sold without one), and all of it. */
export interface Exposure {
  readonly products: ReadonlyMap<string | null, number | null>;
  readonly total: number | null;
}

export const NO_EXPOSURE: Exposure = { products: new Map(), total: null };

/** Of every cut; empty where none can be told. */
export async function exposureOf(context: Context): Promise<Map<string, Exposure>> {
  const { sql, options } = context;
  if (!hasExposure(context)) return new Map();
  const rows = await sql.rows(options.per === 'cases' ? casesSql : soldSql, windowOf(context));
  const sizeOf = (row: Row): number | null => numberOf(row[options.per]);
  return new Map(
    [...groupedBy(rows, (row) => String(row.__cut))].map(([cut, own]) => {
      const total = own.find((row) => row.is_total === true);
      const products = own.filter((row) => row.is_total !== true);
      return [
        cut,
        {
          total: total === undefined ? null : sizeOf(total),
          products: new Map(
            products.map((row) => [row.product_id === null ? null : String(row.product_id), sizeOf(row)]),
          ),
        },
      ];
    }),
  );
}

/** Complaints of every cut by the product that they name. */
export async function complainedOf(
  { sql }: Context,
  complaint: Relation,
): Promise<Map<string, Map<string | null, number>>> {
  const rows = await sql.rows(complainedSql, {}, { complaint });
  return new Map(
    [...groupedBy(rows, (row) => String(row.__cut))].map(([cut, own]) => [
      cut,
      new Map(own.map((row) => [row.product_id === null ? null : String(row.product_id), amountOf(row.complaints)])),
    ]),
  );
}
