import { UserError } from '../core/errors.js';
import type { ManifestEntry } from '../core/manifest.js';
import { verbatim } from '../core/message.js';
import type { Frame, Period, Warning, Weekday } from '../core/result.js';
import { dayAsked } from '../core/time/as-of.js';
import { type Days, isWhole } from '../core/time/coverage.js';
import { addMonths, comparePeriod, daysBetween, endAhead, resolvePeriod } from '../core/time/period.js';
import { earlier } from '../core/time/period-days.js';
import { settingsOf } from '../core/time/period-unit.js';
import { commonWarning } from '../core/warnings.js';
import type { Catalog, Engine } from '../engine/engine.js';
import { firstLoaded, readsOf } from './ready.js';
import type { AnalyzeRequest } from './request.js';
import { LONGEST_REST, restAfter } from './selling-days.js';
import { heldDays, isDated, type Span, spanOf } from './span.js';
import { RUN } from './words.js';

/** The last day of any event of the tables that an analysis cannot do without: a deal closed, a case solved after the last opening. */
async function lastEvent(engine: Engine, entry: ManifestEntry, own: Span): Promise<string> {
  const { tables } = await engine.catalog();
  const read = Object.keys(readsOf(entry, { tables } as Catalog)).flatMap((alternatives) => alternatives.split('|'));
  const others = read.filter((table) => tables.has(table) && table !== firstLoaded(entry.dated, { tables } as Catalog));
  let last = own.last;
  for (const table of others) {
    const span = isDated(table) ? await spanOf(engine, table) : undefined;
    if (span !== undefined && span.last > last) last = span.last;
  }
  return last;
}

/** What a frame says of the data before anything is computed. */
export const unmeasured = (engine: Engine, catalog: Catalog, weekStart: Weekday) => ({
  timezone: catalog.timezone,
  week_start: weekStart,
  currency: catalog.currency,
  engine: engine.dialect.name,
  data_fingerprint: catalog.fingerprint,
  rows_used: null,
  rows_excluded: null,
  rows_left_out: null,
});

/** A frame, and what is to be said of how far the data reach. */
export interface Framed {
  readonly frame: Frame;
  readonly warnings: readonly Warning[];
  /** Tables that tell only of a part of the period compared with: what is counted in them has no value before. */
  readonly uncompared: ReadonlySet<string>;
}

/** As-of, period and what else every output says of itself, before any number is computed. */
export async function resolveFrame(entry: ManifestEntry, engine: Engine, request: AnalyzeRequest): Promise<Framed> {
  const catalog = await engine.catalog();
  const dated = firstLoaded(entry.dated, catalog);
  const asOf = await asOfOf(entry, engine, request, dated);
  const weekStart = request.weekStart ?? (catalog.weekStart as Weekday);
  const calendar = { asOf, weekStart, fiscalYearStart: request.fiscalYearStart };
  const warnings: Warning[] = [];
  const { period: named, over } = await periodOf(entry, engine, request, { ...calendar, dated }, warnings);
  const seen = { from: named.from, to: earlier(named.to, over) };
  const held = await heldDays(engine, dated, { from: named.from, to: earlier(named.to, asOf) });
  const partly = !isWhole({ from: named.from, to: earlier(named.to, asOf) }, held);
  if (partly) warnings.push(partWarning(dated, named, held, (await spanOf(engine, dated))!));
  const period = partly ? { ...named, complete: false } : named;
  const basis = request.compare ?? 'none';
  // Where the data end before the period does, as many days are compared as there are.
  const through = held !== null && held.to < seen.to && partly ? held.to : over;
  const before = basis === 'none' ? null : comparePeriod(period, basis, { ...calendar, asOf: through });
  const uncompared = before === null ? [] : await tablesShortOf(engine, entry, dated, before);
  if (before !== null) {
    for (const table of uncompared) warnings.push(await uncomparedWarning(engine, table, before, period));
  }
  return {
    frame: {
      as_of: asOf,
      period,
      compare: before === null || uncompared.length === datedTables(entry, catalog, dated).length ? null : before,
      ...unmeasured(engine, catalog, weekStart),
      ...(catalog.amounts === undefined || !readsOrders(entry, catalog) ? {} : { amounts: catalog.amounts }),
      by: request.by ?? [],
      where: request.where ?? [],
    },
    warnings,
    uncompared: new Set(uncompared),
  };
}

async function asOfOf(entry: ManifestEntry, engine: Engine, request: AnalyzeRequest, dated: string): Promise<string> {
  const span = await spanOf(engine, dated);
  if (span === undefined) {
    throw new UserError('E_NO_DATA', 'cannotCompute', RUN.holds_no_dated_rows({ dated }), {
      hint: verbatim('crm-analyze doctor'),
    });
  }
  const asked = request.asOf ?? 'latest';
  const asOf = asked === 'latest' ? await lastEvent(engine, entry, span) : dayAsked(asked, verbatim('--as-of'));
  if (asOf < span.first) {
    throw new UserError('E_AS_OF', 'cannotCompute', RUN.begins_later({ as_of: asOf, dated, first: span.first }), {
      hint: verbatim(`crm-analyze ${entry.id} --as-of ${span.last}`),
    });
  }
  return asOf;
}

const readsOrders = (entry: ManifestEntry, catalog: Catalog): boolean =>
  Object.keys(readsOf(entry, catalog)).some((alternatives) => alternatives.split('|').includes('orders'));

interface CalendarOfRun {
  readonly asOf: string;
  readonly weekStart: Weekday;
  readonly fiscalYearStart: number | undefined;
  readonly dated: string;
}

/** The measured period. One that ends a few days after the last day seen is over where this shop does not sell on them. */
async function periodOf(
  entry: ManifestEntry,
  engine: Engine,
  request: AnalyzeRequest,
  { dated, ...calendar }: CalendarOfRun,
  warnings: Warning[],
): Promise<{ period: Period; over: string }> {
  const { asOf } = calendar;
  const spec = request.period ?? entry.period;
  const context = {
    ...calendar,
    firstDay: (await spanOf(engine, dated))!.first,
    since: request.since,
    until: request.until,
    includePartial: request.includePartial,
  };
  const period = resolvePeriod(spec, context);
  const end =
    request.since === undefined && request.until === undefined
      ? endAhead(spec, { ...settingsOf(calendar), asOf }, period)
      : period.to;
  const left = daysBetween(asOf, end);
  if (left <= 0 || left > LONGEST_REST) return { period, over: asOf };
  const rest = await restAfter(engine, dated, asOf, end);
  if (rest === 'over') return { period: resolvePeriod(spec, { ...context, over: end }), over: end };
  if (rest === 'doubt' && period.to < asOf) {
    const unit = resolvePeriod(spec, { ...context, includePartial: true });
    warnings.push(commonWarning('W_REST_IN_DOUBT', { period: `${unit.from}..${end}`, last: asOf, table: dated }));
  }
  return { period, over: asOf };
}

/** Tables that some metric is counted in, the analysis' own first. */
const datedTables = (entry: ManifestEntry, catalog: Catalog, dated: string): string[] =>
  [
    ...new Set([dated, ...Object.values(entry.metrics).flatMap(({ table }) => (table === undefined ? [] : [table]))]),
  ].filter((table) => catalog.tables.has(table));

async function tablesShortOf(engine: Engine, entry: ManifestEntry, dated: string, before: Period): Promise<string[]> {
  const short: string[] = [];
  for (const table of datedTables(entry, await engine.catalog(), dated)) {
    if (!isWhole(before, await heldDays(engine, table, before))) short.push(table);
  }
  return short;
}

function partWarning(table: string, { from, to }: Period, held: Days | null, { first, last }: Span): Warning {
  if (held === null) return commonWarning('W_NONE_COVERED', { table, from, to, first, last });
  return commonWarning('W_PART_COVERED', { table, from, to, held_from: held.from, held_to: held.to });
}

/** Says why there is no comparison and, where the same days of the last year are meant, how to ask for those that both have. */
async function uncomparedWarning(engine: Engine, table: string, before: Period, period: Period): Promise<Warning> {
  const { first, last } = (await spanOf(engine, table)) ?? { first: '-', last: '-' };
  const said = { from: before.from, to: before.to, table, first, last };
  const held = await heldDays(engine, table, before);
  if (held === null || addMonths(before.from, 12) !== period.from) return commonWarning('W_NOT_COMPARED', said);
  return commonWarning('W_NOT_COMPARED_PART', { ...said, since: addMonths(held.from, 12), until: period.to });
}
