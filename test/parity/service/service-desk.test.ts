import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DuckdbEngine } from '../../../src/engine/duckdb/engine.js';
import { manifest } from '../../../src/generated/manifest.js';
import { analyze } from '../../../src/run/analyze.js';
import type { Input, InputRow } from '../../support/case.js';
import { rowsOf } from '../../support/plain.js';
import { engineOverRows } from '../../support/rows-engine.js';

type Request = Omit<Parameters<typeof analyze>[2], 'analysis'>;

const at = (day: number, minute: number): string =>
  new Date(Date.UTC(2025, 0, 6 + day, 8, minute)).toISOString().replace('.000', '');

/** Complaints and enquiries by turns over twelve weeks of a desk that is open from 9 to 17; some wait, some are opened again, some customers come back. */
function desk(): Input {
  const events: InputRow[] = [];
  const tickets = Array.from({ length: 120 }, (_, i) => {
    const [day, minute] = [Math.floor((i * 7) / 10), (i * 37) % 480];
    const solved = i % 9 !== 4;
    const ticket_id = `t${String(i).padStart(3, '0')}`;
    if (i % 5 === 0)
      events.push(
        { ticket_id, at: at(day, minute + 20), field: 'status', from_value: 'open', to_value: 'pending' },
        { ticket_id, at: at(day, minute + 20 + (i % 40)), field: 'status', from_value: 'pending', to_value: 'open' },
      );
    return {
      ticket_id,
      opened_at: at(day, minute),
      customer_id: i % 11 === 0 ? null : `c${i % 23}`,
      agent_id: `a${i % 3}`,
      kind: i % 2 === 0 ? 'complaint' : 'inquiry',
      topic: `topic ${i % 4}`,
      status: solved ? 'solved' : 'open',
      first_response_at: i % 13 === 6 ? null : at(day, minute + 3 + ((i * 17) % 200)),
      resolved_at: solved ? at(day + (i % 4), minute + 240 + ((i * 29) % 300)) : null,
      reopened_count: i % 17 === 3 ? 1 : 0,
    };
  });
  return {
    tickets,
    ticket_events: events,
    schedules: [1, 2, 3, 4, 5].map((weekday) => ({
      schedule_id: 'desk',
      weekday,
      opens: '09:00',
      closes: '17:00',
      tz: 'UTC',
    })),
    service_targets: [
      { measure: 'first_response', target: 60 },
      { measure: 'resolution', target: 960 },
    ],
  };
}

/** Over the same cases every analysis says the same. */
describe('agents, sla, complaints and enquiries stand on one clock', () => {
  let engine: DuckdbEngine;
  beforeAll(async () => {
    engine = await engineOverRows(desk(), { timezone: 'UTC' });
  });
  afterAll(() => engine.close());

  const ask = async (analysis: string, request: Request) => {
    const result = await analyze(engine, manifest, {
      asOf: '2025-04-15',
      period: '2025-01-01..2025-03-31',
      ...request,
      analysis,
    });
    return { result, metric: (id: string) => result.metrics.find((one) => one.id === id)! };
  };

  it.each([
    ['complaint', 'kind=complaint', ['complaint']],
    ['inquiry', 'kind=inquiry', ['inquiry']],
  ] as const)('%s: the same medians, the same solved at first', async (kind, where, kinds) => {
    const agents = await ask('agents', { where: [where] });
    const sla = await ask('sla', { where: [where], tables: ['targets'] });
    const [first, solution] = await rowsOf(sla.result, 'targets');
    const opening = agents.metric('first_response_opening').value;
    expect(opening).toBeGreaterThan(0);
    expect(sla.metric('median_first_answer').value).toBe(opening);
    expect(first!.median).toBe(opening);
    expect(solution!.median).toBe(agents.metric('resolution_opening').value);
    const { value, numerator, denominator, censored } = agents.metric('first_contact');
    expect(Number(value)).toBeGreaterThan(0);
    expect(Number(value)).toBeLessThan(1);
    const same = { value, numerator, denominator, censored };
    expect(sla.metric('solved_at_first')).toMatchObject(same);
    const enquiries = await ask('enquiries', { options: { kinds: [...kinds] } });
    expect(enquiries.metric('solved_at_first')).toMatchObject(same);
    if (kind !== 'complaint') return;
    const complaints = await ask('complaints', { tables: ['handling'] });
    expect(complaints.metric('solved_at_first')).toMatchObject(same);
    const [all] = await rowsOf(complaints.result, 'handling');
    expect(all!.answered_median).toBe(agents.metric('first_response').value);
    expect(all!.solved_median).toBe(agents.metric('resolution').value);
  });
});

describe('a case open longer than its target', () => {
  it('makes attainment with open ones and Kaplan-Meier fall, and leaves attainment as it was', async () => {
    const seen = async (more: readonly InputRow[]) => {
      const input = desk();
      const engine = await engineOverRows({ ...input, tickets: [...input.tickets!, ...more] }, { timezone: 'UTC' });
      try {
        const result = await analyze(engine, manifest, {
          analysis: 'sla',
          asOf: '2025-04-15',
          period: '2025-01-01..2025-03-31',
          tables: ['targets'],
        });
        const [, row] = await rowsOf(result, 'targets');
        return { attained: Number(row!.attained), open: Number(row!.with_open), curve: Number(row!.curve) };
      } finally {
        await engine.close();
      }
    };
    const before = await seen([]);
    const long = {
      ticket_id: 'long',
      opened_at: at(1, 90),
      customer_id: 'c1',
      agent_id: 'a1',
      kind: 'inquiry',
      status: 'open',
    };
    const after = await seen([long]);
    expect(after.attained).toBe(before.attained);
    expect(after.open).toBeLessThan(before.open);
    expect(after.curve).toBeLessThan(before.curve);
  });
});
