import { describe, expect, it } from 'vitest';
import { read, shifted, standing, valueByCustomer, yuan } from './shop-read.js';

/** Smaller planted truths: who pays late, who answers late, who is satisfied. */

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const minutes = (stamp: string): number => Date.parse(`${stamp.replace(' ', 'T')}Z`) / 60_000;

describe('smaller truths of the shop', () => {
  it("R04's customers pay about two weeks later than the others, and some bills are open", () => {
    const payments = read('payments.csv');
    const paid = payments.filter((p) => p.paid_on !== '');
    const delay = (own: boolean): number =>
      mean(
        paid
          .filter((p) => (p.rep_id === 'R04') === own)
          .map((p) => (minutes(`${p.paid_on} 00:00:00`) - minutes(`${p.due_on} 00:00:00`)) / 1440),
      );
    expect(delay(true) - delay(false)).toBeGreaterThan(12);
    expect(payments.length - paid.length).toBeGreaterThan(30);
  });

  it('A07 answers later than A06, who has the same cases', () => {
    const opened = new Map(
      read('zendesk_tickets.csv').map((t) => [
        t.id!,
        { agent: t.assignee_id, at: Date.parse(t.created_at!) / 60_000 + 480 },
      ]),
    );
    const waits = (agent: string): number[] =>
      read('ticket_events.csv')
        .filter((e) => e.from_value === 'new' && opened.get(e.ticket_id!)?.agent === agent)
        .map((e) => minutes(e.at!) - opened.get(e.ticket_id!)!.at);
    expect(Math.min(waits('A06').length, waits('A07').length)).toBeGreaterThan(10);
    expect(median(waits('A07'))).toBeGreaterThan(median(waits('A06')));
  });

  it('complaints go to A04 and A05, whose raw satisfaction is low; nobody else at the desk gets any', () => {
    const handlers = new Set(
      read('tickets.csv')
        .filter((t) => t.kind === 'complaint')
        .map((t) => t.agent_id),
    );
    expect([...handlers].sort()).toEqual(['A04', 'A05']);
    const answers = read('surveys.csv').filter((s) => s.instrument === 'csat');
    const score = (own: boolean): number =>
      mean(answers.filter((s) => handlers.has(s.agent_id!) === own).map((s) => Number(s.score)));
    expect(score(false) - score(true)).toBeGreaterThan(0.7);
  });

  it('good customers score us higher: the plain mean is above the one weighted to all who were asked', () => {
    for (const wave of ['2025-02-17', '2025-05-19', '2025-08-18']) {
      const from = shifted(wave, -365);
      const ranked = valueByCustomer(
        standing().filter((l) => l.on >= from && l.on < wave && l.customer !== 'C9999'),
        yuan,
      ).filter(([, v]) => v > 0);
      const best = new Set(ranked.slice(0, Math.ceil(ranked.length / 5)).map(([id]) => id));
      const until = shifted(wave, 10);
      const answers = read('surveys.csv').filter(
        (s) => s.instrument === 'nps' && s.responded_at! >= wave && s.responded_at! < until,
      );
      const score = (own: boolean): number =>
        mean(answers.filter((s) => best.has(s.customer_id!) === own).map((s) => Number(s.score)));
      expect(score(true) - score(false), wave).toBeGreaterThan(0);
      const weighted = 0.2 * score(true) + 0.8 * score(false);
      expect(mean(answers.map((s) => Number(s.score))), wave).toBeGreaterThan(weighted);
    }
  });
});
