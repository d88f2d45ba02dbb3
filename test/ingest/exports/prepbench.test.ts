import { describe, expect, it } from 'vitest';
import { hasShared } from '../../support/public-data.js';
import { rows, scratch } from '../helpers.js';
import { money, records, tenThousandths } from './independent.js';
import { loadMapped } from './mapped.js';

const { path } = scratch();
const loadMapping = (name: string, yaml: string) => loadMapped(path, name, yaml);

// A store is known by its file's name alone; in which file which one is follows from the sums the authors expect.
const STORES = ['Manchester', 'London', 'Leeds', 'York', 'Birmingham'];

describe.skipIf(!hasShared('prepbench_dev'))(
  'prepbench, each by a short mapping; sums by an independent computation',
  () => {
    it('prepbench 103: five stores and their targets; all 20 rows of expected/output_01.csv', async () => {
      const C = 'prepbench_dev/case_103';
      const { db, report } = await loadMapping(
        'p103',
        `
sources:
  orders:
    files: ${C}/inputs/input_0[1-5].csv
    unpivot: { product: [/^(New|Existing) - /], quantity: value }
    columns:
      ordered_at: Date
      product_id: { expr: "split_part(product, ' - ', 2)" }
      customer_type: { expr: "split_part(product, ' - ', 1)" }
      quantity: quantity
      branch: { from_filename: 'input_(\\d+)', recode: { '01': Manchester, '02': London, '03': Leeds, '04': York, '05': Birmingham } }
  quotas:
    files: ${C}/inputs/input_06.csv
    columns:
      branch: Store
      period_start: { column: Quarter, recode: { 1: Q1, 2: Q2, 3: Q3, 4: Q4 }, year: 2021 }
      amount: Target
      measure: { value: quantity }
`.replace(`${C}/inputs/input_0[1-5].csv`, `[${STORES.map((_, i) => `${C}/inputs/input_0${i + 1}.csv`).join(', ')}]`),
      );
      const files = STORES.map((_, i) => `${C}/inputs/input_0${i + 1}.csv`);
      expect(report.sources[0]).toMatchObject({
        rows: 480,
        sums: { quantity: money(files.reduce((s, f) => s + cells(f), 0n)) },
      });
      const got = await rows(
        db,
        `SELECT q AS "Quarter", row_number() OVER (PARTITION BY q ORDER BY sold - target DESC) AS "Rank", branch AS "Store",
        sold AS "Products Sold", target AS "Target", sold - target AS "Variance to Target"
      FROM (SELECT quarter(period_start) AS q, o.branch, CAST(sum(quantity) AS INTEGER) AS sold, CAST(any_value(t.amount) AS INTEGER) AS target
        FROM orders o JOIN quotas t ON t.branch = o.branch AND o.ordered_on BETWEEN period_start AND period_end GROUP BY ALL)`,
      );
      const inOrder = (list: Record<string, string | null>[]) =>
        list.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
      expect(inOrder(got)).toEqual(inOrder(records(`${C}/expected/output_01.csv`)));
    });

    it('prepbench 050 (answers pivoted), 206 (targets unpivoted), 158 (two layouts), 180', async () => {
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
      // Every line of an order has the order's value (992 of 992 orders of several lines): it counts once an order, not on each line.
      const orders = new Map(
        records(`${P}/case_180/inputs/input_01.csv`).map((row) => [row['Order ID']!, row['Sale Value']!]),
      );
      const once = [...orders.values()].reduce((sum, value) => sum + tenThousandths(value), 0n);
      expect(sales.report.sources[0]!.sums).toEqual({ amount: money(once) });
      expect(sales.report.warnings.map(({ code }) => code)).toContain('W_ORDER_AMOUNT');
      expect(sales.report.sources[1]).toMatchObject({
        rows: 12,
        sums: { amount: `${String((25 + 30 + 35 + 30 + 30 + 35 + 60 + 75 + 75 + 65 + 70 + 70) * 1000)}.0000` },
      });
    });
  },
);

/** All numbers of a file's columns but the date. */
const cells = (file: string) =>
  records(file).reduce(
    (sum, { Date: _, ...counts }) => sum + Object.values(counts).reduce((s, v) => s + tenThousandths(v), 0n),
    0n,
  );

function months(what: 'length' | 'sum'): number {
  const all = Array.from({ length: 12 }, (_, i) =>
    records(`prepbench_dev/case_158/inputs/input_${String(i + 1).padStart(2, '0')}.csv`),
  ).flat();
  return what === 'length'
    ? all.length
    : all.reduce((sum, row) => sum + Number(row['Calls Offered'] ?? row.Offered), 0);
}
