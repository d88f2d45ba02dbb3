import { describe, expect, it } from 'vitest';
import { changedHours } from '../../src/ingest/check/changed-hours.js';
import { loadLines, scratch } from './helpers.js';

const folder = scratch();

const LINES = [
  'ticket_id,opened_at,channel',
  't1,2025-03-30 01:59,web',
  't2,2025-03-30 02:00,web',
  't3,2025-03-30 02:59,web',
  't4,2025-03-30 03:00,web',
  't5,2025-10-26 01:59,web',
  't6,2025-10-26 02:00,web',
  't7,2025-10-26 02:30,web',
  't8,2025-10-26 03:00,web',
  't9,2025-10-25 02:30,web',
];

const said = async (name: string, timezone: string, lines = LINES) => {
  const { report } = await loadLines(folder, name, lines, { table: 'tickets', timezone });
  return report.warnings.filter(({ code }) => code === 'W_CHANGED_HOURS');
};

describe('local times where summer time begins and ends', () => {
  it('are counted: those that no clock showed, and those that it showed twice', async () => {
    const [warning, ...others] = await said('berlin', 'Europe/Berlin');
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ count: 4, values: { none: 2, two: 2, zone: 'Europe/Berlin' } });
  });

  it('are none in a zone without summer time, in UTC, and where the time has its offset', async () => {
    expect(await said('shanghai', 'Asia/Shanghai', LINES.slice(0, 5))).toEqual([]);
    expect(await said('utc', 'UTC')).toEqual([]);
    const exact = LINES.map((line, i) => (i === 0 ? line : line.replace(/:(\d\d),/, ':$1:00+01:00,')));
    expect(await said('exact', 'Europe/Berlin', exact)).toEqual([]);
  });

  it('are those of the zone that a header names', async () => {
    const lines = LINES.map((line, i) => (i === 0 ? line.replace('opened_at', 'opened_at (Europe/Berlin)') : line));
    expect(await said('named', 'UTC', lines)).toMatchObject([{ values: { none: 2, two: 2, zone: 'Europe/Berlin' } }]);
  });

  it('are those of the zone: the day and the hour differ, and a half-hour shift is one', () => {
    const of = (zone: string, year: string) => {
      const { skipped, twice } = changedHours(zone);
      const own = (all: readonly { from: string; to: string }[]) => all.filter(({ from }) => from.startsWith(year));
      return { skipped: own(skipped), twice: own(twice) };
    };
    expect(of('America/New_York', '2025')).toEqual({
      skipped: [{ from: '2025-03-09 02:00', to: '2025-03-09 03:00' }],
      twice: [{ from: '2025-11-02 01:00', to: '2025-11-02 02:00' }],
    });
    expect(of('Australia/Lord_Howe', '2024')).toEqual({
      skipped: [{ from: '2024-10-06 02:00', to: '2024-10-06 02:30' }],
      twice: [{ from: '2024-04-07 01:30', to: '2024-04-07 02:00' }],
    });
  });
});
