import { COMPUTED } from './computed/index.js';
import { parseWhere } from './where.js';

/**
 * Whether every filter and cut of a run can be told of a second table that reaches only some of the tables the first one
 * reaches. Where one cannot, figures of the second table would silently be those of everything.
 */
export function attributesWithin(
  names: { readonly by: readonly string[]; readonly where: readonly string[] },
  reach: { readonly tables: readonly string[]; readonly ofCustomer: boolean },
  has: (table: string, column?: string) => boolean,
): boolean {
  const attributes = [...names.by, ...names.where.map((text) => parseWhere(text).attribute)];
  return attributes.every((name) => {
    if (name in COMPUTED || name.includes('(')) return reach.ofCustomer;
    const [table, column] = name.includes('.') ? (name.split('.') as [string, string]) : [undefined, name];
    return table === undefined ? reach.tables.some((one) => has(one, column)) : reach.tables.includes(table);
  });
}
