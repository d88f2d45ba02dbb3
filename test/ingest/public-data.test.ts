import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parse as csv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { load } from '../../src/ingest/load.js';
import { DATA, loadFile, rows, scratch } from './helpers.js';

const { path } = scratch();

/** Loads by a mapping, which must stay under 25 lines. */
async function loadMapping(name: string, yaml: string) {
  expect(yaml.trim().split('\n').length).toBeLessThan(25);
  const db = path(`${name}.duckdb`);
  const notes: string[] = [];
  const report = await load({
    db,
    mapping: parse(yaml),
    folder: DATA,
    now: '2025-07-01T00:00:00Z',
    temp: tmpdir(),
    note: (line) => notes.push(line),
  });
  return { db, report, notes };
}

describe.skipIf(!existsSync(DATA))('public data, each by a short mapping; sums by an independent computation', () => {
  it('northwind: 2,155 lines, net 1,265,793.04 (python Decimal over the csv files: 1265793.0395)', async () => {
    const { db, report, notes } = await loadMapping(
      'northwind',
      `
sources:
  orders:
    files: northwind/order_details.csv
    joins:
      - { file: northwind/orders.csv, on: order_id }
      - { file: northwind/products.csv, on: product_id }
      - { file: northwind/categories.csv, on: category_id }
    columns:
      order_id: order_id
      customer_id: customer_id
      ordered_at: order_date
      product_id: product_id
      quantity: quantity
      rep_id: employee_id
      amount: { expr: "unit_price * quantity * (1 - discount)" }
`,
    );
    expect(report.sources[0]).toMatchObject({
      rows: 2155,
      rejects: 0,
      sums: { amount: '1265793.0395', quantity: '51317.0000' },
    });
    expect(notes.filter((note) => note.includes('joined'))).toEqual([
      'orders: joined orders.csv on order_id: 2155 rows before, 2155 after',
      'orders: joined products.csv on product_id: 2155 rows before, 2155 after',
      'orders: joined categories.csv on category_id: 2155 rows before, 2155 after',
    ]);
    expect(await rows(db, `SELECT sum(amount) AS s FROM orders WHERE category_name = 'Beverages'`)).toEqual([
      { s: '267868.1800' },
    ]);
  });

  it('chinook: 2,240 lines, 2,328.60 (sum of Invoice.Total)', async () => {
    const { report } = await loadMapping(
      'chinook',
      `
sources:
  orders:
    files: chinook/InvoiceLine.csv
    joins:
      - { file: chinook/Invoice.csv, on: InvoiceId }
      - { file: chinook/Track.csv, on: TrackId }
      - { file: chinook/Customer.csv, on: CustomerId }
    columns:
      order_id: InvoiceId
      line_no: InvoiceLineId
      customer_id: CustomerId
      ordered_at: InvoiceDate
      product_id: TrackId
      quantity: Quantity
      amount: { expr: "UnitPrice * Quantity" }
      rep_id: SupportRepId
`,
    );
    expect(report.sources[0]).toMatchObject({ rows: 2240, sums: { amount: '2328.6000', quantity: '2240.0000' } });
  });

  it('completejourney: baskets with a join, redemptions collapsed to one per campaign and household', async () => {
    const { db, report } = await loadMapping(
      'completejourney',
      `
sources:
  orders:
    files: completejourney/transactions_sample.csv
    joins: [{ file: completejourney/products.csv, on: product_id, optional: true }]
    columns:
      order_id: basket_id
      customer_id: household_id
      ordered_at: transaction_timestamp
      product_id: product_id
      quantity: quantity
      amount: sales_value
      branch: store_id
  campaign_members:
    files: completejourney/coupon_redemptions.csv
    collapse: { key: [campaign_id, household_id], order_by: redemption_date, take: first }
    columns:
      campaign_id: campaign_id
      customer_id: household_id
      converted_on: redemption_date
`,
    );
    // awk over the file: 75,000 lines, sales_value 233935.24; 792 distinct pairs of household and campaign.
    expect(report.sources[0]).toMatchObject({ rows: 75_000, rejects: 0, sums: { amount: '233935.2400' } });
    expect(report.sources[1]).toMatchObject({ rows: 792, rejects: 0 });
    expect(
      await rows(db, `SELECT CAST(min(converted_on) AS VARCHAR) AS d FROM campaign_members WHERE customer_id = '1029'`),
    ).toEqual([{ d: '2017-01-01' }]);
  });

  it('nyc311, rfm and CDNOW: by their headers, or by position', async () => {
    const { db, report } = await loadMapping(
      'mixed',
      `
sources:
  tickets:
    files: nyc311/311_Service_Requests.csv
    columns: { ticket_id: unique_key, opened_at: created_date, closed_at: closed_date, department: agency, topic: complaint_type, subtopic: descriptor, status: status, channel: open_data_channel_type, region: borough }
  orders:
    files: rfm_pkg/rfm_data_orders.csv
    columns: { customer_id: customer_id, ordered_at: order_date, amount: revenue }
  cdnow:
    into: orders
    files: cdnow_sample/CDNOW_sample.txt
    fixed: { master: 2-6, customer: 8-11, day: 13-20, cds: 22-23, dollars: 25-31 }
    columns: { customer_id: master, ordered_at: day, quantity: cds, amount: dollars }
`,
    );
    const [nyc, rfm, cdnow] = report.sources;
    expect(nyc).toMatchObject({ rows: 1000, rejects: 0 });
    expect(rfm).toMatchObject({
      rows: 4906,
      rejects: 0,
      sums: { amount: sumOf('rfm_pkg/rfm_data_orders.csv', 'revenue') },
    });
    expect(cdnow).toMatchObject({
      rows: 6919,
      rejects: 0,
      sums: { amount: '244091.9400', quantity: '16479.0000' },
      firstDay: '1997-01-01',
    });
    expect(await rows(db, `SELECT count(*) AS n, CAST(max(opened_at) AS VARCHAR) AS t FROM tickets`)).toEqual([
      { n: '1000', t: maxOf('nyc311/311_Service_Requests.csv', 'created_date').replace('T', ' ').slice(0, 19) },
    ]);
  });

  it('zendesk seeds and salesforce samples', async () => {
    const { db, report, notes } = await loadMapping(
      'crm',
      `
sources:
  tickets:
    files: zendesk_fivetran_seeds/ticket_data.csv
    drop: "status = 'deleted'"
    columns: { ticket_id: id, opened_at: created_at, customer_id: requester_id, agent_id: assignee_id, kind: { column: type, recode: { question: inquiry, problem: complaint, task: request } }, priority: priority, status: status, channel: via_channel, sla_due_at: due_at }
  ticket_events:
    files: zendesk_fivetran_seeds/ticket_field_history_data.csv
    columns: { ticket_id: ticket_id, at: updated, field: field_name, to_value: value, actor_id: user_id }
  customers:
    files: salesforce_samples/accountData.csv
    columns: { customer_id: ID, name: NAME, city: BILLINGCITY, province: BILLINGSTATE, country: BILLINGCOUNTRY, industry: INDUSTRY, created_on: CREATEDDATE }
  opportunities:
    files: salesforce_samples/opportunityData.csv
    columns:
      opportunity_id: ID
      customer_id: ACCOUNTID
      created_on: CREATEDDATE
      expected_close_on: { expr: "CASE WHEN ISCLOSED = 'false' THEN CLOSEDATE END" }
      closed_on: { expr: "CASE WHEN ISCLOSED = 'true' THEN CLOSEDATE END" }
      status: { expr: "CASE WHEN ISWON = 'true' THEN 'won' WHEN ISCLOSED = 'true' THEN 'lost' ELSE 'open' END" }
      amount: AMOUNT
`,
    );
    const [tickets, events, customers, deals] = report.sources;
    expect(tickets!.rows).toBe(
      records('zendesk_fivetran_seeds/ticket_data.csv').filter(({ status }) => status !== 'deleted').length,
    );
    expect(events).toMatchObject({
      rows: records('zendesk_fivetran_seeds/ticket_field_history_data.csv').length,
      rejects: 0,
    });
    expect(customers).toMatchObject({ rows: 423, rejects: 0 });
    expect(deals).toMatchObject({
      rows: 38,
      rejects: 0,
      sums: { amount: sumOf('salesforce_samples/opportunityData.csv', 'AMOUNT') },
    });
    expect(notes.join()).toContain('accountData.csv: Windows-1252');
    expect(
      await rows(db, `SELECT count(*) AS n FROM customers WHERE name LIKE '%\ufffd%' OR city LIKE '%\ufffd%'`),
    ).toEqual([{ n: '0' }]);
  });

  it('prepbench 050 (answers pivoted), 103 and 206 (targets unpivoted), 158 (two layouts), 180', async () => {
    const P = 'prepbench_dev';
    const answers = `
sources:
  surveys:
    files: ${P}/case_050/inputs/input_01.csv
    pivot: { key: [Response, Name, Store, Country], names: Question Number, values: Answer }
    columns:
      response_id: Response
      customer_id: Name
      responded_at: { column: '1', date_format: dmy }
      instrument: { value: nps }
      item: { value: recommend }
      score: '3'
      comment: [3a]
`;
    await expect(loadMapping('p050', answers)).rejects.toMatchObject({
      code: 'E_REJECTS',
      where: expect.arrayContaining(['2 x 1 is not a date or time (dmy)']),
    });
    const shops = await loadMapping(
      'p103',
      `
sources:
  orders:
    files: ${P}/case_103/inputs/input_0[1-5].csv
    columns: {}
`
        .replace('input_0[1-5].csv', 'input_01.csv')
        .replace(
          'columns: {}',
          `unpivot: { product_id: [/^(New|Existing) - /], quantity: value }
    columns: { ordered_at: Date, product_id: product_id, quantity: quantity, branch: { from_filename: 'input_(\\d+)', recode: { '01': Manchester } } }`,
        ),
    );
    expect(shops.report.sources[0]).toMatchObject({
      rows: 96,
      sums: { quantity: unpivoted(`${P}/case_103/inputs/input_01.csv`) },
    });
    const bank = await loadMapping(
      'p206',
      `
sources:
  orders:
    files: ${P}/case_206/inputs/input_01.csv
    drop: NOT starts_with("Transaction Code", 'DSB')
    columns: { order_id: Transaction Code, customer_id: Customer Code, ordered_at: Transaction Date, amount: Value, channel: { column: Online or In-Person, recode: { 1: Online, 2: In-Person } } }
  quotas:
    files: ${P}/case_206/inputs/input_02.csv
    unpivot: { period_start: [Q1, Q2, Q3, Q4], amount: value }
    columns: { channel: Online or In-Person, period_start: { column: period_start, year: 2023 }, measure: { value: revenue } }
`,
    );
    // expected/output_01.csv of the case: value and target by quarter and kind.
    expect(
      await rows(
        bank.db,
        `SELECT quarter(ordered_on) AS q, CAST(sum(orders.amount) AS INTEGER) AS v, CAST(any_value(quotas.amount) AS INTEGER) AS t FROM orders JOIN quotas ON quotas.channel = orders.channel AND ordered_on BETWEEN period_start AND period_end WHERE orders.channel = 'Online' GROUP BY 1 ORDER BY 1`,
      ),
    ).toEqual([
      { q: '1', v: '74562', t: '72500' },
      { q: '2', v: '69325', t: '70000' },
      { q: '3', v: '59072', t: '60000' },
      { q: '4', v: '61908', t: '60000' },
    ]);
    const agents = await loadMapping(
      'p158',
      `
sources:
  agent_periods:
    files: [${P}/case_158/inputs/input_0*.csv, ${P}/case_158/inputs/input_10.csv, ${P}/case_158/inputs/input_11.csv, ${P}/case_158/inputs/input_12.csv]
    columns:
      agent_id: AgentID
      period_start: { from_filename: 'input_(\\d+)', year: 2021 }
      offered: [Calls Offered, Offered]
      answered: [Calls Answered, Answered]
      abandoned: [Calls Not Answered, Not Answered]
      talk_minutes: Total Duration
      transfers: Transfers
      sentiment: Sentiment
`,
    );
    expect(
      await rows(
        agents.db,
        `SELECT count(*) AS n, CAST(max(period_end) AS VARCHAR) AS e, count(DISTINCT period_start) AS m, CAST(sum(offered) AS VARCHAR) AS o FROM agent_periods`,
      ),
    ).toEqual([{ n: String(months('length')), e: '2021-12-31', m: '12', o: String(months('sum')) }]);
    const sales = await loadMapping(
      'p180',
      `
sources:
  orders:
    files: ${P}/case_180/inputs/input_01.csv
    columns: { order_id: Order ID, ordered_at: Sale Date, amount: Sale Value, product_id: Product Name, branch: Store Name, region: Region }
  quotas:
    files: ${P}/case_180/inputs/input_02.csv
    unpivot: { branch: [CHELSEA, DULWICH, LEWISHAM, NOTTING HILL, SHOREDITCH, WIMBLEDON], thousands: value }
    columns: { product_id: PRODUCT, period_start: { value: '2022-01-01' }, period_end: { value: '2022-12-31' }, amount: { expr: 'thousands * 1000' } }
`,
    );
    expect(sales.report.sources[0]!.sums).toEqual({ amount: sumOf(`${P}/case_180/inputs/input_01.csv`, 'Sale Value') });
    expect(sales.report.sources[1]).toMatchObject({
      rows: 12,
      sums: { amount: `${String((25 + 30 + 35 + 30 + 30 + 35 + 60 + 75 + 75 + 65 + 70 + 70) * 1000)}.0000` },
    });
  });

  it('refuses wholesale and bank marketing: no customer, no date', async () => {
    const refused = (file: string) => loadFile(path('no.duckdb'), `${DATA}/${file}`, { table: 'orders' });
    await expect(refused('wholesale_customers/Wholesale customers data.csv')).rejects.toMatchObject({
      code: 'E_MAP_MISSING',
      message: expect.stringContaining('orders.ordered_at'),
    });
    await expect(refused('bank_marketing/bank.csv')).rejects.toMatchObject({
      code: 'E_MAP_MISSING',
      message: expect.stringContaining('orders.ordered_at'),
    });
    expect(existsSync(path('no.duckdb'))).toBe(false);
  });
});

// The independent computation: another CSV parser, integer arithmetic.
function records(file: string): Record<string, string>[] {
  return csv(readFileSync(`${DATA}/${file}`), { columns: true, bom: true }) as Record<string, string>[];
}

function tenThousandths(text: string): bigint {
  const [, sign, whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)! as unknown as [
    string,
    string,
    string,
    string?,
  ];
  return BigInt(sign + whole + (fraction ?? '').padEnd(4, '0').slice(0, 4));
}

const money = (units: bigint) => `${units / 10_000n}.${String(units % 10_000n).padStart(4, '0')}`;
const sumOf = (file: string, column: string) =>
  money(records(file).reduce((sum, row) => sum + (row[column] === '' ? 0n : tenThousandths(row[column]!)), 0n));
const maxOf = (file: string, column: string) =>
  records(file)
    .map((row) => row[column]!)
    .sort()
    .at(-1)!;
const unpivoted = (file: string) =>
  money(
    records(file).reduce(
      (sum, { Date: _, ...cells }) => sum + Object.values(cells).reduce((s, v) => s + tenThousandths(v), 0n),
      0n,
    ),
  );
function months(what: 'length' | 'sum'): number {
  const all = Array.from({ length: 12 }, (_, i) =>
    records(`prepbench_dev/case_158/inputs/input_${String(i + 1).padStart(2, '0')}.csv`),
  ).flat();
  return what === 'length'
    ? all.length
    : all.reduce((sum, row) => sum + Number(row['Calls Offered'] ?? row.Offered), 0);
}
