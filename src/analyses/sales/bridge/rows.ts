import type { TableRows } from '../../../core/analysis.js';
import { amountOf } from '../../../core/cell.js';
import type { Cell } from '../../../core/result.js';
import { moneyOf } from '../../../model/revenue-change/units.js';
import type { Bridges, ByProduct } from '../../../parts/revenue-bridges.js';
import type { ProductBridge } from '../../../stats/decomposition/product-bridge.js';
import type { SPLITS, STEPS } from '../basis/codes.js';
import type { Line } from '../breakdown/rows.js';
import type declaration from '../index.js';

type Bridge = TableRows<(typeof declaration)['tables']['bridge']>;
type Step = (typeof STEPS)[number];
type Split = (typeof SPLITS)[number];

/** Steps that are said only where there is something to say. */
const SOMETIMES: readonly Step[] = ['fx', 'calendar', 'nobody', 'cost', 'new_products', 'lost_products', 'unpriced'];

interface Told {
  readonly split: Split;
  readonly level: ByProduct['level'] | null;
  readonly common: number | null;
  readonly groups: number | null;
}

interface Bar {
  readonly step: Step;
  readonly units: bigint | null;
  readonly was?: Cell;
  readonly is?: Cell;
}

function rowsOf(cut: string, bars: readonly Bar[], { split, level, common, groups }: Told): Bridge {
  const before = bars[0]!.units!;
  const shown = bars.filter(({ step, units }) => units !== null && !(SOMETIMES.includes(step) && units === 0n));
  return shown.map(({ step, units, was = null, is = null }) => ({
    __cut: cut,
    split,
    step,
    kind: step === 'before' || step === 'now' ? 'level' : 'change',
    amount: moneyOf(units!),
    of_before:
      step !== 'before' && before > 0n ? Number(step === 'now' ? units! - before : units!) / Number(before) : null,
    factor_before: was,
    factor_now: is,
    level,
    common_share: common,
    groups,
  }));
}

const productBars = (bridge: ProductBridge): Bar[] => [
  { step: 'before', units: bridge.before },
  { step: 'fx', units: bridge.fx },
  { step: 'calendar', units: bridge.calendar },
  { step: 'price', units: bridge.price },
  { step: 'volume', units: bridge.volume },
  { step: 'mix', units: bridge.mix },
  { step: 'quantity', units: bridge.quantity },
  { step: 'cost', units: bridge.cost },
  { step: 'new_products', units: bridge.new, is: bridge.newProducts },
  { step: 'lost_products', units: bridge.lost, was: bridge.lostProducts },
  { step: 'unpriced', units: bridge.unpriced },
  { step: 'now', units: bridge.now },
];

const over = (a: number, b: number): number | null => (b > 0 ? a / b : null);

/** Customers, their orders and their money in one window; a customer of two groups counts once. */
interface Side {
  readonly customers: number;
  readonly orders: number;
  readonly revenue: number;
}

/** Of one cut, what the lines of the breakdown say of those who name a customer. */
function sideOf(lines: readonly Line[], cut: string): Side {
  const own = lines.filter((line) => line.cut === cut && (line.part === 'new' || line.part === 'returning'));
  const sum = (name: string) => own.reduce((total, { row }) => total + amountOf(row[name]), 0);
  return { customers: sum('customers'), orders: sum('orders'), revenue: sum('revenue') };
}

function treeBars({ tree }: Bridges, was: Side, is: Side): Bar[] {
  const frequency = ({ orders, customers }: Side) => over(orders, customers);
  const value = ({ revenue, orders }: Side) => over(revenue, orders);
  return [
    { step: 'before', units: tree.before },
    { step: 'fx', units: tree.fx },
    { step: 'calendar', units: tree.calendar },
    { step: 'customers', units: tree.customers, was: was.customers, is: is.customers },
    { step: 'frequency', units: tree.frequency, was: frequency(was), is: frequency(is) },
    { step: 'order_value', units: tree.orderValue, was: value(was), is: value(is) },
    { step: 'nobody', units: tree.nobody },
    { step: 'now', units: tree.now },
  ];
}

/** The splits of each cut's change beside each other: each sums to it, and none to another. */
export function bridgeRows(
  bridges: ReadonlyMap<string, Bridges>,
  before: readonly Line[],
  now: readonly Line[],
): Bridge {
  return [...bridges].flatMap(([cut, own]) => {
    const { products, groups } = own;
    const told = { level: products?.level ?? null, common: products?.commonShare ?? null, groups: null };
    return [
      ...rowsOf(cut, treeBars(own, sideOf(before, cut), sideOf(now, cut)), {
        split: 'tree',
        level: null,
        common: null,
        groups,
      }),
      ...(products === null ? [] : rowsOf(cut, productBars(products.revenue), { ...told, split: 'products' })),
      ...(products === null || products.margin === null
        ? []
        : rowsOf(cut, productBars(products.margin), { ...told, split: 'margin' })),
    ];
  });
}
