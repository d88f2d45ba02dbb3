import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnyDeclaration, LANGUAGES } from '../../src/core/analysis.js';
import { UserError } from '../../src/core/errors.js';
import { headlineOf, type Material } from '../../src/core/figures/headline.js';
import type { AnalysisModule, EntryStrings, ManifestEntry } from '../../src/core/manifest.js';
import { isLong, type Metric, type Result, type Row } from '../../src/core/result.js';
import type { Engine } from '../../src/engine/engine.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import { expectHeadline, expectSpoken } from '../support/headline.js';
import { shopEngine } from '../support/rows-engine.js';

/** Cuts that one analysis or another takes. */
const CUTS = ['orders.channel', 'tickets.channel', 'surveys.instrument', 'opportunities.lead_source'];

let shop: Engine;
beforeAll(async () => {
  shop = await shopEngine();
});
afterAll(() => shop.close());

const shortTables = ({ tables }: ManifestEntry) => tables.filter(({ long }) => !long).map(({ name }) => name);

const run = (entry: ManifestEntry, request: object = {}): Promise<Result> =>
  analyze(shop, manifest, { analysis: entry.id, tables: shortTables(entry), ...request });

const smallRows = ({ tables }: Result): Record<string, readonly Row[]> =>
  Object.fromEntries(
    Object.entries(tables).flatMap(([name, table]) =>
      isLong(table) ? [] : [[name, table.rows.filter(({ is_total }) => is_total !== false)]],
    ),
  );

const INTERVAL = { low: 0.5, high: 1.5, level: 0.95, method: 'made-up' };

/** What a figure may be elsewhere: nothing there, nothing at all, no interval, no parts; or there where this world has none. */
const OTHERWISE: readonly ((metric: Metric) => Metric)[] = [
  (metric) => ({ ...metric, value: null }),
  (metric) => ({ ...metric, value: metric.value === null ? null : 0 }),
  ({ interval: _, ...metric }) => metric,
  (metric) => ({ ...metric, value: null, numerator: null, denominator: null }),
  (metric) => ({ ...metric, denominator: 0 }),
  (metric) => (metric.value === null ? { ...metric, value: 1, denominator: 7, interval: INTERVAL } : metric),
];

/** The same answer with one thing otherwise: a figure of a metric, a row of a table, a cell of a row, or one more of an option. */
function* altered(material: Material): Iterable<Material> {
  const { metrics, rows, params, entry } = material;
  for (const [index, metric] of metrics.entries())
    for (const otherwise of OTHERWISE) yield { ...material, metrics: metrics.with(index, otherwise(metric)) };
  for (const name of entry.headlineReads ?? []) {
    const own = rows[name] ?? [];
    for (const [index, row] of own.entries()) {
      yield { ...material, rows: { ...rows, [name]: own.toSpliced(index, 1) } };
      for (const column of Object.keys(row))
        yield { ...material, rows: { ...rows, [name]: own.with(index, { ...row, [column]: null }) } };
    }
  }
  for (const { name, choices = [] } of entry.options)
    for (const choice of choices) yield { ...material, params: { ...params, [name]: choice } };
}

/** Every sentence reached from an answer by altering one thing after another; each is checked as it is said. */
async function reached(start: Material, { headline }: AnalysisModule, result: Result): Promise<Set<string>> {
  const told = new Set<string>();
  const waiting = [start];
  for (let material = waiting.pop(); material !== undefined; material = waiting.pop()) {
    const said = headlineOf(headline, material);
    if (told.has(said.id)) continue;
    told.add(said.id);
    await expectSpoken({ ...result, frame: material.frame, metrics: material.metrics, headline: said });
    waiting.push(...altered(material));
  }
  return told;
}

const placesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name!))].sort();

describe.each(manifest.entries.map((entry) => [entry.id, entry] as const))('headline of %s', (_id, entry) => {
  let declaration: AnyDeclaration;
  let module: AnalysisModule;
  let strings: EntryStrings;
  beforeAll(async () => {
    [declaration, module] = await Promise.all([entry.declare(), entry.load()]);
    strings = (await manifest.strings.en())[entry.id]!;
  });

  it('has its sentences in each language, with the same places and no figure of its own', () => {
    expect(entry.headlines.length).toBeGreaterThan(1);
    for (const sentence of entry.headlines) {
      const places = placesOf(declaration.strings.en.headlines[sentence]!);
      for (const language of LANGUAGES) {
        const text = declaration.strings[language].headlines[sentence]!;
        expect(placesOf(text), `${sentence} in ${language}`).toEqual(places);
        expect(text.replace(/\{[^}]*\}/g, ''), `${sentence} in ${language}`).not.toMatch(/\d/);
      }
    }
  });

  it('reads short tables only', () => {
    for (const name of entry.headlineReads ?? []) expect(shortTables(entry)).toContain(name);
  });

  it('is true of the whole world, of a comparison, of cuts and of a period without rows', async () => {
    const whole = await run(entry);
    await expectHeadline(whole);
    expect((await run(entry, { tables: [] })).headline, 'whatever tables are asked for').toEqual(whole.headline);
    await expectHeadline(await run(entry, { period: '2019' }));
    for (const name of CUTS) {
      try {
        const cut = await run(entry, { by: [name], compare: 'prev' });
        await expectHeadline(cut);
        return;
      } catch (error) {
        if (!(error instanceof UserError) || !error.code.startsWith('E_BY')) throw error;
      }
    }
  });

  it('says why where a figure is missing: each sentence is reached, each place filled', async () => {
    const result = await run(entry);
    const { frame, params, metrics } = result;
    const start: Material = { entry, frame, params, metrics, rows: smallRows(result), strings };
    expect([...(await reached(start, module, result))].sort()).toEqual([...entry.headlines].sort());
  });
});
