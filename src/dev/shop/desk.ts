import { day, iso, monthStart, months } from './calendar.js';
import { random } from './random.js';
import { type Row, row } from './tables.js';
import type { Ticket } from './ticket.js';

/** The desk itself: service agents by month, checks of their work, opening hours and targets. */

/** Target minutes of opening time until the first response and the solution, by priority. */
export const TARGETS: Record<string, readonly [number, number]> = {
  low: [480, 2700],
  normal: [240, 1620],
  high: [120, 1080],
  urgent: [60, 540],
};
const AGENTS = [
  ['A01', 'Tang Rui', 'desk', '2020-03-02'],
  ['A02', 'Song Yu', 'desk', '2021-07-19'],
  ['A03', 'Han Mei', 'desk', '2022-01-10'],
  ['A04', 'Deng Chao', 'complaints', '2019-05-06'],
  ['A05', 'Xie Li', 'complaints', '2022-09-01'],
  ['A06', 'Pan Wen', 'web', '2021-03-15'],
  ['A07', 'Yuan Xi', 'web', '2023-06-05'],
  ['A08', 'Jiang Nan', 'desk', '2025-03-03'],
] as const;

export function agentRows(): Row[] {
  return AGENTS.map(([agent_id, name, team, hired_on]) =>
    row('agents', { agent_id, name, team, manager_id: agent_id === 'A01' ? '' : 'A01', hired_on }),
  );
}

export function agentPeriodRows(): Row[] {
  const draw = random('agent months');
  return months().flatMap((m) =>
    AGENTS.filter((a) => day(a[3]) < m).map(([agent_id]) => {
      const offered = Math.round(draw.normal(420, 35));
      const abandoned = Math.round(offered * (agent_id === 'A07' ? 0.09 : 0.04) * (0.7 + 0.6 * draw.uniform()));
      const answered = offered - abandoned;
      return row('agent_periods', {
        ...{ agent_id, period_start: iso(m), period_end: iso(monthStart(m, 1) - 1), offered, answered, abandoned },
        talk_minutes: Math.round(answered * draw.normal(4.6, 0.3)),
        transfers: Math.round(answered * 0.07 * (0.6 + 0.8 * draw.uniform())),
        sentiment: draw.normal(0.3, 0.06).toFixed(2),
      });
    }),
  );
}

export function qualityRows(tickets: readonly Ticket[]): Row[] {
  const draw = random('quality');
  return months()
    .filter((m) => m >= day('2025-01-01'))
    .flatMap((m) =>
      AGENTS.flatMap(([agent_id]) => {
        const own = tickets.filter(
          (t) =>
            t.agent === agent_id &&
            t.resolved !== undefined &&
            t.opened >= m * 1440 &&
            t.opened < monthStart(m, 1) * 1440,
        );
        if (own.length === 0) return [];
        const ticket_id = draw.pick(own).id;
        return ['greeting', 'solution', 'record'].map((item) =>
          row('quality_checks', {
            agent_id,
            ticket_id,
            item,
            score: Math.max(40, Math.min(100, Math.round(draw.normal(agent_id === 'A02' ? 91 : 83, 6)))),
            method: 'sample',
          }),
        );
      }),
    );
}

export function scheduleRows(): Row[] {
  const shop = [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, opens: '09:00', closes: '12:00' },
    { weekday, opens: '13:00', closes: '18:00' },
  ]);
  const saturday = { weekday: 6, opens: '10:00', closes: '16:00' };
  const office = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:00', closes: '17:00' }));
  return [
    ...[...shop, saturday].map((s) => row('schedules', { schedule_id: 'shop', ...s, tz: 'Asia/Shanghai' })),
    ...office.map((s) => row('schedules', { schedule_id: 'berlin', ...s, tz: 'Europe/Berlin' })),
  ];
}

export function targetRows(): Row[] {
  return Object.entries(TARGETS).flatMap(([priority, [first, solve]]) => [
    row('service_targets', {
      measure: 'first_response',
      target: first,
      unit: 'business_minutes',
      priority,
      goal_share: 0.9,
    }),
    row('service_targets', {
      measure: 'resolution',
      target: solve,
      unit: 'business_minutes',
      priority,
      goal_share: 0.85,
    }),
  ]);
}
