import { describe, expect, it } from 'vitest';
import { english } from '../../src/core/message.js';
import { load } from '../../src/ingest/load.js';
import { loadFile, rows, scratch } from './helpers.js';

const { path, file } = scratch();
let count = 0;

/** Loads a CSV of tickets by a mapping. */
const byMapping = (csv: string, source: Readonly<Record<string, unknown>>) => {
  const name = `f${count++}.csv`;
  return load({
    db: path(`f${count}.duckdb`),
    mapping: { sources: { desk: { files: file(name, csv), ...source } } },
    now: '2025-07-01T00:00:00Z',
    temp: path('.'),
  });
};

const TICKETS = 'id,day,note\n1,2025-03-04 10:00:00,12\n2,2025-03-05 9:30:15 PM,x\n3,2025-03-06 11:00:00,0\n';

it('the header again among the rows makes no text of a column that an expression reads, and is rejected as what it is', async () => {
  const head = 'Order ID,Order Date,Qty,Price';
  const lines = [
    head,
    ...Array.from({ length: 9 }, (_, i) => `${i},2024-03-1${i},2,1.25`),
    head,
    '9,2024-03-25,4,2.50',
  ];
  const report = await loadFile(path('again.duckdb'), file('again.csv', `${lines.join('\n')}\n`), {
    maxRejects: '10%',
  });
  expect(report.sources[0]).toMatchObject({ table: 'orders', rejects: 1, sums: { amount: '32.5000' } });
});

describe('an expression that fails on a value is named with its line and the value', () => {
  it.each([
    [
      'a cast of text to time',
      'CAST("day" AS TIMESTAMP) + INTERVAL 1 HOUR',
      'line 3',
      '"day" is "2025-03-05 9:30:15 PM"',
    ],
    [
      'a pattern of time that does not fit',
      `strptime("day", '%Y-%m-%d %H:%M:%S')`,
      'line 3',
      '"day" is "2025-03-05 9:30:15 PM"',
    ],
    ['a cast of text to number', `CAST('2025-01-01' AS DATE) + CAST(note AS INTEGER)`, 'line 3', '"note" is "x"'],
  ])('%s', async (_, expr, line, value) => {
    await expect(
      byMapping(TICKETS, { into: 'tickets', columns: { ticket_id: 'id', opened_at: { expr } } }),
    ).rejects.toMatchObject({
      code: 'E_EXPR',
      exit: 'input',
      message: expect.stringContaining(expr),
      where: expect.arrayContaining([expect.stringContaining(line), value]),
    });
  });

  it('in drop too', async () => {
    await expect(
      byMapping(TICKETS, {
        into: 'tickets',
        drop: 'CAST(note AS INTEGER) > 3',
        columns: { ticket_id: 'id', opened_at: 'day' },
      }),
    ).rejects.toMatchObject({ code: 'E_EXPR', exit: 'input', where: expect.arrayContaining(['"note" is "x"']) });
  });

  it.each([[[1, 2]], [{ a: 'b' }], [7], ['note'], ['']])('drop: %j is no condition', async (drop) => {
    await expect(
      byMapping(TICKETS, { into: 'tickets', drop, columns: { ticket_id: 'id', opened_at: 'day' } }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/^E_/), exit: expect.stringMatching(/usage|input/) });
  });
});

describe('unpivot', () => {
  const WIDE = 'day,speed,care,price\n2025-03-14,5,4,3\n2025-03-15,1,2,2\n';
  const asked = (unpivot: Readonly<Record<string, unknown>>) =>
    byMapping(WIDE, {
      into: 'surveys',
      unpivot: { item: ['speed', 'care', 'price'], score: 'value', ...unpivot },
      columns: { responded_at: 'day', instrument: { value: 'survey' }, item: 'item', role: 'role', score: 'score' },
    });

  it('roles may be patterns', async () => {
    await asked({ roles: { overall: ['/^sp/'], driver: ['care', '/price/'] } });
    expect(
      await rows(path(`f${count}.duckdb`), 'SELECT role, count(*) AS n FROM surveys GROUP BY 1 ORDER BY 1'),
    ).toEqual([
      { role: 'driver', n: '4' },
      { role: 'overall', n: '2' },
    ]);
  });

  it.each([{ roles: { overall: ['warmth'] } }, { roles: { driver: ['/^w/'] } }, { item: ['/(/'] }])(
    '%j is refused',
    async (unpivot) => {
      await expect(asked(unpivot)).rejects.toMatchObject({ code: 'E_MAPPING' });
    },
  );
});

describe('opening hours', () => {
  it.each(['8:00 AM,5:30 PM', '08:00,17:30', '上午8:00,下午5:30'])('%s are times', async (hours) => {
    const db = path(`s${count++}.duckdb`);
    await loadFile(db, file(`s${count}.csv`, `schedule_id,weekday,opens,closes,tz\nN,Friday,${hours},UTC\n`), {
      table: 'schedules',
    });
    expect(await rows(db, 'SELECT count(*) AS n FROM schedules')).toEqual([{ n: '1' }]);
  });

  it('what is no time is a reject with its line and column', async () => {
    const csv = 'schedule_id,weekday,opens,closes,tz\nN,Monday,08:00,17:00,UTC\nN,Friday,early,17:00,UTC\n';
    await expect(loadFile(path('no.duckdb'), file('no.csv', csv), { table: 'schedules' })).rejects.toMatchObject({
      code: 'E_REJECTS',
      where: expect.arrayContaining([expect.stringMatching(/line 3: opens "early" is no time of day/)]),
    });
  });
});

describe('answers that are none', () => {
  it.each(['', 'N/A', '-', '  '])('"%s" is left out and counted', async (blank) => {
    const db = path(`b${count++}.duckdb`);
    const notes: string[] = [];
    const csv = `response_id,customer_id,responded_at,item,score,instrument\nQ1,K1,2025-03-14,recommend,8,nps\nQ2,K2,2025-03-15,recommend,${blank},nps\nQ3,K3,2025-03-16,recommend,10,nps\n`;
    const report = await loadFile(db, file(`b${count}.csv`, csv), {
      table: 'surveys',
      note: (said) => notes.push(english(said)),
    });
    expect(report.sources[0]).toMatchObject({ rejects: 0, added: 2 });
    expect(notes.join('\n')).toContain('1 row without an answer in "score" left out');
  });

  it('a score that is no number stays a reject', async () => {
    const csv =
      'response_id,customer_id,responded_at,item,score,instrument\nQ1,K1,2025-03-14,recommend,8,nps\nQ2,K2,2025-03-15,recommend,great,nps\n';
    await expect(loadFile(path('g.duckdb'), file('g.csv', csv), { table: 'surveys' })).rejects.toMatchObject({
      code: 'E_REJECTS',
    });
  });
});
