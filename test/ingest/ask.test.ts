import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import type { LoadReport } from '../../src/ingest/terms/index.js';
import { loadFile, rows, scratch } from './helpers.js';

const { path, file } = scratch();
let count = 0;
type Options = Parameters<typeof loadFile>[2];

async function loaded(text: string, options: Options = {}): Promise<{ db: string; report: LoadReport }> {
  const db = path(`ask-${count}.duckdb`);
  return { db, report: await loadFile(db, file(`ask-${count++}.csv`, text), options) };
}

async function refused(text: string, options: Options = {}): Promise<UserError> {
  const fault = await loaded(text, options).then(
    () => null,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(UserError);
  return fault as UserError;
}

const DEALS = (...stages: string[]) =>
  `Opportunity ID,Account ID,Created,Close Date,Stage,Amount\n${stages.map((stage, i) => `D${i},C${i},2024-01-0${i + 1},2024-03-1${i},${stage},${(i + 1) * 100}\n`).join('')}`.replace(
    'Created,',
    'Create Date,',
  );

describe('deals', () => {
  it('are what their stage says, in any case and with what a CRM puts in brackets; one close date is two', async () => {
    const { db } = await loaded(DEALS('Closed won (Sales Pipeline)', 'CLOSED LOST', 'Contract sent', 'Prospecting'), {
      table: 'opportunities',
    });
    expect(
      await rows(
        db,
        'SELECT status, CAST(closed_on AS VARCHAR) AS closed, CAST(expected_close_on AS VARCHAR) AS expected FROM opportunities ORDER BY opportunity_id',
      ),
    ).toEqual([
      { status: 'won', closed: '2024-03-10', expected: null },
      { status: 'lost', closed: '2024-03-11', expected: null },
      { status: 'open', closed: null, expected: '2024-03-12' },
      { status: 'open', closed: null, expected: '2024-03-13' },
    ]);
  });

  it.each(['Pilot phase', 'Beim Vorstand', '走流程中'])(
    'are asked about where no list knows the stage %s',
    async (stage) => {
      const text = DEALS('Closed won', stage, stage);
      const fault = await refused(text, { table: 'opportunities' });
      expect(fault).toMatchObject({ code: 'E_ASK', exit: 'input' });
      expect(fault.where[0]).toContain(`"${stage}": 2 deals, amount 500.00`);
      expect(fault.where.join('\n')).toContain(`recode: { "${stage}": open }`);
      expect(fault.hint).toContain(`--state`);
      const { db } = await loaded(text, { table: 'opportunities', states: { [stage]: 'lost' } });
      expect(await rows(db, 'SELECT status, count(*) AS n FROM opportunities GROUP BY 1 ORDER BY 1')).toEqual([
        { status: 'lost', n: '2' },
        { status: 'won', n: '1' },
      ]);
    },
  );

  it('that are open and have a day of being closed are said', async () => {
    const text = `Opportunity ID,Create Date,Closed Date,Stage,Amount\nD1,2024-01-01,2024-02-01,Negotiation,5\nD2,2024-01-01,2024-02-01,Won,6\n`;
    const { report } = await loaded(text, { table: 'opportunities' });
    expect(report.warnings.filter(({ code }) => code === 'W_DEAL_CLOSED')).toMatchObject([{ count: 1 }]);
  });

  it('of a CRM in Chinese load by their headers, what stands in brackets aside', async () => {
    const text = `商机名称（必填）,商机编号,销售阶段（必填）,商机金额（元）,实际成交日期,生命状态,创建时间
续约,S1,赢单,"1,000.00",2024-03-15,正常,2024-01-05 09:00
新购,S2,输单,"2,000.00",2024-03-20,正常,2024-01-10 09:00
新购,S3,方案报价,"3,000.00",,正常,2024-02-10 09:00
旧单,S4,赢单,"9,000.00",2024-03-30,作废,2024-02-12 09:00
`;
    const { db, report } = await loaded(text);
    expect(report.sources[0]!.table).toBe('opportunities');
    expect(
      await rows(db, 'SELECT status, state, CAST(amount AS VARCHAR) AS a FROM opportunities ORDER BY opportunity_id'),
    ).toEqual([
      { status: 'won', state: 'won', a: '1000.0000' },
      { status: 'lost', state: 'lost', a: '2000.0000' },
      { status: 'open', state: 'open', a: '3000.0000' },
      { status: 'won', state: 'void', a: '9000.0000' },
    ]);
  });
});

describe('which table', () => {
  it.each([
    ['Date,Member,thing\n2024-01-01,x,milk\n', 'a day and words'],
    ['Date,Remark\n2024-01-01,closed\n', 'a day alone'],
    ['Month,Value\n2024-01,5\n', 'a month and a number'],
  ])('is not guessed from %j', async (text) => {
    expect(['E_TABLE', 'E_ASK']).toContain((await refused(text)).code);
  });

  it.each([
    ['user_id,purchase_date,gmv\n1,2024-01-01,5\n1,2024-02-01,6\n2,2024-01-03,7\n2,2024-03-03,8\n', 'orders'],
    [
      'Name,Email,Date,Amount\nAda,a@example.org,2024-01-05,5\nBo,b@example.org,2024-01-06,6\nAda,a@example.org,2024-02-05,7\n',
      'orders',
    ],
    [
      'Conversation ID,Conversation started at (Europe/Berlin),Conversation state,User ID\n1,2024-03-04 09:00:00,Closed,u1\n2,2024-03-04 10:00:00,Open,u2\n',
      'tickets',
    ],
    [
      'Id,Name,Stage,Creation date,Close date\no1,Renewal,Proposal,2024-01-05,2024-05-01\no2,New,Won,2024-02-01,2024-03-01\n',
      'opportunities',
    ],
  ])('a whole set of headers says: %s', async (text, table) => {
    const fault = await loaded(text).catch((error: unknown) => error as UserError);
    if (fault instanceof UserError) {
      expect(fault.code).toBe('E_ASK');
      expect(fault.where.join('\n')).toContain(`load ${table} `);
    } else expect(fault.report.sources[0]!.table).toBe(table);
  });

  it("takes a shop's names for columns only in files of that shop", async () => {
    const { report } = await loaded(
      'Name,Email,Date,Amount\nAda,a@example.org,2024-01-05,5\nBo,b@example.org,2024-01-06,6\n',
      { table: 'orders' },
    );
    expect(report.sources[0]!.mapping.map(({ column }) => column).sort()).toEqual([
      'amount',
      'customer_id',
      'ordered_at',
    ]);
  });
});

describe('columns', () => {
  it.each([
    ['tickets', 'Ticket ID,Opened At,Ticket Type\n1,2024-01-02,Technical issue\n2,2024-01-03,Refund request\n'],
    ['activities', 'Date,Kind,Direction\n2024-01-02,call,Nordwest\n2024-01-03,call,Süd\n'],
    ['surveys', 'Response ID,Item,Score,Survey Type\n1,q1,5,Exit interview\n2,q1,4,Exit interview\n'],
  ])('of %s whose words are of another list are kept as attributes', async (table, text) => {
    const { report } = await loaded(text, { table });
    expect(report.sources[0]).toMatchObject({ rejects: 0, after: 2 });
  });

  it('are taken out by --map column=', async () => {
    const text = 'order_id,customer_id,ordered_at,amount,tax\n1,C1,2024-01-01,5,unknown\n2,C1,2024-01-02,6,unknown\n';
    const fault = await refused(text, { table: 'orders' });
    expect(fault.hint).not.toContain('100%');
    const { report } = await loaded(text, { table: 'orders', map: { tax: '' } });
    expect(report.sources[0]!.mapping.map(({ column }) => column)).not.toContain('tax');
  });

  it('that stand twice can both be named', async () => {
    const { db } = await loaded('case,category,category,opened_at\n1,a,b,2024-01-02\n', {
      table: 'tickets',
      map: { topic: 'category', subtopic: 'category (2)' },
    });
    expect(await rows(db, 'SELECT topic, subtopic FROM tickets')).toEqual([{ topic: 'a', subtopic: 'b' }]);
  });

  it.each([
    ['Barcode', '4600000000017'],
    ['Invoice No', '20240105'],
    ['Zip', '10115'],
  ])('called %s are not proposed for a day or an amount', async (header, value) => {
    const fault = await refused(`order_id,customer_id,${header}\n1,C1,${value}\n2,C2,${value}\n`, { table: 'orders' });
    expect(fault.hint).toBeUndefined();
  });
});
