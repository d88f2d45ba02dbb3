import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/errors.js';
import type { LoadReport } from '../../../src/ingest/terms/index.js';
import { loadFile, rows, scratch } from '../helpers.js';

const { path, file } = scratch();
let count = 0;
const load = (header: string, ...lines: string[]): Promise<LoadReport> =>
  loadFile(path(`which-${count}.duckdb`), file(`which-${count++}.csv`, `${header}\n${lines.join('\n')}\n`));

/** Header sets of warehouses' copies of shops, desks and surveys, whose rows' ids are called `id`. */
const BARE: readonly (readonly [what: string, header: string, ...lines: string[]])[] = [
  [
    'orders of a shop are no cases',
    'id,created_at,customer_id,order_number,closed_at,note,total_price',
    '1,2024-01-02 10:00:00,7,1001,2024-01-03 10:00:00,,12.50',
    '2,2024-01-04 10:00:00,8,1002,2024-01-05 10:00:00,,7.50',
  ],
  [
    'orders of a CRM are no cases',
    'id,created_date,account_id,order_number,status,billing_city',
    '801A,2024-01-02,001A,1001,Activated,Kassel',
    '801B,2024-01-03,001B,1002,Activated,Bremen',
  ],
  [
    'orders without an amount are neither deals nor customers',
    'id,user_id,order_date,status',
    '1,11,2024-01-02,placed',
    '2,12,2024-01-03,shipped',
    '3,13,2024-01-04,placed',
  ],
  [
    'charges of subscriptions are no cases',
    'id,created_at,customer_id,status,processed_at,total_price',
    '5,2024-01-02,7,SUCCESS,2024-01-02,10.00',
    '6,2024-01-03,8,SUCCESS,2024-01-03,12.00',
  ],
  [
    'answers of a survey are no agents',
    'id,start_date,end_date,finished,progress,recipient_email',
    'R_1,2024-01-02,2024-01-02,1,100,a@example.com',
    'R_2,2024-01-03,2024-01-03,1,100,b@example.com',
  ],
  [
    'lines of orders are no products',
    'order_id,id,product_id,name,quantity,price',
    '1,11,P1,Mug,2,5.00',
    '2,12,P2,Jug,1,9.00',
    '3,13,P3,Pot,1,7.00',
  ],
];

it('contracts without a number of their own are no customers: asked', async () => {
  const csv =
    'customer_id,starts_on,ends_on,status,amount\n1,2024-01-01,2024-12-31,active,5\n2,2024-01-01,2024-12-31,active,6\n';
  const fault = await loadFile(path('terms.duckdb'), file('terms.csv', csv)).catch((error: unknown) => error);
  expect(fault).toMatchObject({ code: 'E_ASK', message: expect.stringContaining('contracts or customers') });
});

describe('an id called id', () => {
  it.each(BARE)('tells no table: %s', async (_what, header, ...lines) => {
    const fault = await load(header, ...lines).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(UserError);
    expect(['E_TABLE', 'E_ASK', 'E_MAP_MISSING']).toContain((fault as UserError).code);
    expect((fault as UserError).hint ?? '').not.toMatch(/load (?:opportunities|tickets|agents|products|customers) /);
  });

  it('is taken where other columns tell the table', async () => {
    const tickets = await load(
      'id,created_at,requester_id,assignee_id,priority,first_response_at',
      '1,2024-01-02 10:00:00,R1,A1,high,2024-01-02 11:00:00',
      '2,2024-01-03 10:00:00,R2,A1,low,2024-01-03 11:00:00',
    );
    expect(tickets.sources[0]).toMatchObject({ table: 'tickets', rows: 2 });
  });
});

it('a calculation of a preset uses the headers as the file spells them', async () => {
  const report = await load(
    'id,account_id,stage_name,close_date,created_date,is_closed,is_won,amount',
    '006A,001A,Closed Won,2024-03-01,2024-01-02,true,true,100.00',
    '006B,001B,Prospecting,2024-06-01,2024-01-03,false,false,50.00',
  );
  expect(report.sources[0]).toMatchObject({ table: 'opportunities', preset: 'salesforce' });
  const db = path(`which-${count - 1}.duckdb`);
  expect(
    await rows(
      db,
      'SELECT opportunity_id AS id, status, CAST(closed_on AS VARCHAR) AS closed FROM opportunities ORDER BY 1',
    ),
  ).toEqual([
    { id: '006A', status: 'won', closed: '2024-03-01' },
    { id: '006B', status: 'open', closed: null },
  ]);
});

describe('a table of its own that names orders', () => {
  it('is no list that orders would be taken for', async () => {
    const splits = await load('order_id,rep_id,share', 'S1,R1,0.4', 'S1,R2,0.6', 'S2,R1,1');
    expect(splits.sources[0]).toMatchObject({ table: 'credit_splits', rows: 3 });
  });
});
