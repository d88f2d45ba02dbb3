import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parse as csv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openDuckdb } from '../../src/engine/duckdb/open.js';
import { manifest } from '../../src/generated/manifest.js';
import { load } from '../../src/ingest/load.js';
import { analyze } from '../../src/run/analyze.js';
import { rows, scratch } from '../ingest/helpers.js';
import { rowsOf } from '../support/plain.js';
import { sharedFile } from '../support/public-data.js';

const { path } = scratch();
const CASES = sharedFile('prepbench_dev');

/** Loads a case by its mapping, and answers with the attainment of its targets in the year. */
async function attainment(name: string, year: string, mapping: string) {
  const db = path(`${name}.duckdb`);
  const report = await load({
    db,
    mapping: parse(mapping),
    folder: `${CASES}/${name}/inputs`,
    now: '2025-07-01T00:00:00Z',
    temp: tmpdir(),
  });
  expect(report.sources.map(({ rejects }) => rejects)).toEqual(report.sources.map(() => 0));
  const engine = await openDuckdb(db);
  try {
    const request = { analysis: 'reps', period: year, asOf: `${year}-12-31`, tables: ['attainment'] };
    return { db, found: await rowsOf(await analyze(engine, manifest, request), 'attainment') };
  } finally {
    await engine.close();
  }
}

const expected = (name: string): Record<string, string>[] =>
  csv(readFileSync(`${CASES}/${name}/expected/output_01.csv`), { columns: true, bom: true });
const quarter = (day: unknown): string => String(Math.ceil(Number(String(day).slice(5, 7)) / 3));
const byText = (list: object[]) => list.map((row) => JSON.stringify(row)).sort();
const cents = (value: unknown) => Math.round(Number(value) * 100) / 100;

describe.skipIf(!existsSync(CASES))("prepbench_dev targets, the authors' expected answers", () => {
  it('103: pieces of each store and quarter against its target, ranked by surplus', async () => {
    const { found } = await attainment(
      'case_103',
      '2021',
      `
sources:
  orders:
    files: [input_01.csv, input_02.csv, input_03.csv, input_04.csv, input_05.csv]
    unpivot: { item: ['New - Saddles', 'New - Mudguards', 'New - Wheels', 'New - Bags', 'Existing - Saddles', 'Existing - Mudguards', 'Existing - Wheels', 'Existing - Bags'], quantity: value }
    columns:
      ordered_at: Date
      product_id: item
      quantity: quantity
      branch: { from_filename: 'input_(\\d+)', recode: { '01': Manchester, '02': London, '03': Leeds, '04': York, '05': Birmingham } }
  quotas:
    files: input_06.csv
    columns:
      period_start: { expr: "make_date(2021, CAST(Quarter AS INTEGER) * 3 - 2, 1)" }
      period_end: { expr: "last_day(make_date(2021, CAST(Quarter AS INTEGER) * 3, 1))" }
      branch: Store
      measure: { value: quantity }
      amount: Target
`,
    );
    const actual = found.map((row) => ({
      quarter: quarter(row.period_start),
      rank: Number(row.rank),
      store: row.quota_branch,
      sold: row.actual,
      target: row.target,
      variance: row.gap,
    }));
    const wanted = expected('case_103').map((row) => ({
      quarter: row.Quarter,
      rank: Number(row.Rank),
      store: row.Store,
      sold: Number(row['Products Sold']),
      target: Number(row.Target),
      variance: Number(row['Variance to Target']),
    }));
    expect(wanted).toHaveLength(20);
    expect(byText(actual)).toEqual(byText(wanted));
  });

  it('180: sales of each store and product type against a target in thousands; the region by sql', async () => {
    const { db, found } = await attainment(
      'case_180',
      '2022',
      `
sources:
  orders:
    files: input_01.csv
    date_format: dmy
    columns:
      ordered_at: Sale Date
      amount: Sale Value
      product_id: { expr: "regexp_extract(\\"Product Name\\", '^[A-Za-z]+')" }
      branch: Store Name
      region: Region
      receipt: Order ID
      scent: Scent Name
  quotas:
    files: input_02.csv
    unpivot: { store: [CHELSEA, DULWICH, LEWISHAM, NOTTING HILL, SHOREDITCH, WIMBLEDON], thousands: value }
    columns:
      period_start: { value: 2022-01-01 }
      period_end: { value: 2022-12-31 }
      product_id: { column: PRODUCT, recode: { BAR: Bar, LIQUID: Liquid } }
      branch: { column: store, recode: { CHELSEA: Chelsea, DULWICH: Dulwich, LEWISHAM: Lewisham, NOTTING HILL: Notting Hill, SHOREDITCH: Shoreditch, WIMBLEDON: Wimbledon } }
      amount: { expr: "CAST(thousands AS INTEGER) * 1000" }
`,
    );
    const regions = new Map(
      (await rows(db, 'SELECT DISTINCT branch, region FROM orders')).map((row) => [row.branch, row.region]),
    );
    const actual = found.map((row) => ({
      beats: row.met,
      target: row.target,
      store: row.quota_branch,
      region: regions.get(String(row.quota_branch)),
      sales: cents(row.actual),
      product: row.product_id,
    }));
    const wanted = expected('case_180').map((row) => ({
      beats: row['Beats Target?'] === 'True',
      target: Number(row.Target),
      store: row['Store Name'],
      region: row.Region,
      sales: cents(row['Sale Value']),
      product: row.PRODUCT,
    }));
    expect(wanted).toHaveLength(12);
    expect(byText(actual)).toEqual(byText(wanted));
  });

  it('206: online and in-person transactions of one bank against quarterly targets', async () => {
    const { found } = await attainment(
      'case_206',
      '2023',
      `
sources:
  orders:
    files: input_01.csv
    date_format: dmy
    drop: "\\"Transaction Code\\" NOT LIKE '%DSB%'"
    columns:
      order_id: Transaction Code
      customer_id: Customer Code
      ordered_at: Transaction Date
      amount: Value
      channel: { column: Online or In-Person, recode: { '1': Online, '2': In-Person } }
  quotas:
    files: input_02.csv
    unpivot: { quarter: [Q1, Q2, Q3, Q4], target: value }
    columns:
      period_start: { column: quarter, year: 2023 }
      period_end: { column: quarter, year: 2023 }
      channel: Online or In-Person
      amount: target
`,
    );
    const actual = found.map((row) => [row.quota_channel, quarter(row.period_start), row.actual, row.target, row.gap]);
    const wanted = expected('case_206').map((row) => [
      row['Online or In-Person'],
      row.Quarter,
      Number(row.Value),
      Number(row['Quarterly Targets']),
      Number(row['Variance to Target']),
    ]);
    expect(wanted).toHaveLength(8);
    expect(byText(actual)).toEqual(byText(wanted));
  });
});
