import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { analyzeSeries } from '../../src/run/series.js';
import type { Input } from '../support/case.js';
import { plainResult } from '../support/plain.js';
import { engineOverRows, SHOP_WORLD, shopEngine } from '../support/rows-engine.js';
import { shopRows } from '../support/shop.js';

const AS_OF = '2025-10-12';
/** What dates a row of these tables; rows of others say themselves when what came to pass. Totals are there when they are over. */
const DATED = {
  orders: 'ordered_at',
  ticket_events: 'at',
  surveys: 'responded_at',
  survey_invitations: 'sent_at',
  agent_periods: 'period_end',
} as const;

/** An instant of the shop's zone, eight hours ahead, or a day, as that day. */
const dayOf = (value: unknown): string => {
  const text = String(value);
  const isInstant = text.length > 10 && /Z|[+-]\d\d:?\d\d$/.test(text);
  return isInstant ? new Date(Date.parse(text) + 8 * 3_600_000).toISOString().slice(0, 10) : text.slice(0, 10);
};

/** The rows as they were on a day: later ones are not there, and cases are with whom they were. */
function asOn(rows: Input, day: string): Input {
  const then = new Map<string, Record<string, unknown>>();
  const later = rows['ticket_events']!.filter(({ at }) => dayOf(at) > day);
  for (const { ticket_id: ticket, at, field, from_value: value } of [...later].sort((a, b) =>
    String(b['at']).localeCompare(String(a['at'])),
  )) {
    const column = field === 'assignee_id' ? 'agent_id' : String(field);
    if (at && ['agent_id', 'priority'].includes(column))
      then.set(String(ticket), { ...then.get(String(ticket)), [column]: value });
  }
  return Object.fromEntries(
    Object.entries(rows).map(([table, own]) => {
      const column = DATED[table as keyof typeof DATED];
      if (table === 'tickets') return [table, own!.map((row) => ({ ...row, ...then.get(String(row['ticket_id'])) }))];
      return [table, column === undefined ? own : own!.filter((row) => dayOf(row[column]) <= day)];
    }),
  ) as Input;
}

describe('as of a day in the past', () => {
  const rows = shopRows();
  let whole: Engine;
  let early: Engine;
  beforeAll(async () => {
    [whole, early] = [await shopEngine(), await engineOverRows(asOn(rows, AS_OF), SHOP_WORLD)];
  });
  afterAll(async () => {
    await Promise.all([whole.close(), early.close()]);
  });

  it.each(manifest.entries.map(({ id }) => id))(
    '%s says the same whether later rows are loaded or not',
    async (analysis) => {
      const request = { analysis, asOf: AS_OF, period: 'ytd', compare: 'prev' } as const;
      const [over, cut] = [await analyze(whole, manifest, request), await analyze(early, manifest, request)];
      expect(await plainResult(over)).toEqual(await plainResult(cut));
      const series = { ...request, period: 'last-12m', grain: 'month', asStood: true } as const;
      expect(await analyzeSeries(whole, manifest, series)).toEqual(await analyzeSeries(early, manifest, series));
    },
  );

  it('compares with the period before after as many days as have passed since the period', async () => {
    const values = async (request: object) => {
      const { metrics } = await analyze(whole, manifest, { analysis: 'reps', tables: [], ...request });
      return Object.fromEntries(metrics.map(({ id, value, previous }) => [id, { value, previous }]));
    };
    const may = await values({ asOf: '2025-06-17', period: '2025-05', compare: 'prev' });
    const april = await values({ asOf: '2025-05-17', period: '2025-04' });
    for (const [id, { previous }] of Object.entries(may)) expect([id, previous]).toEqual([id, april[id]!.value]);
    expect(may['collection_rate']!.previous).toBeGreaterThan(0.95);
  });

  it('gives no mean of quality checks where a filter cannot be told of them', async () => {
    const quality = async (where: string[]) => {
      const { metrics } = await analyze(whole, manifest, {
        analysis: 'agents',
        asOf: '2025-12-31',
        period: 'ytd',
        tables: [],
        where,
      });
      return metrics.find(({ id }) => id === 'quality')!.value;
    };
    expect(await quality([])).toBeGreaterThan(0);
    expect(await quality(['tickets.kind=complaint'])).toBeGreaterThan(0);
    expect(await quality(['tier=gold'])).toBeNull();
  });
});
