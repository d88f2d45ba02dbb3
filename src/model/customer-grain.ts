import { COMPUTED } from './computed/index.js';
import { parseWhere } from './prefix/where.js';

/**
 * Whether cuts (`--by` names) and filters (`--where` texts) are all about customers, so that tables which know only
 * their customer can be cut by them. `has` tells what is loaded.
 */
export function isAboutCustomers(
  frame: { readonly by: readonly string[]; readonly where: readonly string[] },
  has: (table: string, column?: string) => boolean,
): boolean {
  const names = [...frame.by, ...frame.where.map((text) => parseWhere(text).attribute)];
  return names.every(
    (name) =>
      name.startsWith('customers.') ||
      name.includes('(') ||
      name in COMPUTED ||
      (!name.includes('.') && has('customers', name) && !has('orders', name)),
  );
}
