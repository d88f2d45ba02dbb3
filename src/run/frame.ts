import { dayAsked } from '../core/as-of.js';
import { UserError } from '../core/errors.js';
import type { ManifestEntry } from '../core/manifest.js';
import { verbatim } from '../core/message.js';
import { comparePeriod, resolvePeriod } from '../core/period.js';
import type { Frame, Weekday } from '../core/result.js';
import type { Engine } from '../engine/engine.js';
import { relationFor } from '../model/catalog.js';
import { dateOfInstant } from '../model/date-of-instant.js';
import { TABLES } from '../model/tables.js';
import { firstLoaded } from './ready.js';
import type { AnalyzeRequest } from './request.js';
import { RUN } from './words.js';

/** The business-date column that dates the rows of a table. */
export function dateColumn(table: string): string {
  const dated = TABLES[table]?.dated;
  if (dated === undefined) throw new Error(`table ${table} is not dated`);
  return dateOfInstant(dated);
}

export interface Span {
  readonly first: string;
  readonly last: string;
}

/** First and last day of a loaded table; undefined where no row of it is dated. */
export async function spanOf(engine: Engine, table: string): Promise<Span | undefined> {
  const { tables } = await engine.catalog();
  const column = dateColumn(table);
  const text = `SELECT min(${column}) AS first, max(${column}) AS last FROM ${relationFor(tables.get(table)!, [column])}`;
  const [row] = await engine.query({ text, params: {} });
  if (typeof row?.first !== 'string' || typeof row.last !== 'string') return undefined;
  return { first: row.first, last: row.last };
}

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
  const asOf = asked === 'latest' ? span.last : dayAsked(asked, verbatim('--as-of'));
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
    timezone: catalog.timezone,
    week_start: weekStart,
    currency: catalog.currency,
    engine: engine.dialect.name,
    data_fingerprint: catalog.fingerprint,
    rows_used: null,
    rows_excluded: null,
    by: request.by ?? [],
    where: request.where ?? [],
  };
}
