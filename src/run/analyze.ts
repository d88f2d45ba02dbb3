import { headlineOf } from '../core/figures/headline.js';
import type { Manifest } from '../core/manifest.js';
import type { Frame, Result, Row, Warning } from '../core/result.js';
import { isWhole } from '../core/time/coverage.js';
import { addDays, comparePeriod, daysBetween } from '../core/time/period.js';
import { earlier } from '../core/time/period-days.js';
import { TOOL_VERSION } from '../core/version.js';
import { commonWarning } from '../core/warnings.js';
import type { Engine } from '../engine/engine.js';
import { isComputed } from '../model/prefix/prefix-input.js';
import { assembleMetrics, assembleTables, type Before } from './assemble.js';
import { attributeLabels } from './attributes.js';
import { unpricedWarning } from './currency.js';
import { noneMeets } from './cut-groups.js';
import { countedRows } from './left-out.js';
import { type Prepared, prepare, type Ran, runOnce } from './prepare.js';
import { cutBaseOf, firstLoaded } from './ready.js';
import type { AnalyzeRequest } from './request.js';
import { heldDays } from './span.js';
import { sqlFor } from './sql.js';

/**
 * Runs one analysis. Long tables of the Result are read from the engine while they are rendered, so close it after that.
 * Throws UserError for everything the user can mend.
 */
export async function analyze(engine: Engine, manifest: Manifest, request: AnalyzeRequest): Promise<Result> {
  return resultOf(await prepare(engine, manifest, request), request);
}

/** The Result of a run that is prepared; see `analyze`. */
export async function resultOf(prepared: Prepared, request: AnalyzeRequest): Promise<Result> {
  const { entry, engine, catalog, frame, options, cuts, filters } = prepared;
  const warnings: Warning[] = [
    ...prepared.warnings,
    ...warnOfOutcome(prepared, request),
    ...(await generalWarnings(prepared)),
  ];
  const total = await runOnce(prepared, [], frame, warnings, entry.headlineReads);
  const cut = cuts.length > 0 ? await runOnce(prepared, cuts, frame, warnings) : undefined;
  const previous = await previousMetrics(prepared, request);
  const labels = attributeLabels(cuts, new Set(entry.tables.flatMap(({ columns }) => Object.keys(columns))));
  const metrics = assembleMetrics(entry, labels, [total, cut], previous && comparedOf(prepared, previous));
  const whole = { entry, frame, params: options, metrics, rows: smallRows(total), strings: prepared.strings };
  const dated = firstLoaded(entry.dated, catalog);
  const counted = await countedRows(engine, catalog, dated, frame, filters);
  if (counted.asked !== null)
    warnings.push(commonWarning('W_ASK', { table: dated, ...counted.asked }, counted.asked.rows));
  // A filter is not looked at by what counts rows: then only the analysis knows what it used.
  const within = filters.length === 0 ? counted.within : null;
  return {
    schema: `crm-analyze/${entry.id}@${entry.version}`,
    tool: { version: TOOL_VERSION },
    frame: {
      ...withBase(frame, total.base),
      rows_used: total.rows?.used ?? within,
      rows_excluded: total.rows?.excluded ?? null,
      rows_left_out: counted.leftOut,
    },
    params: options,
    headline: headlineOf(prepared.module.headline, whole),
    metrics,
    checks: [],
    warnings: dedupe(warnings),
    tables: assembleTables(entry, labels, wantedOf(prepared, total), cut),
  };
}

const isSmall = (content: Ran['tables'][string]): content is readonly Row[] => Array.isArray(content);

const smallRows = ({ tables }: Ran): Record<string, readonly Row[]> =>
  Object.fromEntries(Object.entries(tables).flatMap(([name, content]) => (isSmall(content) ? [[name, content]] : [])));

/** A run without the tables that the headline alone looked at. */
const wantedOf = ({ wanted }: Prepared, ran: Ran): Ran => ({
  ...ran,
  tables: Object.fromEntries(Object.entries(ran.tables).filter(([name]) => wanted.has(name))),
});

/** The frame, with the days that the period is measured against beside those it is compared with. */
const withBase = ({ as_of, period, compare, ...rest }: Frame, base: Ran['base']): Frame => ({
  as_of,
  period,
  compare,
  ...(base ? { base: { from: base.from, to: base.to } } : {}),
  ...rest,
});

/** What holds for any analysis of these data, whatever it computes. */
async function generalWarnings(prepared: Prepared): Promise<Warning[]> {
  const { entry, engine, catalog, filters, conversion, frame } = prepared;
  const none = await noneMeets({ engine, catalog, base: cutBaseOf(entry, catalog), filters, conversion, frame });
  const unpriced =
    conversion === undefined
      ? undefined
      : await unpricedWarning(await sqlFor(engine, [], filters, conversion), conversion, frame.period);
  return [none, unpriced].filter((warning) => warning !== undefined);
}

/** What of the period before can be compared: metrics of tables that tell of all of it. */
function comparedOf({ entry, catalog, uncompared }: Prepared, ran: readonly Ran[]): Before {
  const own = firstLoaded(entry.dated, catalog);
  return { ran, holds: ({ table = own }) => !uncompared.has(table) };
}

async function previousMetrics(prepared: Prepared, request: AnalyzeRequest): Promise<Ran[] | undefined> {
  const { frame, cuts } = prepared;
  if (frame.compare === null) return undefined;
  const calendar = { asOf: frame.compare.to, weekStart: frame.week_start, fiscalYearStart: request.fiscalYearStart };
  const earlierStill = comparePeriod(frame.compare, request.compare === 'yoy' ? 'yoy' : 'prev', calendar);
  const own = firstLoaded(prepared.entry.dated, prepared.catalog);
  const isHeld = earlierStill !== null && isWhole(earlierStill, await heldDays(prepared.engine, own, earlierStill));
  const before: Frame = {
    ...frame,
    // What ripens, payments and solutions, has had as long to do so as in the period itself.
    as_of: earlier(addDays(frame.compare.to, Math.max(0, daysBetween(frame.period.to, frame.as_of))), frame.as_of),
    period: frame.compare,
    compare: isHeld ? earlierStill : null,
  };
  const bare = { ...prepared, wanted: new Set<string>() };
  const outputs = [await runOnce(bare, [], before, [])];
  if (cuts.length > 0) outputs.push(await runOnce(bare, cuts, before, []));
  return outputs;
}

/** A tier of the period's end holds what the period brought: customers grouped by it are chosen by their outcome. */
function warnOfOutcome({ cuts, filters }: Prepared, { byAt }: AnalyzeRequest): Warning[] {
  const used = [...cuts, ...filters.map(({ attribute }) => attribute)].filter(isComputed);
  if (byAt !== 'end' || used.length === 0) return [];
  const names = [...new Set(used.map(({ name }) => name))].join(', ');
  return [commonWarning('W_BY_AT_END', { names })];
}

/** A warning said by both the total and the cuts is one warning. */
const dedupe = (warnings: readonly Warning[]): Warning[] => [
  ...new Map(warnings.map((warning) => [`${warning.code} ${warning.message}`, warning])).values(),
];
