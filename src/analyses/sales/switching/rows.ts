import type { Relation, TableRows } from '../../../core/analysis.js';
import { textOf } from '../../../core/cell.js';
import { groupedBy } from '../../../model/revenue-change/index.js';
import { moneyOf, paramsOf, unitsOf } from '../../../model/revenue-change/units.js';
import { type Bought, type Flow, type Part, switched } from '../../../stats/decomposition/switching.js';
import { type Context, type Windows, withinOf } from '../basis/windows.js';
import type declaration from '../index.js';
import boughtSql from './bought.sql';

type Switching = TableRows<(typeof declaration)['tables']['switching']>;

/** More kinds than these make a table that nobody reads, and as many flows as their square. */
const MOST_KINDS = 50;

interface Sum {
  readonly flow: Flow;
  readonly from: string | null;
  readonly to: string | null;
  amount: bigint;
  customers: number;
}

/** The flows of one cut: sums over its customers, and what each kind brought before. */
class Flows {
  private readonly sums = new Map<string, Sum>();
  readonly names: (string | null)[] = [];
  private readonly places = new Map<string | null, number>();
  private readonly before: bigint[] = [];

  place(name: string | null): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    this.places.set(name, this.names.length);
    this.before.push(0n);
    return this.names.push(name) - 1;
  }

  add(bought: readonly Bought[]): void {
    for (const { kind, before } of bought) this.before[kind]! += before;
    for (const part of switched(bought)) this.put(part);
  }

  private put({ flow, from, to, amount }: Part): void {
    const key = `${flow} ${from} ${to}`;
    const nameAt = (place: number | null) => (place === null ? null : this.names[place]!);
    const own = this.sums.get(key) ?? { flow, from: nameAt(from), to: nameAt(to), amount: 0n, customers: 0 };
    this.sums.set(key, own);
    own.amount += amount;
    own.customers++;
  }

  rows(cut: string): Switching {
    const rank = ({ flow }: Sum) => FLOWS.indexOf(flow);
    const text = (name: string | null) => name ?? '\uffff';
    return [...this.sums.values()]
      .filter(({ amount }) => amount !== 0n)
      .sort(
        (a, b) =>
          rank(a) - rank(b) ||
          (a.amount > b.amount ? -1 : a.amount < b.amount ? 1 : 0) ||
          (text(a.from) + text(a.to) < text(b.from) + text(b.to) ? -1 : 1),
      )
      .map(({ flow, from, to, amount, customers }) => {
        const leaves = flow === 'moved' || flow === 'shrunk' || flow === 'left';
        const before = leaves ? this.before[this.places.get(from)!]! : 0n;
        return {
          __cut: cut,
          flow,
          from,
          to,
          amount: moneyOf(amount),
          share: before > 0n ? Number(amount) / Number(before) : null,
          customers,
        };
      });
  }
}

export const FLOWS: readonly Flow[] = ['moved', 'grown', 'shrunk', 'came', 'left'];

async function flowsOf(relation: Relation): Promise<Map<string, Flows>> {
  const cuts = new Map<string, Flows>();
  let [cut, customer, bought] = ['', '', [] as Bought[]];
  const close = () => {
    if (bought.length > 0) cuts.get(cut)!.add(bought);
    bought = [];
  };
  // A customer's rows stand together, as the text orders them.
  for await (const { count, columns } of relation.read()) {
    for (let row = 0; row < count; row++) {
      const cell = (name: string) => columns[name]![row]!;
      const [own, who] = [String(cell('__cut')), String(cell('customer_id'))];
      if (own !== cut || who !== customer) close();
      [cut, customer] = [own, who];
      if (!cuts.has(cut)) cuts.set(cut, new Flows());
      const kind = cuts.get(cut)!.place(textOf(cell('name')));
      bought.push({ kind, before: unitsOf(cell('earlier')), now: unitsOf(cell('later')) });
    }
  }
  close();
  return cuts;
}

/** Money that customers moved from one part of `--within` to another between the two periods, and what grew, shrank, came and left. */
export async function switchingRows(context: Context, { now, before }: Windows): Promise<Switching> {
  const within = withinOf(context);
  const text = groupedBy(boughtSql, within);
  const cuts = await flowsOf(await context.sql.relation(text, paramsOf({ now, before: before! })));
  const most = Math.max(0, ...[...cuts.values()].map(({ names }) => names.length));
  if (most > MOST_KINDS) {
    context.warn('W_SWITCHING_LEFT_OUT', { values: most });
    return [];
  }
  return [...cuts].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([cut, flows]) => flows.rows(cut));
}
