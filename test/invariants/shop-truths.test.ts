import { describe, expect, it } from 'vitest';
import {
  allLines,
  figures,
  type Line,
  money,
  read,
  shifted,
  standing,
  valueByCustomer,
  yuan,
  zOfDifference,
} from './shop-read.js';

/** Planted truths, found by plain computation over the committed files, and the README's figures for them. */

const figure = figures();
const done = standing();
const sales = done.filter((l) => l.returns === '');

describe('who carries what share', () => {
  const in2025 = (l: Line): boolean => l.on >= '2025-01-01';
  const scopes: [string, Line[], (l: Line) => number][] = [
    ['csv.2025', allLines().filter((l) => l.file === 'csv' && in2025(l)), (l) => l.cents],
    ['csv.all', allLines().filter((l) => l.file === 'csv'), (l) => l.cents],
    ['done.2025', done.filter(in2025), yuan],
    ['done.all', done, yuan],
  ];
  for (const [scope, lines, value] of scopes)
    it(`${scope}: the best fifth makes 75 to 82 %, as the README says`, () => {
      const ranked = valueByCustomer(lines, value);
      const total = ranked.reduce((s, [, v]) => s + v, 0);
      const cumulative: number[] = [];
      for (const [, v] of ranked) cumulative.push((cumulative.at(-1) ?? 0) + v);
      const share = cumulative[Math.floor(ranked.length * 0.2) - 1]! / total;
      expect(share).toBeGreaterThan(0.75);
      expect(share).toBeLessThan(0.82);
      expect({
        ...{ customers: String(ranked.length), revenue: money(total), share: share.toFixed(4) },
        ...{
          for80: String(cumulative.findIndex((v) => v >= 0.8 * total) + 1),
          negative: String(ranked.filter(([, v]) => v < 0).length),
        },
      }).toEqual({
        ...{
          customers: figure.get(`${scope}.customers`),
          revenue: figure.get(`${scope}.revenue_net`),
          share: figure.get(`${scope}.top20_share`),
        },
        ...{ for80: figure.get(`${scope}.customers_for_80`), negative: figure.get(`${scope}.net_negative`) },
      });
    });

  it('there are customers with negative value, without purchase, very young, and few cancelled lines', () => {
    const buyers = new Set(done.map((l) => l.customer));
    const customers = read('customers.csv');
    expect(Number(figure.get('done.all.net_negative'))).toBeGreaterThanOrEqual(3);
    expect(String(customers.filter((c) => !buyers.has(c.customer_id!)).length)).toBe(
      figure.get('customers.without_purchase'),
    );
    const young = customers.filter(
      (c) => c.acquired_on! >= '2025-12-02' && allLines().some((l) => l.customer === c.customer_id),
    );
    expect(String(young.length)).toBe(figure.get('customers.young'));
    expect(young.length).toBeGreaterThan(10);
    const cancelled = allLines().filter((l) => l.status === 'cancelled');
    expect(String(cancelled.length)).toBe(figure.get('cancelled.lines'));
    expect(cancelled.length / allLines().length).toBeLessThan(0.005);
    expect(done.filter((l) => l.returns !== '' && l.cents >= 0)).toEqual([]);
  });
});

describe('the complaint wave', () => {
  const complaints = read('tickets.csv').filter((t) => t.kind === 'complaint');
  const inWeek = (monday: string, product?: string): number =>
    complaints.filter(
      (t) =>
        (product === undefined || t.product_id === product) &&
        t.opened_at!.slice(0, 10) >= monday &&
        t.opened_at!.slice(0, 10) < shifted(monday, 7),
    ).length;

  it('begins in the week of Monday 2025-09-15, after calm weeks', () => {
    const before = Array.from({ length: 26 }, (_, i) => inWeek(shifted('2025-09-15', -7 * (i + 1))));
    const mean = before.reduce((a, b) => a + b, 0) / before.length;
    expect(Math.max(...before)).toBeLessThan(8);
    expect(inWeek('2025-09-15')).toBeGreaterThan(mean + 6 * Math.sqrt(mean));
    expect(inWeek('2025-09-15', 'P24')).toBeGreaterThan(0.8 * inWeek('2025-09-15'));
    for (let w = 0; w < 8; w++) {
      const monday = shifted('2025-09-15', 7 * w);
      expect(String(inWeek(monday, 'P24')), monday).toBe(figure.get(`wave.week.${monday}`));
    }
  });

  const stay = (year: string, product: string): { own: [number, number]; others: [number, number] } => {
    const within = (from: string, to: string, only?: string): Set<string> =>
      new Set(
        sales
          .filter(
            (l) => l.on >= `${year}-${from}` && l.on <= `${year}-${to}` && (only === undefined || l.product === only),
          )
          .map((l) => l.customer),
      );
    const later = within('10-01', '12-31');
    const own = within('07-01', '09-30', product);
    const others = [...within('07-01', '09-30')].filter((c) => !own.has(c));
    return {
      own: [[...own].filter((c) => later.has(c)).length, own.size],
      others: [others.filter((c) => later.has(c)).length, others.length],
    };
  };

  it('cost us its buyers: interval of the difference excludes zero, the year before it does not show', () => {
    const { own, others } = stay('2025', 'P24');
    expect([own.join('/'), others.join('/')]).toEqual([figure.get('stay.P24.2025'), figure.get('stay.not_P24.2025')]);
    expect(zOfDifference(own, others)).toBeLessThan(-3);
    const before = stay('2024', 'P24');
    expect(zOfDifference(before.own, before.others)).toBeGreaterThan(0);
    expect(zOfDifference(own, before.own)).toBeLessThan(-3);
  });

  it('leaves the calm product alone: the interval holds zero in both years', () => {
    for (const year of ['2024', '2025']) {
      const { own, others } = stay(year, 'P27');
      expect([own.join('/'), others.join('/')]).toEqual([
        figure.get(`stay.P27.${year}`),
        figure.get(`stay.not_P27.${year}`),
      ]);
      expect(Math.abs(zOfDifference(own, others))).toBeLessThan(1.96);
    }
    expect(complaints.filter((t) => t.product_id === 'P27').length).toBeGreaterThan(20);
  });

  it('was milder for those who were compensated', () => {
    const back = (recovered: string): [number, number] => {
      const cases = complaints.filter(
        (t) =>
          t.product_id === 'P24' &&
          t.recovered === recovered &&
          t.opened_at! >= '2025-09-15' &&
          t.opened_at! < '2025-11-03',
      );
      return [
        cases.filter((t) => sales.some((l) => l.customer === t.customer_id && l.on > t.opened_at!.slice(0, 10))).length,
        cases.length,
      ];
    };
    expect([back('true').join('/'), back('false').join('/')]).toEqual([
      figure.get('wave.recovered_true'),
      figure.get('wave.recovered_false'),
    ]);
    expect(zOfDifference(back('true'), back('false'))).toBeGreaterThan(2);
  });
});

describe('campaigns', () => {
  const members = read('campaign_members.csv');
  const starts = new Map(read('campaigns.csv').map((c) => [c.campaign_id!, c.starts_on!]));
  const buyersOf = (from: number, to: number) =>
    new Map(
      [...starts].map(([id, start]) => {
        const [since, until] = [shifted(start, from), shifted(start, to)];
        return [id, new Set(sales.filter((l) => l.on >= since && l.on <= until).map((l) => l.customer))];
      }),
    );
  const buyers = buyersOf(0, 29);
  // The tool that keeps the members counts from the day after the contact.
  const converted = buyersOf(1, 30);
  const ordered = (customer: string, campaign: string): boolean => buyers.get(campaign)!.has(customer);
  const arm = (campaign: string, which: string): [number, number] => {
    const own = members.filter((m) => m.campaign_id === campaign && m.arm === which);
    return [own.filter((m) => ordered(m.customer_id!, campaign)).length, own.length];
  };

  it('count those who ordered on days 0 to 29, and as converted exactly those who did from the day after on', () => {
    for (const campaign of starts.keys())
      for (const which of ['treatment', 'control']) {
        const [bought, n] = arm(campaign, which);
        if (n > 0) expect(`${bought}/${n}`, `${campaign} ${which}`).toBe(figure.get(`campaign.${campaign}.${which}`));
      }
    for (const m of members)
      expect(m.converted_on !== '', `${m.campaign_id} ${m.customer_id}`).toBe(
        converted.get(m.campaign_id!)!.has(m.customer_id!),
      );
  });

  it('K2 worked: treatment against control', () => {
    expect(zOfDifference(arm('K2', 'treatment'), arm('K2', 'control'))).toBeGreaterThan(3);
  });

  it('K3 only looked so: far above everybody else, not above its control', () => {
    expect(Math.abs(zOfDifference(arm('K3', 'treatment'), arm('K3', 'control')))).toBeLessThan(1);
    const inside = new Set(members.filter((m) => m.campaign_id === 'K3').map((m) => m.customer_id));
    const known = new Set(sales.filter((l) => l.on >= '2024-07-07' && l.on <= '2025-07-06').map((l) => l.customer));
    const outside = [...known].filter((c) => !inside.has(c));
    const flattering: [number, number] = [outside.filter((c) => ordered(c, 'K3')).length, outside.length];
    expect(flattering.join('/')).toBe(figure.get('campaign.K3.outsiders'));
    expect(zOfDifference(arm('K3', 'treatment'), flattering)).toBeGreaterThan(8);
  });
});
