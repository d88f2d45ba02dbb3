import { describe, expect, it } from 'vitest';
import {
  cents,
  figures,
  fraction,
  type Line,
  money,
  type Record_,
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

describe('reps and resellers', () => {
  const deals: { rep: string; status: string; source: string }[] = [
    ...read('opportunities.csv').map((d) => ({ rep: d.rep_id!, status: d.status!, source: d.lead_source! })),
    ...read('salesforce_opportunities.csv')
      .filter((d) => d.IsDeleted === 'false')
      .map((d) => ({
        rep: d.OwnerId!,
        status: d.IsWon === 'true' ? 'won' : d.IsClosed === 'true' ? 'lost' : 'open',
        source: d.LeadSource!,
      })),
  ];
  const count = (rep: string, status: string): number =>
    deals.filter((d) => d.rep === rep && d.status === status).length;
  const rate = (rep: string): [number, number] => [count(rep, 'won'), count(rep, 'won') + count(rep, 'lost')];
  const reps = read('reps.csv').map((r) => r.rep_id!);

  it('win, lose and leave open what the README says', () => {
    for (const r of reps)
      expect(`${count(r, 'won')}/${count(r, 'lost')}/${count(r, 'open')}`, r).toBe(figure.get(`rep.${r}`));
    expect(deals.filter((d) => d.status === 'open').length).toBeGreaterThan(20);
  });

  it('R09 is first by raw rate with a handful of deals; R03 is first among those with many, far above the rest together', () => {
    const raw = (r: string): number => rate(r)[0] / rate(r)[1];
    expect([...reps].sort((a, b) => raw(b) - raw(a))[0]).toBe('R09');
    expect(rate('R09')[1]).toBeLessThan(6);
    expect([...reps].filter((r) => rate(r)[1] >= 15).sort((a, b) => raw(b) - raw(a))[0]).toBe('R03');
    const rest = reps.filter((r) => r !== 'R03' && r !== 'R09').map(rate);
    const together: [number, number] = [rest.reduce((s, [w]) => s + w, 0), rest.reduce((s, [, n]) => s + n, 0)];
    expect(zOfDifference(rate('R03'), together)).toBeGreaterThan(5);
    // Shrunk towards the mean with the weight of forty deals, the lucky one is behind the good one.
    const pooled = together[0] / together[1];
    const shrunk = (r: string): number => (rate(r)[0] + 40 * pooled) / (rate(r)[1] + 40);
    expect([...reps].sort((a, b) => shrunk(b) - shrunk(a))[0]).toBe('R03');
  });

  it('R11 is above the others raw and like them deal source by deal source', () => {
    const others = deals.filter((d) => !['R03', 'R09', 'R11'].includes(d.rep) && d.status !== 'open');
    const wonOf = (list: typeof deals): [number, number] => [
      list.filter((d) => d.status === 'won').length,
      list.length,
    ];
    const own = deals.filter((d) => d.rep === 'R11' && d.status !== 'open');
    expect(rate('R11')[0] / rate('R11')[1]).toBeGreaterThan(wonOf(others)[0] / others.length + 0.05);
    const expected = own.reduce((s, d) => {
      const [won, n] = wonOf(others.filter((o) => (o.source === 'referral') === (d.source === 'referral')));
      return s + won / n;
    }, 0);
    expect(Math.abs(rate('R11')[0] - expected)).toBeLessThan(1.96 * Math.sqrt(expected * (1 - expected / own.length)));
  });

  it('has a quota for all but R10, R12 from the quarter of being hired on, R08 until leaving', () => {
    const quotas = read('quotas.csv').filter((q) => q.rep_id !== '');
    expect(reps.filter((r) => !quotas.some((q) => q.rep_id === r))).toEqual(['R10']);
    const starts = (rep: string): string[] => quotas.filter((q) => q.rep_id === rep).map((q) => q.period_start!);
    expect([starts('R12')[0], starts('R08').at(-1), starts('R01').length]).toEqual(['2025-04-01', '2025-04-01', 8]);
    expect(done.filter((l) => l.rep === 'R08' && l.on > '2025-06-30' && l.returns === '')).toEqual([]);
  });

  it('V07 fades from March 2025 and is silent from September on; V09 is new, V10 never bought', () => {
    const revenue = (id: string, month: string): number =>
      done.filter((l) => l.reseller === id && l.on.startsWith(month)).reduce((s, l) => s + l.cents, 0);
    expect(money(revenue('V07', '2024'))).toBe(figure.get('reseller.V07.2024'));
    const year = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
    for (const m of year) expect(money(revenue('V07', m))).toBe(figure.get(`reseller.V07.${m}`));
    expect(year.slice(8).map((m) => revenue('V07', m))).toEqual([0, 0, 0, 0]);
    expect(revenue('V07', '2025')).toBeLessThan(0.5 * revenue('V07', '2024'));
    for (const id of ['V01', 'V02', 'V03', 'V04', 'V05', 'V06', 'V08'])
      expect(revenue(id, '2025-1'), id).toBeGreaterThan(0);
    const lines = (id: string): Line[] => done.filter((l) => l.reseller === id);
    expect(lines('V10')).toEqual([]);
    expect(lines('V09').every((l) => l.on >= '2025-08-01') && lines('V09').length > 5).toBe(true);
  });
});

describe('opinions, contracts, wallets', () => {
  it('Kettleworks is better at delivery speed and equal at everything else', () => {
    const rows = read('survey_2025-11_brands.csv');
    const us = new Map(rows.filter((r) => r.brand === 'us').map((r) => [r.response_id, r]));
    for (const item of ['Delivery speed', 'Price', 'Quality', 'Range', 'Service', 'Overall']) {
      const diffs = rows
        .filter((r) => r.brand === 'Kettleworks')
        .map((r) => Number(r[item]) - Number(us.get(r.response_id)![item]));
      const mean = diffs.reduce((a, b) => a + b, 0) / diffs.length;
      const t = mean / Math.sqrt(diffs.reduce((a, d) => a + (d - mean) ** 2, 0) / (diffs.length - 1) / diffs.length);
      expect(`${mean.toFixed(4)} (n ${diffs.length}, t ${t.toFixed(2)})`, item).toBe(figure.get(`brands.${item}`));
      if (item === 'Delivery speed') expect(mean).toBeGreaterThan(0.8);
      else expect(Math.abs(t), item).toBeLessThan(1.7);
    }
  });

  it('good customers answer more often, in every wave', () => {
    for (const wave of ['2025-02-17', '2025-05-19', '2025-08-18', '2025-11-17']) {
      const from = shifted(wave, -365);
      const past = done.filter((l) => l.on >= from && l.on < wave && l.customer !== 'C9999');
      const ranked = valueByCustomer(past, yuan).filter(([, v]) => v > 0);
      const best = new Set(ranked.slice(0, Math.ceil(ranked.length / 5)).map(([id]) => id));
      const sent = read('survey_invitations.csv').filter((i) => i.sent_at === `${wave} 10:00:00`);
      const answered = (list: Record_[]): string => `${list.filter((i) => i.response_id !== '').length}/${list.length}`;
      const groups = [
        answered(sent.filter((i) => best.has(i.customer_id!))),
        answered(sent.filter((i) => !best.has(i.customer_id!))),
      ];
      expect(groups).toEqual([figure.get(`nps.${wave}.best_fifth`), figure.get(`nps.${wave}.others`)]);
      expect(zOfDifference(fraction(groups[0]), fraction(groups[1]))).toBeGreaterThan(2.5);
    }
  });

  it('contracts retain what the README says', () => {
    const at = (day: string): Map<string, number> => {
      const out = new Map<string, number>();
      for (const c of read('contracts.csv')) {
        if (c.starts_on! > day || c.ends_on! < day) continue;
        out.set(c.customer_id!, (out.get(c.customer_id!) ?? 0) + cents(c.recurring_amount!));
      }
      return out;
    };
    const [start, end] = [at('2024-12-31'), at('2025-12-31')];
    let [base, gross, net] = [0, 0, 0];
    for (const [id, before] of start) {
      base += before;
      gross += Math.min(before, end.get(id) ?? 0);
      net += end.get(id) ?? 0;
    }
    expect([String(start.size), (gross / base).toFixed(4), (net / base).toFixed(4)]).toEqual([
      figure.get('contracts.customers'),
      figure.get('contracts.grr'),
      figure.get('contracts.nrr'),
    ]);
  });

  it('stated wallets agree with our own sales but for the planted four', () => {
    const own = new Map(
      valueByCustomer(
        done.filter((l) => l.on >= '2025-01-01'),
        yuan,
      ),
    );
    const wallets = read('wallets.csv').filter((w) => w.total_spend !== '');
    const conflicts = wallets.filter((w) => cents(w.total_spend!) < own.get(w.customer_id!)!).map((w) => w.customer_id);
    expect(conflicts.join(' ')).toBe(figure.get('wallets.conflicts'));
    expect(conflicts).toHaveLength(4);
    expect(wallets.length).toBeGreaterThan(100);
  });

  it('market sales of `us` are the orders', () => {
    const category = new Map(read('products.csv').map((p) => [p.product_id, p.category]));
    for (const m of read('market_sales.csv').filter((r) => r.company === 'us' && r.period_start!.startsWith('2025'))) {
      const until = shifted(m.period_start!, 92).slice(0, 7);
      const lines = done.filter(
        (l) => l.on >= m.period_start! && l.on.slice(0, 7) < until && category.get(l.product) === m.category,
      );
      expect(
        Math.abs(lines.reduce((s, l) => s + yuan(l), 0) - cents(m.amount!)),
        `${m.category} ${m.period_start}`,
      ).toBeLessThan(1);
    }
  });
});

describe('service', () => {
  it('ticket events hold pauses that end after they begin, and agree with the tickets', () => {
    const tickets = new Map(read('tickets.csv').map((t) => [t.ticket_id, t]));
    const events = read('ticket_events.csv');
    const pauses = events.filter((e) => e.to_value === 'pending');
    expect(pauses.length).toBeGreaterThan(40);
    for (const e of events) {
      const t = tickets.get(e.ticket_id);
      if (t === undefined) continue;
      expect(e.at! >= t.opened_at!).toBe(true);
      if (e.to_value === 'solved') expect(e.at).toBe(t.resolved_at);
      if (e.from_value === 'new') expect(e.at).toBe(t.first_response_at);
    }
  });

  it('answers fall into opening hours: not on days off, not at lunch, not on Sundays but make-up ones', () => {
    const exception = new Map(read('holidays.csv').map((h) => [h.day!, h.is_workday === 'true']));
    const slots = new Map<string, [string, string][]>();
    for (const s of read('schedules.csv').filter((r) => r.schedule_id === 'shop'))
      slots.set(s.weekday!, [...(slots.get(s.weekday!) ?? []), [s.opens!, s.closes!]]);
    const answered = read('tickets.csv').filter((t) => t.first_response_at !== '');
    expect(answered.length).toBeGreaterThan(1000);
    for (const t of answered) {
      const [day, time] = t.first_response_at!.split(' ') as [string, string];
      const weekday =
        exception.get(day) === true ? '1' : String(((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1);
      expect(exception.get(day), t.first_response_at).not.toBe(false);
      const clock = time.slice(0, 5);
      expect(
        (slots.get(weekday) ?? []).some(([opens, closes]) => clock >= opens && clock <= closes),
        t.first_response_at,
      ).toBe(true);
    }
  });

  it('Spring Festival 2024-02-10 and 2025-01-29 are days off, with make-up workdays around them', () => {
    const holidays = new Map(read('holidays.csv').map((h) => [h.day!, h.is_workday]));
    expect(
      [
        '2024-02-10',
        '2024-02-17',
        '2024-02-04',
        '2024-02-18',
        '2025-01-29',
        '2025-02-04',
        '2025-01-26',
        '2025-02-08',
      ].map((d) => holidays.get(d)),
    ).toEqual(['false', 'false', 'true', 'true', 'false', 'false', 'true', 'true']);
  });
});
