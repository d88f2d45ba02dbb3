import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** The committed fixture read by hand, without the generator, so that its tests compute on their own. */

export const SHOP = fileURLToPath(new URL('../../fixtures/shop/', import.meta.url));

export type Record_ = Record<string, string>;

export function read(name: string, options: { encoding?: string; from?: number; delimiter?: string } = {}): Record_[] {
  const text = new TextDecoder(options.encoding ?? 'utf-8', { fatal: true }).decode(readFileSync(SHOP + name));
  return parse(text, { columns: true, from_line: options.from ?? 1, delimiter: options.delimiter ?? ',' }) as Record_[];
}

/** Decimal text as whole cents, exactly. */
export function cents(text: string): number {
  const match = /^(-?)(\d+)(?:\.(\d\d?))?$/.exec(text);
  if (match === null) throw new Error(`not money: ${text}`);
  const [, sign, whole, decimals = ''] = match;
  return (sign === '-' ? -1 : 1) * (Number(whole) * 100 + Number(decimals.padEnd(2, '0')));
}

export interface Line {
  order: string;
  line: string;
  customer: string;
  on: string;
  cents: number;
  quantity: number;
  currency: string;
  product: string;
  rep: string;
  reseller: string;
  channel: string;
  branch: string;
  campaign: string;
  returns: string;
  status: string;
  file: 'csv' | 'east' | 'phone';
}

function csvLines(): Line[] {
  return read('orders.csv').map((r) => ({
    ...{ order: r.order_id!, line: r.line_no!, customer: r.customer_id!, on: r.ordered_at!.slice(0, 10) },
    ...{ cents: cents(r.amount!), quantity: Number(r.quantity), currency: 'CNY', product: r.product_id! },
    ...{ rep: r.rep_id!, reseller: r.reseller_id!, channel: r.channel!, branch: r.branch! },
    ...{ campaign: r.campaign_id!, returns: r.returns_order_id!, status: r.status!, file: 'csv' as const },
  }));
}

/** The eastern branch's file below its title row, footer last. */
export function eastern(): Record_[] {
  return read('订单_华东.csv', { encoding: 'gb18030', from: 2 });
}

function easternLines(): Line[] {
  const channels: Record_ = { 门店: 'store', 网店: 'online', 代理: 'reseller' };
  return eastern()
    .slice(0, -1)
    .map((r) => ({
      ...{ order: r.单据编号!, line: r.行号!, customer: r.客户编码! },
      on: r
        .单据日期!.split('/')
        .map((part) => part.padStart(2, '0'))
        .join('-'),
      ...{ cents: cents(r.金额!), quantity: Number(r.数量), currency: 'CNY', product: r.存货编码! },
      ...{ rep: r.业务员编码!, reseller: r.代理商编码!, channel: channels[r.渠道!]!, branch: 'HZ' },
      ...{
        campaign: r.活动编码!,
        returns: r.原单编号!,
        status: r.状态 === '已审核' ? 'done' : '',
        file: 'east' as const,
      },
    }));
}

function phoneLines(): Line[] {
  const heads = new Map(read('order_headers.csv').map((h) => [h.order_no!, h]));
  return read('order_lines.csv').map((l) => {
    const h = heads.get(l.order_no!);
    if (h === undefined) throw new Error(`no header of ${l.order_no}`);
    return {
      ...{ order: l.order_no!, line: l.line!, customer: h.customer!, on: h.order_date!.slice(0, 10) },
      ...{ cents: cents(l.net!), quantity: Number(l.qty), currency: h.currency!, product: l.product! },
      ...{ rep: h.rep!, reseller: '', channel: 'phone', branch: h.branch! },
      ...{ campaign: h.campaign!, returns: h.return_of!, status: h.state!, file: 'phone' as const },
    };
  });
}

let lines: Line[] | undefined;

/** Every order line of the three sources. */
export function allLines(): Line[] {
  lines ??= [...csvLines(), ...easternLines(), ...phoneLines()];
  return lines;
}

/** Lines of orders that stand; of these, the ones that are no returns. */
export const standing = (): Line[] => allLines().filter((l) => l.status === 'done');

let rates: Map<string, number> | undefined;

/** Cents of yuan of a line: euros at the rate of the first of its month. */
export function yuan(l: Line): number {
  rates ??= new Map(
    read('fx_rates.csv')
      .filter((r) => r.currency === 'EUR')
      .map((r) => [r.rate_date!.slice(0, 7), Number(r.rate)]),
  );
  return l.currency === 'EUR' ? l.cents * rates.get(l.on.slice(0, 7))! : l.cents;
}

/** Figures that the README prints, by name. */
export function figures(): Map<string, string> {
  const text = readFileSync(`${SHOP}README.md`, 'utf8');
  return new Map(
    [...text.slice(text.indexOf('## Figures')).matchAll(/^\| ([^|]+) \| ([^|]*) \| [^|]+ \|$/gm)].map((m) => [
      m[1]!,
      m[2]!,
    ]),
  );
}

/** `a/b` as two numbers. */
export function fraction(text: string | undefined): [number, number] {
  const parts = (text ?? '').split('/').map(Number);
  if (parts.length !== 2 || parts.some(Number.isNaN)) throw new Error(`not a fraction: ${text}`);
  return parts as [number, number];
}

/** z of the difference of two shares, pooled. */
export function zOfDifference([a, n]: readonly [number, number], [b, m]: readonly [number, number]): number {
  const pooled = (a + b) / (n + m);
  return (a / n - b / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
}

/** The day so many days after an ISO day. */
export function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Value by customer, largest first. */
export function valueByCustomer(lines: readonly Line[], value: (l: Line) => number): [string, number][] {
  const out = new Map<string, number>();
  for (const l of lines) out.set(l.customer, (out.get(l.customer) ?? 0) + value(l));
  return [...out].sort((a, b) => b[1] - a[1]);
}

/** Whole cents as `-12.30`. */
export function money(c: number): string {
  const rounded = Math.round(c);
  return `${rounded < 0 ? '-' : ''}${Math.floor(Math.abs(rounded) / 100)}.${String(Math.abs(rounded) % 100).padStart(2, '0')}`;
}
