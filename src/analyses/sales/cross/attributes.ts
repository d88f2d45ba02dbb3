import { UserError } from '../../../core/errors.js';
import { verbatim } from '../../../core/message.js';
import type { Context } from '../basis/windows.js';
import { WORDS } from './words.js';

/** An attribute of customers, order lines or products, and where it stands in the text. */
interface Attribute {
  readonly name: string;
  readonly table: 'customers' | 'orders' | 'products';
  readonly sql: string;
}

const COLUMNS: Readonly<Record<Attribute['table'], readonly string[]>> = {
  customers: ['segment', 'industry', 'country', 'province', 'city', 'region', 'acquisition_channel'],
  orders: ['channel', 'branch', 'region', 'rep_id', 'reseller_id'],
  products: ['category', 'brand'],
};
const ALIAS = { customers: 'c', orders: 'o', products: 'p' } as const;

const loaded = ({ has }: Pick<Context, 'has'>): Attribute[] =>
  Object.entries(COLUMNS).flatMap(([table, columns]) =>
    columns
      .filter((column) => has(table, column))
      .map((column) => ({
        name: `${table}.${column}`,
        table: table as Attribute['table'],
        sql: `${ALIAS[table as Attribute['table']]}.${column}`,
      })),
  );

/**
 * The two attributes that `--cross` names, the customer's own first. Throws UserError E_OPTION (exit usage) where it names not two, one
 * that is not there, or by a bare name that means two things.
 */
export function crossedBy(context: Pick<Context, 'has'>, text: string): readonly [Attribute, Attribute] {
  const all = loaded(context);
  const found = text
    .split(',')
    .map((one) => one.trim())
    .map((name) => all.filter((own) => own.name === name || own.name.endsWith(`.${name}`)));
  const [first, second] = found.map(([one]) => one);
  if (found.length !== 2 || found.some((own) => own.length !== 1) || first === second) {
    const [own, other] = [
      all.find(({ table }) => table === 'customers') ?? all[0],
      all.find(({ table }) => table === 'orders'),
    ];
    throw new UserError('E_OPTION', 'usage', WORDS.cross_takes_two({ text }), {
      where: WORDS.cross_forms({ names: all.map(({ name }) => name) }),
      hint: verbatim(`crm-analyze sales --cross ${[own, other].map((one) => one?.name ?? 'orders.channel').join(',')}`),
    });
  }
  return second!.table === 'customers' && first!.table !== 'customers' ? [second!, first!] : [first!, second!];
}
