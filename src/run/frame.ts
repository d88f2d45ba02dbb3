import { dayAsked } from '../core/as-of.js';
import { UserError } from '../core/errors.js';
import type { ManifestEntry } from '../core/manifest.js';
import { verbatim } from '../core/message.js';
import { comparePeriod, resolvePeriod } from '../core/period.js';
import type { Frame, Weekday } from '../core/result.js';
import type { Catalog, Engine } from '../engine/engine.js';
import { firstLoaded, readsOf } from './ready.js';
import type { AnalyzeRequest } from './request.js';
import { isDated, type Span, spanOf } from './span.js';
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

/** As-of, period and what else every output says of itself, before any number is computed. */
export async function resolveFrame(entry: ManifestEntry, engine: Engine, request: AnalyzeRequest): Promise<Frame> {
  const catalog = await engine.catalog();
  const dated = firstLoaded(entry.dated, catalog);
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
  const weekStart = request.weekStart ?? (catalog.weekStart as Weekday);
  const calendar = { asOf, weekStart, fiscalYearStart: request.fiscalYearStart };
  const period = resolvePeriod(request.period ?? entry.period, {
    ...calendar,
    firstDay: span.first,
    since: request.since,
    until: request.until,
    includePartial: request.includePartial,
  });
  const basis = request.compare ?? 'none';
  return {
    as_of: asOf,
    period,
    compare: basis === 'none' ? null : comparePeriod(period, basis, calendar),
    ...unmeasured(engine, catalog, weekStart),
    by: request.by ?? [],
    where: request.where ?? [],
  };
}
