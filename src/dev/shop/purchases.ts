import { afterOpenMinutes, day, FIRST, iso, LAST, season } from './calendar.js';
import { type Customer, repOn } from './people.js';
import { type Random, random } from './random.js';
import { fading, LEFT_ON } from './sellers.js';
import * as world from './world.js';

/** A line as it is made; ids follow once all orders are sorted by time. */
export interface Line {
  product: string;
  quantity: number;
  /** Cents; net of discount and of tax, negative for a return. */
  amount: number;
  discount: number;
  cost: number;
}

export interface Order {
  id: string;
  customer: Customer;
  /** Local minute. */
  at: number;
  channel: string;
  currency: string;
  status: string;
  rep: string;
  reseller: string;
  campaign: string;
  /** The order that is returned: one of ours, or an id from before the export. */
  returns: Order | string | undefined;
  lines: Line[];
  delivery: { promised: number; shipped: number; delivered: number } | undefined;
  considered: number | undefined;
}

/** Of an order in a branch that nobody is credited with and nothing led to. */
export const OVER_THE_COUNTER = {
  channel: 'store',
  currency: '',
  status: 'done',
  rep: '',
  reseller: '',
  campaign: '',
} as const;

/** What a customer does besides buying: the tickets that her orders cause. */
export interface Grievance {
  customer: Customer;
  order: Order;
  product: string;
  opened: number;
  wave: boolean;
  recovered: boolean;
}

interface Market {
  orders: Order[];
  grievances: Grievance[];
}

/** Raises a customer's buying after a contact: factor on the rate and the chance of one more order, for some days. */
export interface Push {
  campaign: string;
  from: number;
  factor: number;
  extra: number;
}

/** Euros to yuan in this fixture's rate table changes by quarter; prices abroad are list prices over 7.5. */
const EURO = 7.5;

class Shopper {
  readonly orders: Order[] = [];
  readonly grievances: Grievance[] = [];
  private readonly draw: Random;
  private end: number;
  private hit = false;
  private readonly tastes: number[];

  constructor(
    private readonly customer: Customer,
    private readonly pushes: readonly Push[],
  ) {
    this.draw = random('orders', customer.index);
    this.end = customer.end;
    // Whoever buys often meets any popular product. The calm one is liked by those who buy seldom, so that its buyers stay no longer than others.
    const often = customer.rate > 1 / 160;
    this.tastes = world.products.map((p) => (p.id === world.CALM_PRODUCT ? p.weight * (often ? 0.62 : 2.4) : p.weight));
  }

  live(): void {
    const c = this.customer;
    const extras = this.pushes
      .filter((p) => p.extra > 0 && this.draw.chance(p.extra))
      .map((p) => p.from + this.draw.integer(2, 20));
    for (let d = Math.max(FIRST, c.start); d <= LAST && d < this.end; d++) {
      const push = this.pushes.find((p) => d > p.from && d <= p.from + world.CAMPAIGN_DAYS);
      const p = Math.min(0.85, c.rate * season(d) * (push?.factor ?? 1));
      const buys = this.draw.chance(p);
      if (buys || d === c.start || extras.includes(d)) this.buy(d, push?.campaign ?? '');
    }
  }

  private buy(d: number, campaign: string): void {
    const { draw, customer: c } = this;
    const viaReseller = c.reseller !== '' && draw.chance(0.88);
    if (viaReseller && !draw.chance(fading(c.reseller, d))) return;
    const channel = viaReseller ? 'reseller' : this.channel();
    const evening = channel === 'online' && draw.chance(0.12);
    const at = d * 1440 + (evening ? draw.integer(1350, 1439) : draw.integer(9 * 60, 20 * 60 + 59));
    const order: Order = {
      ...{ id: '', customer: c, at, channel, currency: c.branch === world.berlin ? 'EUR' : '', status: 'done' },
      rep: repOn(c.rep, d, LEFT_ON),
      reseller: viaReseller ? c.reseller : '',
      campaign,
      returns: undefined,
      lines: this.lines(d),
      delivery: undefined,
      considered: undefined,
    };
    if (draw.chance(0.003) && c.branch.code !== 'HZ') order.status = 'cancelled';
    if (channel === 'online') this.ship(order, d);
    this.orders.push(order);
    if (order.status === 'done') this.aftermath(order, d);
  }

  private channel(): string {
    const { draw, customer: c } = this;
    if (c.branch === world.berlin) return 'phone';
    return ['store', 'online', 'phone'][draw.weighted(c.business ? [30, 56, 14] : [54, 42, 4])]!;
  }

  private lines(d: number): Line[] {
    const { draw, customer: c } = this;
    const wanted = Math.min(c.business ? 6 : 4, 1 + Math.floor(draw.exponential(c.business ? 1.7 : 0.95)));
    const chosen = new Set<number>();
    while (chosen.size < wanted) chosen.add(draw.weighted(this.tastes));
    const inflation = d >= day('2025-01-01') ? 1.03 : 1;
    const abroad = c.branch === world.berlin ? EURO : 1;
    return [...chosen].map((i) => {
      const p = world.products[i]!;
      const quantity = c.business
        ? Math.max(1, Math.round(draw.lognormal(c.scale, 0.6)))
        : draw.weighted([70, 22, 8]) + 1;
      const gross = Math.round((quantity * p.price * inflation) / abroad);
      const rate = c.business
        ? draw.pick([0, 5, 5, 10, 15])
        : draw.chance(iso(d).includes('-11-1') ? 0.8 : 0.12)
          ? 10
          : 0;
      const discount = Math.round((gross * rate) / 100);
      const cost = Math.round((quantity * p.cost) / abroad);
      return { product: p.id, quantity, amount: gross - discount, discount, cost };
    });
  }

  private ship(order: Order, d: number): void {
    const { draw } = this;
    if (draw.chance(0.12)) order.considered = d - draw.integer(0, 14);
    if (d < day('2025-01-01')) return;
    const shipped = d + draw.integer(0, 2);
    const delivered = shipped + 1 + draw.weighted([30, 40, 20, 10]);
    if (delivered <= LAST) order.delivery = { promised: d + 4, shipped, delivered };
  }

  /** Returns and complaints; those who bought the bad batch may leave. */
  private aftermath(order: Order, d: number): void {
    const { draw } = this;
    const bad = order.lines.find((l) => l.product === world.WAVE_PRODUCT);
    const calm = order.lines.some((l) => l.product === world.CALM_PRODUCT);
    if (bad !== undefined && d >= world.BATCH_FROM && d <= world.BATCH_TO && !this.hit) {
      this.disappoint(order, bad, d);
      return;
    }
    if (draw.chance(0.03)) this.giveBack(order, [draw.pick(order.lines)], d + draw.integer(3, 25));
    if (draw.chance(calm ? 0.055 : 0.02)) {
      const product = calm ? world.CALM_PRODUCT : draw.pick(order.lines).product;
      this.complain(order, product, d + draw.integer(1, 20), false, draw.chance(0.5));
    }
  }

  private disappoint(order: Order, line: Line, d: number): void {
    const { draw } = this;
    this.hit = true;
    const week = draw.weighted([34, 24, 16, 12, 8, 6]);
    const at = Math.max(d + draw.integer(2, 9), world.WAVE_START + week * 7 + draw.weighted([3, 3, 2, 2, 2, 1, 1]));
    const complains = draw.chance(0.66);
    const recovered = draw.chance(0.45);
    if (complains) {
      this.complain(order, world.WAVE_PRODUCT, at, true, recovered);
      if (draw.chance(0.5)) this.giveBack(order, [line], at + draw.integer(1, 6));
    }
    if (draw.chance(complains ? (recovered ? 0.35 : 0.93) : 0.65)) this.end = Math.min(this.end, Math.max(at, d) + 1);
  }

  private complain(order: Order, product: string, d: number, wave: boolean, recovered: boolean): void {
    if (d > LAST) return;
    const opened = d * 1440 + this.draw.integer(8 * 60, 20 * 60);
    this.grievances.push({ customer: this.customer, order, product, opened, wave, recovered });
  }

  giveBack(order: Order, lines: readonly Line[], d: number, returns: Order | string = order): void {
    if (d > LAST) return;
    const back = lines.map((l) => ({
      ...l,
      quantity: -l.quantity,
      amount: -l.amount,
      discount: -l.discount,
      cost: -l.cost,
    }));
    const at = afterOpenMinutes(d * 1440, this.draw.integer(5, 300));
    this.orders.push({ ...order, at, returns, lines: back, delivery: undefined, considered: undefined, campaign: '' });
  }

  /** Returns goods bought before the export begins: more than she buys later, so that her net value is negative. */
  returnOldGoods(number: number): void {
    this.end = 0;
    const d = FIRST + 9 + number * 40;
    const c = this.customer;
    const lines = this.lines(d);
    const order: Order = {
      ...{
        id: '',
        customer: c,
        at: 0,
        ...OVER_THE_COUNTER,
      },
      ...{ returns: undefined, lines, delivery: undefined, considered: undefined },
    };
    this.giveBack(order, lines, d, `${world.LOST_ORDER}${String(900 + number)}`);
  }
}

/** Customers whose only lines are returns of goods bought before the first day. */
const RETURNERS = 6;

function numbered(orders: Order[]): Order[] {
  const sorted = orders
    .map((order, made) => ({ order, made }))
    .sort((a, b) => a.order.at - b.order.at || a.order.customer.index - b.order.customer.index || a.made - b.made)
    .map((x) => x.order);
  let here = 100000;
  let east = 0;
  let phone = 0;
  for (const o of sorted) {
    if (o.channel === 'phone') o.id = `T${String(++phone).padStart(4, '0')}`;
    else o.id = o.customer.branch.code === 'HZ' ? String(++east).padStart(8, '0') : String(++here);
  }
  return sorted;
}

/** Everybody's orders over the 27 months, in order of time, with the grievances that they caused. */
export function trade(customers: readonly Customer[], pushes: ReadonlyMap<string, Push[]>): Market {
  const orders: Order[] = [];
  const grievances: Grievance[] = [];
  let returners = 0;
  for (const c of customers) {
    const shopper = new Shopper(c, pushes.get(c.id) ?? []);
    const old = !c.business && c.start < FIRST && c.branch.code !== 'HZ' && c.index % 90 === 7 && returners < RETURNERS;
    if (old) shopper.returnOldGoods(returners++);
    else shopper.live();
    orders.push(...shopper.orders);
    grievances.push(...shopper.grievances);
  }
  return { orders: numbered(orders), grievances };
}
