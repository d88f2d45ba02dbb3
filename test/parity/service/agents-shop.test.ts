import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../src/core/result.js';
import type { DuckdbEngine } from '../../../src/engine/duckdb/engine.js';
import { manifest } from '../../../src/generated/manifest.js';
import { BusinessCalendar } from '../../../src/model/time/business-time.js';
import { analyze } from '../../../src/run/analyze.js';
import { seededRandom } from '../../../src/stats/distributions/random.js';
import { quantileOf } from '../../../src/stats/intervals/quantile.js';
import { rank } from '../../../src/stats/ranking/fair-ranking.js';
import type { MixCell } from '../../../src/stats/ranking/mix-strata.js';
import type { Input } from '../../support/case.js';
import { rowsOf } from '../../support/plain.js';
import { engineOverRows } from '../../support/rows-engine.js';
import { shopRows } from '../../support/shop.js';

const TABLES = [
  'tickets',
  'ticket_events',
  'surveys',
  'quality_checks',
  'agents',
  'agent_periods',
  'schedules',
  'holidays',
];
const INSTANTS = ['opened_at', 'first_response_at', 'resolved_at', 'at'];

/** The fixture's service tables with its local times as the instants they are. */
function service(): Input {
  const rows = shopRows();
  return Object.fromEntries(
    TABLES.map((table) => [
      table,
      rows[table]!.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            INSTANTS.includes(name) && typeof value === 'string' && value !== '' && !/Z|[+]/.test(value)
              ? `${value.replace(' ', 'T')}+08:00`
              : value,
          ]),
        ),
      ),
    ]),
  );
}

describe('agents on the fixture', () => {
  let engine: DuckdbEngine;
  let result: Result;
  const input = service();
  beforeAll(async () => {
    engine = await engineOverRows(input, { timezone: 'Asia/Shanghai' });
    result = await analyze(engine, manifest, { analysis: 'agents', period: '2025', options: { schedule: 'shop' } });
  });
  afterAll(() => engine.close());

  it('does not hold against A04 and A05 that complaints go to them', async () => {
    const rows = (await rowsOf(result, 'fair')).filter(({ measure }) => measure === 'csat');
    const [complaints] = [rows.filter(({ agent_id }) => agent_id === 'A04' || agent_id === 'A05')];
    const others = rows.filter((row) => !complaints.includes(row));
    expect(complaints).toHaveLength(2);
    for (const row of complaints) {
      expect(Number(row.rate)).toBeLessThan(Math.min(...others.map(({ rate }) => Number(rate))));
      expect(row.signal).toBe('as_others');
    }
  });

  it('places A07, who answers late, below A06, who does the same work', async () => {
    const rows = (await rowsOf(result, 'fair')).filter(({ measure }) => measure === 'timely_first');
    expect(rows.find(({ agent_id }) => agent_id === 'A07')).toBeDefined();
    expect(rows.filter(({ signal }) => signal === 'below').map(({ agent_id }) => agent_id)).not.toContain('A01');
    const [late, beside] = ['A07', 'A06'].map((agent) => rows.find(({ agent_id }) => agent_id === agent)!);
    expect(Number(late!.observed_expected)).toBeLessThan(Number(beside!.observed_expected));
  });

  it('finds the better quality of A02', async () => {
    const rows = await rowsOf(result, 'agents');
    const best = rows.find(({ agent_id }) => agent_id === 'A02')!;
    for (const row of rows.filter((other) => other !== best))
      expect(Number(best.quality_low)).toBeGreaterThan(Number(row.quality_high));
  });

  it('counts the answer rate as sum over sum of the totals', () => {
    const own = input.agent_periods!.filter(({ period_start }) => String(period_start).startsWith('2025'));
    const sum = (name: string) => own.reduce((total, row) => total + Number(row[name]), 0);
    const metric = result.metrics.find(({ id }) => id === 'answer_rate')!;
    expect([metric.numerator, metric.denominator]).toEqual([sum('answered'), sum('offered')]);
  });

  it('gives the median first answer of A02 in opening time as counted case by case', async () => {
    const calendar = new BusinessCalendar(
      input
        .schedules!.filter(({ schedule_id }) => schedule_id === 'shop')
        .map((row) => ({
          weekday: String(row.weekday),
          opens: String(row.opens),
          closes: String(row.closes),
          tz: String(row.tz),
        })),
      input.holidays!.map((row) => ({ day: String(row.day), isWorkday: String(row.is_workday) === 'true' })),
    );
    const second = (value: unknown) => Date.parse(String(value)) / 1000;
    const handed = new Map(
      input
        .ticket_events!.filter(({ field, from_value }) => field === 'status' && from_value === 'new')
        .map((row) => [row.ticket_id, row.actor_id]),
    );
    const own = input.tickets!.filter(
      (row) =>
        String(row.opened_at).startsWith('2025') &&
        row.first_response_at !== '' &&
        (handed.get(row.ticket_id!) ?? row.agent_id) === 'A02',
    );
    const minutes = own.map(
      (row) => calendar.secondsBetween(second(row.opened_at), second(row.first_response_at)) / 60,
    );
    const rows = await rowsOf(result, 'agents');
    const shown = rows.find(({ agent_id }) => agent_id === 'A02')!;
    expect(shown.first_n).toBe(minutes.length);
    expect(shown.first_opening_median).toBeCloseTo(quantileOf(minutes, 0.5)!, 6);
  });

  it('counts cases by the hour of the day in the zone of the data', async () => {
    const rows = await rowsOf(result, 'workload');
    const clock = new Intl.DateTimeFormat('en-US', {
      timeZone: result.frame.timezone,
      hour: '2-digit',
      hourCycle: 'h23',
    });
    const opened = input.tickets!.filter(({ opened_at }) => String(opened_at).startsWith('2025'));
    const at = (hour: number) =>
      opened.filter((row) => Number(clock.format(Date.parse(String(row.opened_at)))) === hour).length;
    for (const hour of [0, 8, 15, 23])
      expect(rows.filter((row) => row.hour === hour).reduce((sum, row) => sum + Number(row.cases), 0)).toBe(at(hour));
  });
});

it('of 200 simulated teams of eight alike, anyone is flagged in about one of twenty', () => {
  const random = seededRandom(7);
  let flagged = 0;
  for (let team = 0; team < 200; team++) {
    const cells: MixCell[] = Array.from({ length: 8 }, (_, agent) => agent).flatMap((agent) =>
      ['inquiry', 'complaint'].map((kind) => {
        const decided = 10 + random.integer(60);
        const rate = kind === 'inquiry' ? 0.85 : 0.4;
        let won = 0;
        for (let i = 0; i < decided; i++) if (random.uniform() < rate) won++;
        return { rep: `A${agent}`, mix: [kind], decided, won };
      }),
    );
    if (rank(cells, 3, 1).reps.some(({ signal }) => signal !== 'as_others')) flagged++;
  }
  console.info(`teams without differences in which anyone is flagged: ${flagged} of 200`);
  expect(flagged).toBeLessThanOrEqual(20);
});
