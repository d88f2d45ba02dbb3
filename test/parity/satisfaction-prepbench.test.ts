import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as yaml } from 'yaml';
import { openDuckdb } from '../../src/engine/duckdb/open.js';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { load } from '../../src/ingest/load.js';
import { analyze } from '../../src/run/analyze.js';
import { rows, scratch } from '../ingest/helpers.js';
import { plain, rowsOf } from '../support/plain.js';
import { sharedFile } from '../support/public-data.js';

const CASE = sharedFile('prepbench_dev/case_050');

/** Answers by question in rows; days in six spellings, times in five. Response 8 (Monday - 13th Jan) says no year; the authors leave it out too. */
const MAPPING = `
tz: UTC
sources:
  surveys:
    files: inputs/input_01.csv
    pivot: { key: [Response, Name, Store, Country, DoB], names: Question Number, values: Answer }
    drop: Response = 8
    columns:
      response_id: Response
      customer_id: { expr: "Name || ' of ' || CASE WHEN Store = 'Amstelveen' THEN 'Amsterdam' ELSE Store END" }
      responded_at:
        expr: >-
          strftime(coalesce(try_strptime(regexp_replace("1", '(\\d)(st|nd|rd|th)', '\\1'), '%d/%m/%Y'),
          try_strptime(regexp_replace("1", '(\\d)(st|nd|rd|th)', '\\1'), '%d %b %Y'),
          try_strptime("1", '%Y/%m/%d'), try_strptime("1", '%Y-%m-%d'), try_strptime("1", '%m/%d/%Y'))
          + to_minutes(CAST(lpad(regexp_replace("2", '[^0-9]', '', 'g'), 4, '0')[1:2] AS INTEGER) * 60
          + CAST(lpad(regexp_replace("2", '[^0-9]', '', 'g'), 4, '0')[3:4] AS INTEGER)
          + CASE WHEN "2" LIKE '%pm' THEN 720 ELSE 0 END), '%Y-%m-%d %H:%M:%S')
      instrument: { value: nps }
      item: { value: recommend }
      role: { value: overall }
      score: '3'
      comment: { expr: "coalesce(\\"3a\\", \\"3b\\")" }
`;

describe.skipIf(!existsSync(CASE))('PrepBench case 050, a survey whose customers answered more than once', () => {
  const { path } = scratch();
  const db = path('survey.duckdb');
  let engine: Engine;
  let wanted: Record<string, string>[];
  beforeAll(async () => {
    await load({ db, mapping: yaml(MAPPING), folder: CASE, now: '2025-07-01T00:00:00Z', temp: tmpdir() });
    engine = await openDuckdb(db);
    wanted = parse(readFileSync(join(CASE, 'expected/output_01.csv')), { columns: true, bom: true });
  });
  afterAll(() => engine?.close());

  it("finds the authors' first and latest answers, their times and classes", async () => {
    const result = await analyze(engine, manifest, { analysis: 'satisfaction', period: 'all', tables: ['answers'] });
    const said = new Map(
      (
        await rows(
          db,
          `SELECT response_id, comment, strftime(responded_at, '%d/%m/%Y %H:%M:%S') AS at,
             2020 - CAST(right(DoB, 4) AS INTEGER) AS age FROM surveys`,
        )
      ).map((row) => [row.response_id, row]),
    );
    const found = (await rowsOf(result, 'answers'))
      .filter((row) => row.is_first || row.is_latest)
      .map((row) => {
        const { at, comment, age } = said.get(String(row.response_id))!;
        const which = row.is_first ? 'First' : 'Latest';
        return [row.customer_id, at, which, row.score, row.class, comment, age].join(' | ');
      });
    const theirs = wanted.map((row) => {
      const place = `${row.Name} of ${row.Store}`;
      const score = row['Would you recommend C&BS Co to your friends and family?'];
      const group = ['Promoter', 'Passive', 'Detractor'].find((name) => row[name] === '1')!.toLowerCase();
      const why = row['If you would, why?'] || row["If you wouldn't, why?"];
      const [at, which, age] = ['Completion Date (Date Time stamp)', 'Result (First / Latest)', 'Age of Customer'].map(
        (name) => row[name],
      );
      return [place, at, which, score, group, why, age].join(' | ');
    });
    expect(found.sort()).toEqual(theirs.sort());
    expect(found).toHaveLength(26);
  });

  it("gives the net promoter score of the authors' latest answers, each customer once", async () => {
    const result = await analyze(engine, manifest, { analysis: 'satisfaction', period: 'all', tables: [] });
    const latest = new Map(wanted.map((row) => [`${row.Name} ${row.Store}`, row]));
    for (const row of wanted)
      if (row['Result (First / Latest)'] === 'Latest') latest.set(`${row.Name} ${row.Store}`, row);
    const count = (name: string) => [...latest.values()].filter((row) => row[name] === '1').length;
    const metric = result.metrics.find(({ id }) => id === 'nps_unique')!;
    expect(plain(metric.denominator!)).toBe(latest.size);
    expect(plain(metric.value)).toBeCloseTo((100 * (count('Promoter') - count('Detractor'))) / latest.size, 10);
  });
});
