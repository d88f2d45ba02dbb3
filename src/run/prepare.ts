import type { AnyDeclaration, Makers, Output, Relation, RunContext } from '../core/analysis.js';
import { closest, UserError } from '../core/errors.js';
import type { AnalysisModule, EntryStrings, Manifest, ManifestEntry } from '../core/manifest.js';
import { english, fill, verbatim } from '../core/message.js';
import type { Frame, Row, Warning } from '../core/result.js';
import type { SavedAnswer } from '../core/saved-answer.js';
import { earlier } from '../core/time/period-days.js';
import { CORE } from '../core/words.js';
import type { Catalog, Engine } from '../engine/engine.js';
import { RememberingEngine } from '../engine/remembering.js';
import { has } from '../model/catalog.js';
import { cutHelper } from '../model/prefix/cut.js';
import { type CutAttribute, isComputed, isCustomerGrain, type PrefixInput } from '../model/prefix/prefix-input.js';
import { parseWhere } from '../model/prefix/where.js';
import { Attributes } from './attributes.js';
import { classedCatalog } from './classed-catalog.js';
import { crossedBy } from './crossed.js';
import { resolveCurrency } from './currency.js';
import { boundCuts } from './cut-groups.js';
import { resolveFrame } from './frame.js';
import { type OptionValues, resolveOptions } from './options.js';
import { assertReady, cutBaseOf, firstLoaded, missingColumns, readsOf } from './ready.js';
import type { AnalyzeRequest } from './request.js';
import { eventColumns, heldDays } from './span.js';
import { sqlFor } from './sql.js';
import { attributeOf, beforeData, knownValues } from './where-values.js';
import { RUN } from './words.js';

/** Finds an analysis by id; throws UserError E_ANALYSIS (exit usage) with the nearest name. */
export function entryOf(manifest: Manifest, id: string): ManifestEntry {
  const entry = manifest.entries.find((candidate) => candidate.id === id);
  if (entry !== undefined) return entry;
  const ids = manifest.entries.map((candidate) => candidate.id);
  throw new UserError('E_ANALYSIS', 'usage', CORE.no_analysis({ id }), {
    where: RUN.analyses({ ids }),
    hint: verbatim(`crm-analyze ${closest(id, ids) ?? '--help'}`),
  });
}

/** Everything one run needs, found and checked before any number is computed. */
export interface Prepared {
  readonly entry: ManifestEntry;
  readonly module: AnalysisModule;
  readonly strings: EntryStrings;
  /** Remembers what this run asks of it. */
  readonly engine: Engine;
  readonly catalog: Catalog;
  readonly frame: Frame;
  readonly options: OptionValues;
  readonly cuts: readonly CutAttribute[];
  readonly filters: PrefixInput['filters'];
  readonly conversion: PrefixInput['conversion'];
  readonly attributes: Attributes;
  readonly saved: readonly SavedAnswer[];
  readonly wanted: ReadonlySet<string>;
  readonly deep: boolean;
  /** What was found before the run and belongs to its result. */
  readonly warnings: readonly Warning[];
  /** Tables that tell only of a part of the period compared with. */
  readonly uncompared: ReadonlySet<string>;
  /** 1..12 */
  readonly fiscalYearStart: number;
  readonly listOf: RunContext<AnyDeclaration>['listOf'];
}

/** Resolves options, frame, filters and cuts of a request. Throws UserError for everything the user can mend. */
export async function prepare(asked: Engine, manifest: Manifest, request: AnalyzeRequest): Promise<Prepared> {
  // Total, cuts and periods before share what no cut touches.
  const engine = RememberingEngine.over(asked);
  const entry = entryOf(manifest, request.analysis);
  const [loaded, module, strings] = await Promise.all([engine.catalog(), entry.load(), manifest.strings.en()]);
  assertReady(entry, loaded);
  await engine.hold?.(mostRead(entry, loaded, request));
  const catalog = await classedCatalog(engine);
  const options = await resolveOptions(entry, request.options);
  const { frame, warnings: ofFrame, uncompared } = await resolveFrame(entry, engine, request);
  const { currency, conversion } = readsOrders(entry)
    ? await resolveCurrency(engine, catalog)
    : { currency: catalog.currency, conversion: undefined };
  const attributes = new Attributes(
    engine,
    catalog,
    cutBaseOf(entry, catalog),
    frame,
    request.byAt ?? 'start',
    conversion,
  );
  const filters = [];
  const ofWhere: Warning[] = [];
  for (const text of frame.where) {
    const condition = parseWhere(text);
    const filter = { condition, attribute: await attributeOf(condition, attributes) };
    filters.push(request.anyValue ? filter : await knownValues(engine, catalog, filter, ofWhere));
  }
  // `region` and `customers.region` may be one attribute: it cuts once, under the name given first.
  const named = new Map<string, { readonly name: string; readonly attribute: CutAttribute }>();
  for (const name of frame.by) {
    const attribute = await attributes.find(name);
    if (!named.has(attribute.name)) named.set(attribute.name, { name, attribute });
  }
  const by = [...named.values()];
  const used = [...filters, ...by].map(({ attribute }) => attribute).filter(isComputed);
  ofWhere.push(...(await beforeData(engine, attributes.day, used)));
  const counted = { engine, catalog, base: cutBaseOf(entry, catalog), filters, conversion, frame };
  const { cuts, warnings } = await boundCuts(
    counted,
    by.map(({ attribute }) => attribute),
    request,
  );
  const wanted = new Set(request.tables ?? entry.tables.map(({ name }) => name));
  return {
    entry,
    module,
    strings: strings[entry.id]!,
    engine,
    catalog,
    frame: { ...frame, currency, by: by.map(({ name }) => name) },
    options,
    cuts,
    filters,
    conversion,
    attributes,
    saved: request.saved ?? [],
    wanted,
    deep: request.deep ?? true,
    warnings: [...ofFrame, ...ofWhere, ...warnings],
    uncompared,
    fiscalYearStart: request.fiscalYearStart ?? 1,
    listOf: (analysis, table) => longTableOf(engine, manifest, { ...request, asOf: frame.as_of }, { analysis, table }),
  };
}

/** A long table of an analysis with its own options and period, uncut, by what the run that asks has found; null where the data lack what it needs. */
async function longTableOf(
  engine: Engine,
  manifest: Manifest,
  { asOf, weekStart, fiscalYearStart }: AnalyzeRequest,
  { analysis, table }: { readonly analysis: string; readonly table: string },
): Promise<Relation | null> {
  if (missingColumns(entryOf(manifest, analysis), await engine.catalog()).length > 0) return null;
  const calendar = {
    ...(weekStart === undefined ? {} : { weekStart }),
    ...(fiscalYearStart === undefined ? {} : { fiscalYearStart }),
  };
  const prepared = await prepare(engine, manifest, { analysis, asOf: asOf!, ...calendar, tables: [table] });
  const content = (await runOnce(prepared, [], prepared.frame, [])).tables[table];
  return content !== undefined && 'read' in content ? content : null;
}

/** What every question of an analysis reads: its required columns, money where it can use it, and the attributes it is cut and filtered by. */
function mostRead(entry: ManifestEntry, catalog: Catalog, request: AnalyzeRequest): Record<string, string[]> {
  const attributes = [...(request.by ?? []), ...(request.where ?? []).map((text) => parseWhere(text).attribute)];
  return Object.fromEntries(
    Object.entries(readsOf(entry, catalog)).map(([tables, columns]) => {
      const table = firstLoaded(tables, catalog);
      // The state keeps rows out of every query, and the days of events say how far the data reach.
      const events = eventColumns(table, catalog.tables.get(table)?.columns ?? new Map());
      const money = entry.improves[tables]?.includes('amount') ? ['amount'] : [];
      return [table, [...columns, ...money, ...attributes, 'state', ...events]];
    }),
  );
}

const readsOrders = ({ reads, readsAny = [], improves }: ManifestEntry): boolean =>
  [reads, improves, ...readsAny].some((set) => 'orders' in set);

/** Runs the calculation for the total (no cuts) or for all cuts at once. Tables of `also` are made though nobody asked for them. */
export async function runOnce(
  prepared: Prepared,
  cuts: readonly CutAttribute[],
  frame: Frame,
  warnings: Warning[],
  also: readonly string[] = [],
): Promise<Ran> {
  const context = await contextFor(prepared, cuts, frame, warnings);
  const { metrics, rows, tables, base } = await prepared.module.run(context);
  const made: Record<string, readonly Row[] | Relation> = {};
  for (const { name } of prepared.entry.tables) {
    const asked = context.wants(name) || also.includes(name);
    const make = asked && (tables[name] as Makers<AnyDeclaration>[string]);
    if (make) made[name] = await make();
  }
  return { metrics, tables: made, ...(rows === undefined ? {} : { rows }), ...(base ? { base } : {}) };
}

/** What one run gave: its metrics, and the tables that somebody reads. */
export interface Ran extends Omit<Output<AnyDeclaration>, 'tables'> {
  readonly tables: Readonly<Record<string, readonly Row[] | Relation>>;
}

/** The engine, frame and options as an analysis sees them. */
export async function contextFor(
  {
    engine,
    catalog,
    options,
    filters,
    conversion,
    attributes,
    saved,
    wanted,
    deep,
    strings,
    entry,
    fiscalYearStart,
    listOf,
  }: Prepared,
  cuts: readonly CutAttribute[],
  frame: Frame,
  warnings: Warning[],
): Promise<RunContext<AnyDeclaration>> {
  const ofCustomer = cuts.flatMap((attribute, index) => (isCustomerGrain(attribute) ? [index] : []));
  await engine.define([cutHelper(ofCustomer)]);
  return {
    sql: await sqlFor(engine, cuts, filters, conversion),
    options,
    // Nothing after the as-of day has been seen, whatever the period's name promises.
    frame: { ...frame, period: { ...frame.period, to: earlier(frame.period.to, frame.as_of) } },
    fiscalYearStart,
    has: (table, column) => has(catalog, table, column),
    computed: (name, day) => attributes.on(name, day),
    crossed: (names) => crossedBy({ engine, attributes, filters, conversion }, cuts, names),
    held: (days, table = firstLoaded(entry.dated, catalog)) => heldDays(engine, table, days),
    listOf: async (analysis, table) => {
      if (!entry.uses?.includes(analysis)) throw new Error(`${entry.id} does not declare that it uses ${analysis}`);
      try {
        return await listOf(analysis, table);
      } finally {
        // The other run has its own cuts.
        await engine.define([cutHelper(ofCustomer)]);
      }
    },
    wants: (table) => {
      // The total of a long table is the sum of nothing: its rows are the cuts' rows.
      const long = entry.tables.find(({ name }) => name === table)?.long ?? false;
      return wanted.has(table) && !(long && cuts.length === 0 && frame.by.length > 0);
    },
    deep,
    saved: (file) => savedAs(saved, file),
    warn: (code, values = {}, count) => {
      warnings.push({
        code: code as Warning['code'],
        message: fill(strings.warnings[code] ?? code, values, english, (value) => strings.codes[value] ?? value),
        values,
        count: count ?? null,
      });
    },
  };
}

/** Throws UserError E_OPTION (exit usage) where nobody who may open files has read it. */
function savedAs(saved: readonly SavedAnswer[], file: string): SavedAnswer {
  const found = saved.find((one) => one.file === file);
  if (found !== undefined) return found;
  throw new UserError('E_OPTION', 'usage', RUN.not_read_here({ file }));
}
