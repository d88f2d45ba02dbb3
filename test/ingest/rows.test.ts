import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import type { LoadReport } from '../../src/ingest/terms/index.js';
import { loadFile, rows, scratch } from './helpers.js';

const { path, file } = scratch();
let n = 0;

/** A text loaded: what came, or the fault. */
async function tried(text: string, options = {}): Promise<{ db: string; came: LoadReport | UserError }> {
  const db = path(`${++n}.duckdb`);
  const came = await loadFile(db, file(`${n}.csv`, text), { table: 'orders', ...options }).catch((fault: unknown) => {
    if (fault instanceof UserError) return fault;
    throw fault;
  });
  return { db, came };
}

async function loaded(text: string, options = {}): Promise<LoadReport> {
  const { came } = await tried(text, options);
  if (came instanceof UserError) throw came;
  return came;
}

async function refused(text: string, options = {}): Promise<UserError> {
  const { came } = await tried(text, options);
  expect(came).toBeInstanceOf(UserError);
  return came as UserError;
}

const HEAD = 'order_id,customer_id,ordered_at,quantity,amount,remark';
const GOOD = ['1,ada,2024-03-13,1,10.00,x', '2,bo,2024-03-14,2,20.00,', '3,cy,2024-03-15,3,30.00,z'];
const text = (...lines: string[]) => `${lines.join('\n')}\n`;
const sums = (report: LoadReport) => ({ rows: report.sources[0]!.rows, amount: report.sources[0]!.sums.amount });
const QUOTED = '5,ed,2024-03-17,1,0.00,"a, b"';
const ALL = { rows: 3, amount: '60.0000' };

describe('quotes in rows above the header', () => {
  it.each([
    ['a word of the title', '"Spring" sales'],
    ['in the middle of it', 'Sales of the "North" branch, 2024'],
    ['inches', 'Screens of 32"'],
    ['after a blank line', '\n"Web" orders'],
  ])('%s', async (_, title) => {
    expect(sums(await loaded(text(title, HEAD, ...GOOD)))).toEqual(ALL);
  });

  it('keep the lines of rejects', async () => {
    const fault = await refused(text('"A" list', 'as of "today"', HEAD, ...GOOD, '4,di,2024-03-16,1,oops,'));
    expect(fault.where.join()).toContain('line 7: amount "oops"');
  });

  it('of a replacing load never empty the table', async () => {
    const db = path('replaced.duckdb');
    await loadFile(db, file('a.csv', text(HEAD, ...GOOD)), { table: 'orders' });
    await loadFile(db, file('b.csv', text('"March" report', HEAD, ...GOOD)), { table: 'orders', mode: 'replace' });
    expect(await rows(db, 'SELECT count(*) AS n, sum(amount) AS a FROM orders')).toEqual([{ n: '3', a: '60.0000' }]);
  });
});

describe('a cell too many', () => {
  it.each([
    ['thousands with a comma', '4,di,2024-03-16,1,1,500.00,'],
    ['a separator before the amount', '4,di,2024-03-16,1,,40.00,'],
    ['a comma in a name', '4,Di,Smith,2024-03-16,1,40.00,'],
  ])('%s is a reject with its line', async (_, line) => {
    const fault = await refused(text(HEAD, ...GOOD, line));
    expect(fault.code).toBe('E_REJECTS');
    expect(fault.where.join()).toContain('line 5');
  });

  it.each([
    ['one', '4,di,2024-03-16,1,40.00,w,'],
    ['two', '4,di,2024-03-16,1,40.00,w,,'],
    ['after a blank', '4,di,2024-03-16,1,40.00,,'],
  ])('at the end and empty (%s) is mended where no other reading fits', async (_, line) => {
    expect(sums(await loaded(text(HEAD, ...GOOD, line)))).toEqual({ rows: 4, amount: '100.0000' });
  });

  it('leaves the other rows within --max-rejects', async () => {
    const report = await loaded(text(HEAD, GOOD[0]!, '4,di,2024-03-16,1,,40.00,', ...GOOD.slice(1)), {
      maxRejects: '1',
    });
    expect(sums(report)).toEqual({ rows: 4, amount: '60.0000' });
    expect(report.sources[0]!.rejects).toBe(1);
  });
});

describe('a quote inside a bare cell', () => {
  it.each([
    ['the separator before it lost', '4,di,2024-03-16,1,40.00"late, wet"'],
    ['inches', '4,di,2024-03-16,1,40.00,32" screen'],
    ['a word', '4,di "the man",2024-03-16,1,40.00,w'],
  ])('%s: a reject with its line', async (_, line) => {
    const fault = await refused(text(HEAD, ...GOOD, QUOTED, line));
    expect(fault.code).toBe('E_REJECTS');
    expect(fault.where.join()).toContain('line 6');
  });

  it('is text where no cell is quoted, unless the quotes span a separator', async () => {
    expect(sums(await loaded(text(HEAD, ...GOOD, '4,di,2024-03-16,1,40.00,32" screen'))).rows).toBe(4);
    expect((await refused(text(HEAD, ...GOOD, '4,the "boss, big",2024-03-16,1,40.00'))).code).toBe('E_REJECTS');
  });

  it('is text where the user says so', async () => {
    const report = await loaded(text(HEAD, ...GOOD, '"4",di,2024-03-16,1,40.00,32" screen'), { read: { quote: '' } });
    expect(sums(report)).toEqual({ rows: 4, amount: '100.0000' });
  });
});

describe('a header that stands twice', () => {
  const twice = (a: string, b: string) => text(`order_id,ordered_at,${a},${b}`, '1,2024-03-13,10.00,12.00');

  it.each([
    ['Amount', 'AMOUNT'],
    ['amount', 'amount'],
    ['AMOUNT', 'amount'],
  ])('%s and %s are refused', async (a, b) => {
    expect((await refused(twice(a, b))).code).toBe('E_HEADER_TWICE');
  });

  it('can be named, the first, the second or both', async () => {
    const named = async (map: Record<string, string>) => (await loaded(twice('Amount', 'AMOUNT'), { map })).sources[0]!;
    expect((await named({ amount: 'Amount (1)' })).sums.amount).toBe('10.0000');
    expect((await named({ amount: 'AMOUNT (2)' })).sums.amount).toBe('12.0000');
    expect((await named({ amount: 'Amount', discount: 'AMOUNT (2)' })).sums).toMatchObject({
      amount: '10.0000',
      discount: '12.0000',
    });
  });

  it('is refused with every line on which it stands again among the rows', async () => {
    const fault = await refused(text(HEAD, GOOD[0]!, HEAD, GOOD[1]!, HEAD, GOOD[2]!));
    expect(fault.code).toBe('E_REJECTS');
    expect(fault.where.join()).toMatch(/line 3: .* is the header again.*line 5: .* is the header again/s);
  });
});

describe('dates of which a spreadsheet has converted some', () => {
  const dated = (...days: string[]) =>
    text('order_id,ordered_at,amount', ...days.map((day, i) => `${i},${day},${i + 1}.00`));

  it.each([
    ['days first', ['2024-03-05', '25/03/2024', '2024-04-01', '30/04/2024']],
    ['months first', ['3/25/2024', '2024-05-03', '3/31/2024']],
    ['with times', ['2024-05-03 00:00:00', '2024-06-03 00:00:00', '5/14/2024', '5/15/2024']],
  ])('%s: refused with both readings', async (_, days) => {
    const fault = await refused(dated(...days));
    expect(fault.code).toBe('E_DATES');
    expect(fault.where).toHaveLength(2);
  });

  it.each([
    ['a day beyond 12 with the year first', ['2024-03-05', '2024-03-25', '25/03/2024']],
    ['a day up to 12 left as it was', ['2024-03-05', '04/03/2024', '25/03/2024']],
    ['one way of writing', ['2024-03-05', '2024-03-06', '2024-04-07']],
  ])('%s shows that none was converted', async (_, days) => {
    expect((await loaded(dated(...days))).sources[0]!.rows).toBe(days.length);
  });

  it('are taken as they stand where the user says so', async () => {
    expect((await loaded(dated('2024-03-05', '25/03/2024'), { dateFormat: 'dmy' })).sources[0]!.rows).toBe(2);
  });
});

describe('rows that end at their last filled cell', () => {
  const short = 'order_id,customer_id,ordered_at,amount,note,tag';

  it.each([
    [
      'one or two cells',
      ['1,ada,2024-03-01,10,x,y', '2,bo,2024-03-02,20', '3,cy,2024-03-03,30,z', '4,di,2024-03-04,40,x,y'],
    ],
    ['one cell', ['1,ada,2024-03-01,10,x,y', '2,bo,2024-03-02,20,x', '3,cy,2024-03-03,30,z', '4,di,2024-03-04,40,x,y']],
    [
      'quoted line breaks',
      ['1,ada,2024-03-01,10,"x\nw",y', '2,bo,2024-03-02,20', '3,cy,2024-03-03,30', '4,di,2024-03-04,40,x,y'],
    ],
  ])('have blanks there: %s', async (_, lines) => {
    expect(sums(await loaded(text(short, ...lines)))).toEqual({ rows: 4, amount: '100.0000' });
  });

  it('are damage where a separator is lost before a column that tells', async () => {
    const lost = [
      ...['1', '2', '3', '4', '5', '6'].map((id) => `${id},ada,2024-03-01,10,x,y`),
      '7bo,2024-03-02,20,x,y',
      '8di,2024-03-04,40,x,y',
    ];
    expect((await refused(text(short, ...lost))).code).toBe('E_REJECTS');
  });
});

describe('what nobody sees', () => {
  it.each(['\u200b', '\u2060', '\u200e'])('in ids goes, and that is said (%j)', async (mark) => {
    const report = await loaded(text(HEAD, GOOD[0]!, `2,${mark}ada,2024-03-14,1,20.00,`));
    expect(report.warnings.map(({ code }) => code)).toContain('W_SPACES');
  });

  it.each([
    ['"Monthly Orders"', '"Copyright (c) 2020-2024 somebody"', '"Generated By: A B"'],
    ['"Orders by region"', '"Confidential Information - Do Not Distribute"'],
    ['"My report"', '"Acme GmbH"', '"Generated By: C D 01.02.2024"'],
  ])('as data, the title under a report, is left out: %s', async (...notes) => {
    expect(sums(await loaded(text(HEAD, ...GOOD, '', '', ...notes)))).toEqual(ALL);
  });

  it('of a footer, a lone text right below the rows, is damage', async () => {
    expect((await refused(text(HEAD, ...GOOD, 'lone', 'Copyright somebody'))).code).toBe('E_REJECTS');
  });
});

describe('a header whose cells hold line breaks', () => {
  it.each(['\n', '\r', '\r\n'])('loses no row to %j', async (end) => {
    const header = `order_id,customer_id,ordered_at,quantity,"amount${end}EUR","${end}remark${end}"`;
    expect(sums(await loaded(text(header, ...GOOD), { map: { amount: 'amount EUR' } }))).toEqual(ALL);
  });

  it('nor to a quoted title of several lines above it', async () => {
    expect(sums(await loaded(text('"Orders\nof March",,,,,', HEAD, ...GOOD)))).toEqual(ALL);
  });
});
