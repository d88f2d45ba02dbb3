import { day, iso, LAST, stamp } from './calendar.js';
import { yuan } from './ledger.js';
import type { Customer } from './people.js';
import type { Order } from './purchases.js';
import { random } from './random.js';
import { type Row, row } from './tables.js';
import type { Ticket } from './ticket.js';

interface Voice {
  surveys: Row[];
  /** Answers of the brand comparison, a row per respondent and brand. */
  wide: Record<string, string>[];
  invitations: Row[];
}

const RIVAL = 'Kettleworks';
const ITEMS = ['Delivery speed', 'Price', 'Quality', 'Range', 'Service'];
const WORSE_ITEM = 'Delivery speed';
const WAVES = ['2025-02-17', '2025-05-19', '2025-08-18', '2025-11-17'];
const BRAND_WAVE = day('2025-11-24');

function clamp(x: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, Math.round(x)));
}

/** Customers with positive revenue in the year before a day, best first. */
function buyersBefore(orders: readonly Order[], d: number): Customer[] {
  const revenue = new Map<Customer, number>();
  for (const o of orders) {
    if (o.status !== 'done' || o.at >= d * 1440 || o.at < (d - 365) * 1440) continue;
    revenue.set(o.customer, (revenue.get(o.customer) ?? 0) + yuan(o));
  }
  const buyers = [...revenue].filter(([, v]) => v > 0);
  return buyers.sort((a, b) => b[1] - a[1] || a[0].index - b[0].index).map(([c]) => c);
}

class Interviewer {
  readonly voice: Voice = { surveys: [], wide: [], invitations: [] };
  private responses = 0;
  private readonly upset: ReadonlySet<string>;

  constructor(
    private readonly orders: readonly Order[],
    private readonly tickets: readonly Ticket[],
  ) {
    this.upset = new Set(tickets.filter((t) => t.subtopic === 'leaking').map((t) => t.customer.id));
  }

  private invite(customer: Customer, at: number, answers: boolean): string {
    const response_id = answers ? `A${String(++this.responses).padStart(4, '0')}` : '';
    this.voice.invitations.push(
      row('survey_invitations', { response_id, customer_id: customer.id, sent_at: stamp(at) }),
    );
    return response_id;
  }

  /** Would you recommend us, four times a year; good customers answer far more often, and more kindly. */
  recommend(): void {
    for (const wave of WAVES) {
      const d = day(wave);
      const draw = random('nps', d);
      const buyers = buyersBefore(this.orders, d);
      const best = new Set(buyers.slice(0, Math.ceil(buyers.length / 5)));
      for (const c of draw.shuffled(buyers).slice(0, 280)) {
        const response_id = this.invite(c, d * 1440 + 600, draw.chance(best.has(c) ? 0.6 : 0.25));
        const anger = this.upset.has(c.id) && wave > '2025-09' ? 4 : 0;
        const score = clamp(7.3 + 1.3 * c.goodwill + (best.has(c) ? 0.9 : 0) - anger + draw.normal(0, 1), 0, 10);
        const responded_at = stamp(d * 1440 + 600 + draw.integer(20, 9000));
        if (response_id !== '')
          this.voice.surveys.push(
            row('surveys', {
              response_id,
              responded_at,
              customer_id: c.id,
              instrument: 'nps',
              item: 'recommend',
              role: 'overall',
              brand: 'us',
              score,
              scale_min: 0,
              scale_max: 10,
            }),
          );
      }
    }
  }

  /** How was our help, after each solved case of 2025 at the desk. */
  afterCases(): void {
    const draw = random('csat');
    for (const t of this.tickets) {
      if (
        t.resolved === undefined ||
        t.department === 'web' ||
        t.opened < day('2025-01-01') * 1440 ||
        t.resolved > (LAST - 7) * 1440
      )
        continue;
      const response_id = this.invite(t.customer, t.resolved + 120, draw.chance(0.38));
      const helped = t.kind !== 'complaint' ? 4.4 : t.recovered === 'true' ? 3.9 : 1.9;
      const score = clamp(helped + 0.3 * t.customer.goodwill + draw.normal(0, 0.7), 1, 5);
      const responded_at = stamp(t.resolved + 120 + draw.integer(15, 4000));
      const comment = score === 1 ? draw.pick(['never again', '漏水,没人管', 'still "waiting"', '']) : '';
      if (response_id !== '')
        this.voice.surveys.push(
          row('surveys', {
            response_id,
            responded_at,
            customer_id: t.customer.id,
            ticket_id: t.id,
            agent_id: t.agent,
            instrument: 'csat',
            item: 'help',
            role: 'overall',
            brand: 'us',
            score,
            scale_min: 1,
            scale_max: 5,
            comment,
          }),
        );
    }
  }

  /** Expected, important, ideal and found, on seven-point scales, once in May 2025. */
  expectations(): void {
    const draw = random('expectations');
    const d = day('2025-05-26');
    for (const c of draw.shuffled(buyersBefore(this.orders, d)).slice(0, 70)) {
      const response_id = this.invite(c, d * 1440 + 540, true);
      const responded_at = stamp(d * 1440 + 600 + draw.integer(20, 7000));
      for (const item of ITEMS) {
        const score = clamp(5.2 + 0.5 * c.goodwill - (item === WORSE_ITEM ? 0.9 : 0) + draw.normal(0, 0.8), 1, 7);
        this.voice.surveys.push(
          row('surveys', {
            ...{
              response_id,
              responded_at,
              customer_id: c.id,
              instrument: 'survey',
              item,
              role: 'driver',
              brand: 'us',
              score,
              scale_min: 1,
              scale_max: 7,
            },
            expectation: clamp(5.6 + draw.normal(0, 0.7), 1, 7),
            importance: clamp((item === 'Quality' ? 6.3 : item === 'Price' ? 5.8 : 5) + draw.normal(0, 0.7), 1, 7),
            ideal: clamp(6.6 + draw.normal(0, 0.4), 1, 7),
          }),
        );
      }
    }
  }

  /** Us and a rival on five items and overall, one to ten; a third of the respondents know only us. */
  brands(): void {
    const draw = random('brands');
    const chosen = draw.shuffled(buyersBefore(this.orders, BRAND_WAVE)).slice(0, 620);
    let mirror = ITEMS.map(() => 0);
    let pair = false;
    for (const c of chosen) {
      const response_id = this.invite(c, BRAND_WAVE * 1440 + 540, draw.chance(0.45));
      if (response_id === '') continue;
      const mood = 6.2 + 0.7 * c.goodwill;
      const us = ITEMS.map((item) => clamp(mood + (item === WORSE_ITEM ? -0.5 : 0) + draw.normal(0, 1), 2, 8));
      const responded_on = iso(BRAND_WAVE + draw.integer(0, 9));
      this.wide(response_id, responded_on, c, 'us', us);
      if (draw.chance(0.33)) continue;
      // Differences mostly come in opposite pairs, so that their mean is next to nought but for the item in which the rival is better.
      pair = !pair;
      mirror = pair || draw.chance(0.15) ? ITEMS.map(() => draw.weighted([1, 2, 1]) - 1) : mirror.map((x) => -x);
      this.wide(
        response_id,
        responded_on,
        c,
        RIVAL,
        us.map((x, i) => x + mirror[i]! + (ITEMS[i] === WORSE_ITEM ? 1 : 0)),
      );
    }
  }

  private wide(response_id: string, responded_on: string, c: Customer, brand: string, scores: readonly number[]): void {
    const draw = random(`overall ${brand}`, c.index);
    const [, price, quality, , service] = scores as [number, number, number, number, number];
    const overall = clamp(0.2 * price + 0.55 * quality + 0.25 * service + draw.normal(0, 0.5), 1, 10);
    const answers = Object.fromEntries(ITEMS.map((item, i) => [item, String(scores[i])]));
    this.voice.wide.push({ response_id, responded_on, customer_id: c.id, brand, ...answers, Overall: String(overall) });
  }
}

export function makeVoice(orders: readonly Order[], tickets: readonly Ticket[]): Voice {
  const interviewer = new Interviewer(orders, tickets);
  interviewer.recommend();
  interviewer.afterCases();
  interviewer.expectations();
  interviewer.brands();
  const { surveys, wide, invitations } = interviewer.voice;
  return {
    surveys,
    wide,
    invitations: invitations.sort((a, b) => (a.sent_at! < b.sent_at! ? -1 : a.sent_at! > b.sent_at! ? 1 : 0)),
  };
}

/** The wide answers in canonical rows: one per response, brand and item. */
export function unpivoted(wide: readonly Record<string, string>[]): Row[] {
  return wide.flatMap((w) =>
    [...ITEMS, 'Overall'].map((item) =>
      row('surveys', {
        ...{
          response_id: w.response_id,
          responded_at: `${w.responded_on} 00:00:00`,
          customer_id: w.customer_id,
          instrument: 'survey',
          item,
        },
        ...{
          role: item === 'Overall' ? 'overall' : 'driver',
          brand: w.brand,
          score: w[item],
          scale_min: 1,
          scale_max: 10,
        },
      }),
    ),
  );
}
