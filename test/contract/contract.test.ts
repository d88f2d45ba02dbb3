import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { AnyDeclaration } from '../../src/core/analysis.js';
import { UserError } from '../../src/core/errors.js';
import type { ManifestEntry } from '../../src/core/manifest.js';
import { once } from '../../src/core/once.js';
import { isLong, type Result } from '../../src/core/result.js';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { TABLES } from '../../src/model/tables.js';
import { analyze } from '../../src/run/analyze.js';
import { missingColumns } from '../../src/run/ready.js';
import { analyzeSeries } from '../../src/run/series.js';
import { heard } from '../engines/recording.js';
import type { InputRow } from '../support/case.js';
import { plainResult, rowsOf } from '../support/plain.js';
import { engineOverRows, SHOP_WORLD, shopEngine } from '../support/rows-engine.js';
import { shopRows } from '../support/shop.js';
import { STATEMENTS, UNLISTED } from './statements.js';

/** Attributes tried as cuts; each analysis uses those that mean one thing for its rows. */
const ATTRIBUTES = [
  'orders.channel',
  'customers.segment',
  'tickets.channel',
  'surveys.instrument',
  'opportunities.lead_source',
  'agents.team',
  'reps.team',
  'tier',
];
const CUT_VALUES = 3;

let shop: Engine;
/** The same world from its last row to its first, with a thread more. */
let shuffled: Engine;
beforeAll(async () => {
  shop = await shopEngine();
  const rows = Object.entries(shopRows()).map(([name, own]) => [name, [...own].reverse()] as const);
  shuffled = await engineOverRows(Object.fromEntries(rows), { ...SHOP_WORLD, threads: 2 });
});
afterAll(() => Promise.all([shop.close(), shuffled.close()]));

const run = (entry: ManifestEntry, request: object = {}, engine = shop): Promise<Result> =>
  analyze(engine, manifest, { analysis: entry.id, ...request });

/** The first attributes that cut this analysis, with their values on this world. */
async function cutsOf(entry: ManifestEntry): Promise<{ name: string; result: Result }[]> {
  const found = [];
  for (const name of ATTRIBUTES) {
    try {
      found.push({ name, result: await run(entry, { by: [name] }) });
    } catch (error) {
      if (!(error instanceof UserError) || !error.code.startsWith('E_BY')) throw error;
    }
    if (found.length === 2) break;
  }
  return found;
}

/** What a text has in every language. */
function outlineOf(text: string) {
  const prose = text.replace(/`[^`]+`/g, '');
  return {
    headings: [...text.matchAll(/^#+/gm)].map(([marks]) => marks),
    rows: [...text.matchAll(/^\|/gm)].length,
    codes: [...text.matchAll(/`[^`]+`/g)].map(([code]) => code).sort(),
    numbers: [...prose.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number).sort(),
  };
}

const FEW_ROWS = 300;

/** Tables whose rows, without the columns that say whom each is for, are for all: of what is alike in this column one can stand. */
const FOR_ALL: Readonly<Record<string, string>> = { service_targets: 'measure' };

/** The first rows, and of those that are each for all the first of its kind: more of them contradict each other. */
function rowsFor(table: string, rows: readonly InputRow[]): readonly InputRow[] {
  const column = FOR_ALL[table];
  const few = rows.slice(0, FEW_ROWS);
  if (column === undefined) return few;
  return few.filter((row, i) => few.findIndex((other) => other[column] === row[column]) === i);
}

/** What would let a table answer that is there for another reason; and money in several currencies wants rates, no matter of columns. */
const withoutFor = ({ readsAny = [] }: ManifestEntry) =>
  new Set(['currency', ...readsAny.flatMap((set) => Object.values(set).flat())]);

/** The fixture world with these columns alone and the days of their tables, whole tables where none is named, and one column left out. */
function worldOf(
  needs: readonly (readonly [string, readonly string[]])[],
  left: readonly string[] | undefined,
  without: ReadonlySet<string>,
) {
  const world = shopRows();
  return Object.fromEntries(
    needs.map(([table, columns]) => {
      const { dated } = TABLES[table]!;
      const held = new Set([...columns, ...(dated === undefined ? [] : [dated])]);
      const kept = [...held].filter((column) => left === undefined || table !== left[0] || column !== left[1]);
      const rows = columns.length === 0 ? world[table]!.slice(0, FEW_ROWS) : rowsFor(table, world[table]!);
      if (columns.length === 0)
        return [
          table,
          rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !without.has(name)))),
        ];
      return [table, rows.map((row) => Object.fromEntries(kept.map((column) => [column, row[column]!])))];
    }),
  );
}

const withoutCut = (row: Record<string, unknown>, labels: readonly string[]) =>
  Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'is_total' && !labels.includes(key)));

describe.each(manifest.entries.map((entry) => [entry.id, entry] as const))('contract of %s', (id, entry) => {
  let declaration: AnyDeclaration;
  /** The answer to the bare command, which nobody here changes, and how many statements it took. */
  const bare = once(async () => {
    let statements = 0;
    const result = await run(
      entry,
      {},
      heard(shop, () => statements++),
    );
    return { ...(await plainResult(result)), statements };
  });
  beforeAll(async () => {
    declaration = await entry.declare();
  });

  it('is ready on the fixture world', async () => {
    expect(missingColumns(entry, await shop.catalog())).toEqual([]);
  });

  it('is ready where it answers: with what it reads alone, not without any column of that', async () => {
    for (const any of entry.readsAny ?? [{}]) {
      const needs = Object.entries({ ...entry.reads, ...any }).map(
        ([tables, columns]) => [tables.split('|')[0]!, columns as readonly string[]] as const,
      );
      for (const left of [
        undefined,
        ...needs.flatMap(([table, columns]) => columns.map((column) => [table, column])),
      ]) {
        const engine = await engineOverRows(worldOf(needs, left, withoutFor(entry)), SHOP_WORLD);
        const missing = missingColumns(entry, await engine.catalog());
        const fault = await run(entry, {}, engine).then(
          () => null,
          (error) => error,
        );
        await engine.close();
        const said = fault instanceof UserError ? fault.code : fault;
        expect([left, missing.length > 0, said === 'E_NOT_READY']).toEqual([
          left,
          left !== undefined,
          missing.length > 0,
        ]);
        // Where it is ready the rows may still be too few to say anything of.
        if (missing.length === 0 && fault !== null)
          expect([needs, said, fault.exit]).toEqual([needs, said, 'cannotCompute']);
      }
    }
  });

  it('says at which of its versions a metric came to mean something else', () => {
    for (const [version, metrics] of Object.entries(entry.changed ?? {})) {
      expect(Number(version)).toBeGreaterThan(1);
      expect(Number(version)).toBeLessThanOrEqual(entry.version);
      for (const metric of metrics) expect(entry.metrics).toHaveProperty(metric);
    }
  });

  it('lists as many rows as it says stand behind a count, or has the money', async () => {
    for (const [metric, { behind }] of Object.entries(entry.metrics)) {
      if (behind === undefined) continue;
      if ('money' in behind) expect(entry.metrics[behind.money]).toMatchObject({ kind: 'money', trend: 'sum' });
      else {
        const { metrics, tables } = await run(entry, { tables: [behind.rows] });
        const table = tables[behind.rows]!;
        expect(Object.keys(table.columns)).toContain('customer_id');
        expect(isLong(table) && (await table.count())).toBe(metrics.find((one) => one.id === metric)!.value);
      }
    }
  });

  it('has a README that names its metrics and options', () => {
    const path = `src/analyses/${id}/README.md`;
    expect(existsSync(path), `${path} is missing`).toBe(true);
    const text = readFileSync(path, 'utf8');
    for (const metric of Object.keys(entry.metrics)) expect(text, `metric ${metric}`).toContain(`\`${metric}\``);
    for (const { name } of entry.options) expect(text, `option ${name}`).toContain(`--${name.replaceAll('_', '-')}`);
  });

  it('has the same README in Chinese: headings, rows, codes and numbers', () => {
    const [english, chinese] = ['README.md', 'README.zh-CN.md'].map((name) =>
      outlineOf(readFileSync(`src/analyses/${id}/${name}`, 'utf8')),
    );
    expect(chinese).toEqual(english);
  });

  it('returns rows that its schemas accept', async () => {
    const result = await run(entry, { compare: 'prev' });
    for (const name of Object.keys(result.tables)) {
      const schema = declaration.tables[name] as z.ZodObject;
      const actual = await rowsOf(result, name);
      for (const row of actual.slice(0, 200)) {
        const parsed = schema.safeParse(row);
        expect(parsed.success, `${name}: ${JSON.stringify(row)} ${JSON.stringify(parsed.error?.issues)}`).toBe(true);
      }
      const table = result.tables[name]!;
      if (isLong(table)) expect(actual.length).toBe(await table.count());
    }
  });

  it('gives every rate a numerator, a denominator and an interval', async () => {
    const result = await bare();
    for (const metric of result.metrics.filter(
      ({ id: name }) => entry.metrics[name]?.kind === 'ratio' && entry.metrics[name]?.trend === 'ratio',
    )) {
      for (const part of ['numerator', 'denominator', 'interval'])
        expect(metric, `${metric.id}.${part}`).toHaveProperty(part);
    }
    expect(result.metrics.length).toBeGreaterThan(0);
  });

  // On a cluster each is a round trip and a plan: another one is a decision, and so is the number that stands here then.
  it('sends as many statements as are pinned', async () => {
    const { statements } = await bare();
    expect(statements).toBe(STATEMENTS[id] ?? Math.min(statements, UNLISTED));
  });

  it('answers a cut as it answers the same rows alone', async () => {
    for (const { name, result } of await cutsOf(entry)) {
      const labels = Object.keys(result.metrics.find(({ cut }) => cut !== undefined)?.cut ?? {});
      const values = [...new Set(result.metrics.flatMap(({ cut }) => (cut === undefined ? [] : [cut[labels[0]!]])))];
      expect(values.length, `values of ${name}`).toBeGreaterThan(0);
      for (const value of values.filter((one) => one !== null && !/[,]/.test(one ?? '')).slice(0, CUT_VALUES)) {
        const alone = await run(entry, {
          where: [`${name}=${value}`],
          asOf: result.frame.as_of,
          since: result.frame.period.from,
          until: result.frame.period.to,
        });
        await expectSame(result, alone, labels, value as string, `${name}=${value}`);
      }
    }
  });

  it('has a series whose points equal the analysis of the period', async () => {
    const points = await analyzeSeries(shop, manifest, { analysis: id, period: 'last-3m', grain: 'month' });
    const trended = Object.entries(entry.metrics).filter(([, { trend }]) => trend !== 'none');
    if (trended.length === 0) return;
    const months = [...new Set(points.map(({ period_start }) => period_start))];
    expect(months.length, 'months with points').toBe(3);
    for (const start of months.slice(0, 2)) {
      const alone = await plainResult(await run(entry, { period: start.slice(0, 7), tables: [] }));
      for (const [metric] of trended) {
        const point = points.find(
          (candidate) => candidate.metric === metric && candidate.period_start === start && candidate.cut === '',
        );
        const whole = alone.metrics.find((candidate) => candidate.id === metric);
        const [here, there] = [plainNumber(point?.value), plainNumber(whole?.value)];
        // Of a month in which nobody was asked there is no score, in both.
        if (Number.isNaN(there)) expect(here, `${metric} of ${start}`).toBeNaN();
        else expect(here, `${metric} of ${start}`).toBeCloseTo(there, 8);
      }
    }
  });

  it('gives the same result for shuffled rows and any number of threads', async () => {
    const [{ statements: _, ...one }, other] = [await bare(), await plainResult(await run(entry, {}, shuffled))];
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });
});

const plainNumber = (value: unknown): number =>
  value === null || value === undefined ? Number.NaN : Number(String(value));

async function expectSame(
  result: Result,
  alone: Result,
  labels: readonly string[],
  value: string,
  place: string,
): Promise<void> {
  const whole = await plainResult(alone);
  const cut = await plainResult(result);
  const metrics = cut.metrics.filter((metric) => metric.cut?.[labels[0]!] === value);
  expect(
    metrics.map(({ cut: _, ...metric }) => metric),
    `metrics of ${place}`,
  ).toEqual(whole.metrics);
  for (const [name, rowsAlone] of Object.entries(whole.tables)) {
    const own = cut.tables[name]!.filter((row) => row[labels[0]!] === value && row.is_total !== true);
    expect(
      own.map((row) => withoutCut(row, labels)),
      `${name} of ${place}`,
    ).toEqual(rowsAlone);
  }
}
