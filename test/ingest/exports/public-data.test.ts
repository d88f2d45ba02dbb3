import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasShared } from '../../support/public-data.js';
import { DATA, loadFile, rows, scratch } from '../helpers.js';
import { maxOf, records, sumOf } from './independent.js';
import { loadMapped } from './mapped.js';

const { path } = scratch();
const loadMapping = (name: string, yaml: string) => loadMapped(path, name, yaml);

describe('public data, each by a short mapping; sums by an independent computation', () => {
  it.skipIf(!hasShared('northwind'))(
    'northwind: 2,155 lines, net 1,265,793.04 (python Decimal over the csv files: 1265793.0395)',
    async () => {
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
    },
  );

  it.skipIf(!hasShared('chinook'))('chinook: 2,240 lines, 2,328.60 (sum of Invoice.Total)', async () => {
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

  it.skipIf(!hasShared('completejourney'))(
    'completejourney: baskets with a join, redemptions collapsed to one per campaign and household',
    async () => {
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
        await rows(
          db,
          `SELECT CAST(min(converted_on) AS VARCHAR) AS d FROM campaign_members WHERE customer_id = '1029'`,
        ),
      ).toEqual([{ d: '2017-01-01' }]);
    },
  );

  it.skipIf(!hasShared('nyc311'))('nyc311, rfm and CDNOW: by their headers, or by position', async () => {
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

  it.skipIf(!hasShared('zendesk_fivetran_seeds'))('zendesk seeds and salesforce samples', async () => {
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

  it.skipIf(!hasShared('bank_marketing'))('refuses wholesale and bank marketing: no customer, no date', async () => {
    const refused = (file: string) => loadFile(path('no.duckdb'), `${DATA}/${file}`, { table: 'orders' });
    await expect(refused('wholesale_customers/Wholesale customers data.csv')).rejects.toMatchObject({
      code: 'E_MAP_MISSING',
      message: expect.stringContaining('orders.ordered_at'),
    });
    await expect(refused('bank_marketing/bank.csv')).rejects.toMatchObject({
      code: 'E_MAP_MISSING',
      message: expect.stringContaining('orders.ordered_at'),
      // `day` is one of the month, `month` has no year and `age` is no amount: none is offered, and all are listed.
      hint: undefined,
      where: expect.arrayContaining([expect.stringMatching(/^age \(numbers, as \d+; 100 % filled\)$/)]),
    });
    // `campaign` counts contacts: it repeats, so a row is no campaign.
    for (const name of ['bank.csv', 'bank-additional.csv']) {
      await expect(loadFile(path('no.duckdb'), `${DATA}/bank_marketing/${name}`)).rejects.toMatchObject({
        code: 'E_TABLE',
        message: expect.stringContaining('fits no table of the model'),
      });
    }
    expect(existsSync(path('no.duckdb'))).toBe(false);
  });
});
