import type { AnyDeclaration, Output, RunContext } from '../core/analysis.js';
import { closest, UserError } from '../core/errors.js';
import type { AnalysisModule, EntryStrings, Manifest, ManifestEntry } from '../core/manifest.js';
import { comparePeriod } from '../core/period.js';
import { earlier } from '../core/period-days.js';
import type { Cell, Frame, Result, Warning } from '../core/result.js';
import type { Catalog, Engine } from '../engine/engine.js';
import { cutHelper } from '../model/cut.js';
import { type CutAttribute, isCustomerGrain, type PrefixInput } from '../model/prefix.js';
import { parseWhere } from '../model/where.js';
import { assembleMetrics, assembleTables } from './assemble.js';
import { Attributes, attributeLabels } from './attributes.js';
import { resolveFrame } from './frame.js';
import { type OptionValues, resolveOptions } from './options.js';
import { assertReady, firstLoaded } from './ready.js';
import type { AnalyzeRequest } from './request.js';
import { sqlFor } from './sql.js';

export const TOOL_VERSION = '0.1.0';

/** Finds an analysis by id; throws UserError E_ANALYSIS (exit usage) with the nearest name. */
export function entryOf(manifest: Manifest, id: string): ManifestEntry {
  const entry = manifest.entries.find((candidate) => candidate.id === id);
  if (entry !== undefined) return entry;
  const ids = manifest.entries.map((candidate) => candidate.id);
  throw new UserError('E_ANALYSIS', 'usage', `no analysis ${id}`, {
    where: `analyses: ${ids.join(', ')}`,
    hint: `crm-analyze ${closest(id, ids) ?? '--help'}`,
  });
}

interface Prepared {
  readonly entry: ManifestEntry;
  readonly module: AnalysisModule;
  readonly strings: EntryStrings;
  readonly engine: Engine;
  readonly catalog: Catalog;
  readonly frame: Frame;
  readonly options: OptionValues;
  readonly cuts: readonly CutAttribute[];
  readonly filters: PrefixInput['filters'];
  readonly wanted: ReadonlySet<string>;
}

/**
 * Runs one analysis. Long tables of the Result are read from the engine while they are rendered, so close it after that.
 * Throws UserError for everything the user can mend.
 */
export async function analyze(engine: Engine, manifest: Manifest, request: AnalyzeRequest): Promise<Result> {
  const entry = entryOf(manifest, request.analysis);
  const [catalog, module, strings] = await Promise.all([engine.catalog(), entry.load(), manifest.strings.en()]);
  assertReady(entry, catalog);
  const options = await resolveOptions(entry, request.options);
  const frame = await resolveFrame(entry, engine, request);
  const attributes = new Attributes(engine, catalog, firstLoaded(entry.dated, catalog), frame, request.byAt ?? 'start');
  const filters = [];
  for (const text of frame.where) {
    const condition = parseWhere(text);
    filters.push({ condition, attribute: await attributes.find(condition.attribute) });
  }
  const cuts = [];
  for (const name of frame.by) cuts.push(await attributes.find(name));
  const wanted = new Set(request.tables ?? entry.tables.map(({ name }) => name));
  const prepared: Prepared = {
    entry,
    module,
    strings: strings[entry.id]!,
    engine,
    catalog,
    frame,
    options,
    cuts,
    filters,
    wanted,
  };
  return resultOf(prepared, request);
}

async function resultOf(prepared: Prepared, request: AnalyzeRequest): Promise<Result> {
  const { entry, frame, options, cuts } = prepared;
  const warnings: Warning[] = [];
  const total = await runOnce(prepared, [], frame, warnings);
  const cut = cuts.length > 0 ? await runOnce(prepared, cuts, frame, warnings) : undefined;
  const previous = await previousMetrics(prepared, request);
  const labels = attributeLabels(cuts);
  return {
    schema: `crm-analyze/${entry.id}@${entry.version}`,
    tool: { version: TOOL_VERSION },
    frame: { ...frame, rows_used: total.rows?.used ?? null, rows_excluded: total.rows?.excluded ?? null },
    params: options,
    metrics: assembleMetrics(entry, labels, [total, cut], previous),
    checks: [],
    warnings: dedupe(warnings),
    tables: await assembleTables(entry, labels, total, cut),
  };
}

async function previousMetrics(
  prepared: Prepared,
  request: AnalyzeRequest,
): Promise<Output<AnyDeclaration>[] | undefined> {
  const { frame, cuts } = prepared;
  if (frame.compare === null) return undefined;
  const calendar = { asOf: frame.compare.to, weekStart: frame.week_start, fiscalYearStart: request.fiscalYearStart };
  const before: Frame = {
    ...frame,
    as_of: earlier(frame.compare.to, frame.as_of),
    period: frame.compare,
    compare: comparePeriod(frame.compare, request.compare === 'yoy' ? 'yoy' : 'prev', calendar),
  };
  const bare = { ...prepared, wanted: new Set<string>() };
  const outputs = [await runOnce(bare, [], before, [])];
  if (cuts.length > 0) outputs.push(await runOnce(bare, cuts, before, []));
  return outputs;
}

async function runOnce(
  prepared: Prepared,
  cuts: readonly CutAttribute[],
  frame: Frame,
  warnings: Warning[],
): Promise<Output<AnyDeclaration>> {
  const { engine, module } = prepared;
  const ofCustomer = cuts.flatMap((attribute, index) => (isCustomerGrain(attribute) ? [index] : []));
  await engine.define([cutHelper(ofCustomer)]);
  return module.run(await contextFor(prepared, cuts, frame, warnings));
}

async function contextFor(
  { engine, catalog, options, filters, wanted, strings, entry }: Prepared,
  cuts: readonly CutAttribute[],
  frame: Frame,
  warnings: Warning[],
): Promise<RunContext<AnyDeclaration>> {
  return {
    sql: await sqlFor(engine, cuts, filters),
    options,
    frame,
    has: (table, column) => {
      const columns = catalog.tables.get(table)?.columns;
      return column === undefined ? columns !== undefined : (columns?.has(column) ?? false);
    },
    wants: (table) => {
      // The total of a long table is the sum of nothing: its rows are the cuts' rows.
      const long = entry.tables.find(({ name }) => name === table)?.long ?? false;
      return wanted.has(table) && !(long && cuts.length === 0 && frame.by.length > 0);
    },
    warn: (code, values = {}, count) => {
      warnings.push({
        code: code as Warning['code'],
        message: fill(strings.warnings[code] ?? code, values),
        values,
        count: count ?? null,
      });
    },
  };
}

const fill = (template: string, values: Readonly<Record<string, Cell>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

/** A warning said by both the total and the cuts is one warning. */
const dedupe = (warnings: readonly Warning[]): Warning[] => [
  ...new Map(warnings.map((warning) => [`${warning.code} ${warning.message}`, warning])).values(),
];
