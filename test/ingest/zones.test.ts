import { describe, expect, it } from 'vitest';
import { loadLines, rows, scratch } from './helpers.js';

const folder = scratch();

const opened = async (name: string, header: string, cells: readonly string[], timezone = 'UTC') => {
  const { db, notes } = await loadLines(
    folder,
    name,
    [`ticket_id,${header}`, ...cells.map((cell, i) => `t${i},${cell}`)],
    { table: 'tickets', timezone },
  );
  const found = await rows(
    db,
    'SELECT CAST(opened_at AS VARCHAR) AS at, CAST(opened_on AS VARCHAR) AS day FROM tickets ORDER BY ticket_id',
  );
  return { at: found.map(({ at }) => at), days: found.map(({ day }) => day), said: notes.join('\n') };
};

// New York is five hours behind UTC in winter and four in summer; China eight ahead all year.
describe('times under a header that names their zone', () => {
  it('are of that zone, days of the database, and this is said', async () => {
    const { at, days, said } = await opened('york', 'Opened at (America/New_York)', [
      '2024-02-04 09:00:00',
      '2024-07-04 22:30:00',
    ]);
    expect(at).toEqual(['2024-02-04 14:00:00', '2024-07-05 02:30:00']);
    expect(days).toEqual(['2024-02-04', '2024-07-05']);
    expect(said).toContain('Opened at (America/New_York): times of America/New_York');
  });

  it('are of UTC where it says so and the database is elsewhere', async () => {
    const { at, days } = await opened('utc', 'Opened at (UTC)', ['2024-02-04 20:00:00'], 'Asia/Shanghai');
    expect({ at, days }).toEqual({ at: ['2024-02-04 20:00:00'], days: ['2024-02-05'] });
  });

  it('are so many hours from UTC', async () => {
    const { at } = await opened('hours', 'Opened at (UTC+8)', ['2024-02-04 09:00']);
    expect(at).toEqual(['2024-02-04 01:00:00']);
  });

  it('keep the offset of their own', async () => {
    const { at } = await opened('own', 'Opened at (America/New_York)', ['2024-02-04T09:00:00Z']);
    expect(at).toEqual(['2024-02-04 09:00:00']);
  });

  it('that are days stay days, and nothing is said of the zone of the database', async () => {
    const { days, said } = await opened('days', 'Opened at (America/New_York)', ['2024-02-04']);
    expect(days).toEqual(['2024-02-04']);
    expect(said).not.toContain('times of');
    expect((await opened('same', 'Opened at (UTC)', ['2024-02-04 09:00'])).said).not.toContain('times of');
  });
});
