import type { SeriesPoint } from '../core/analysis.js';
import type { Grain } from '../core/columns/metric.js';
import type { Manifest } from '../core/manifest.js';
import type { Period, Weekday } from '../core/result.js';
import { periodsOf } from '../core/time/period.js';
import { WEEKDAYS } from '../core/time/period-days.js';
import type { Engine } from '../engine/engine.js';
import { PERIOD_END, PERIOD_START, periodsAmong } from '../model/helpers.js';
import { type AskedSlices, spansOf } from '../model/prefix/period-cut.js';
import { contextFor, prepare } from './prepare.js';
import type { AnalyzeRequest } from './request.js';
import { sqlFor } from './sql.js';

const shiftOf = (weekStart: Weekday, fiscalYearStart: number) => ({
  // Weeks are truncated to Monday: a day is moved on until its week's first day falls on one.
  shift_days: (8 - (WEEKDAYS.indexOf(weekStart) + 1)) % 7,
  shift_months: fiscalYearStart - 1,
});

export interface SeriesRequest extends AnalyzeRequest {
  readonly grain: Grain;
  /** Those whose points will be read; all where absent. Points of others may come all the same. */
  readonly metrics?: readonly string[];
  /** First days of the periods whose points will be read, likewise. */
  readonly starts?: readonly string[];
  /** Periods of another calendar, without gaps and overlaps, instead of the grain's. */
  readonly periods?: readonly Period[];
  /**
   * Each period as it stood on its own last day: what is still to come, a payment or a solution, has then come as little to
   * those before as to the last. Otherwise as it stands on as-of.
   */
  readonly asStood?: boolean;
}

/** Values of an analysis' metrics per period of the grain over the frame, total and cuts; empty where none has a trend. */
export async function analyzeSeries(
  engine: Engine,
  manifest: Manifest,
  request: SeriesRequest,
): Promise<SeriesPoint[]> {
  const prepared = await prepare(engine, manifest, request);
  const { series } = prepared.module;
  if (series === undefined) return [];
  const shift = shiftOf(prepared.frame.week_start, request.fiscalYearStart ?? 1);
  const { grain, metrics } = request;
  const asks = (metric: string) => metrics?.includes(metric) ?? true;
  const asksOf = (start: string) => request.starts?.includes(start) ?? true;
  const { from, to } = prepared.frame.period;
  const periods =
    request.periods ?? periodsOf(grain, from, to, prepared.frame.week_start, request.fiscalYearStart ?? 1);
  const points: SeriesPoint[] = [];
  try {
    for (const cuts of prepared.cuts.length > 0 ? [[], prepared.cuts] : [[]]) {
      const context = await contextFor(prepared, cuts, prepared.frame, []);
      if (request.periods !== undefined) await prepared.engine.define(periodsAmong(request.periods));
      const { filters, conversion } = prepared;
      const slicedBy = (slices: AskedSlices) => sqlFor(prepared.engine, cuts, filters, conversion, slices);
      const perPeriod = await slicedBy({ grain, ...shift });
      const spans = request.starts && spansOf(periods, asksOf);
      const perAsked =
        spans === undefined || spans.length === 0 ? perPeriod : await slicedBy({ grain, ...shift, spans });
      points.push(
        ...(await series({
          ...context,
          perPeriod,
          perAsked,
          grain,
          shift,
          asks,
          asksOf,
          periods,
          asStood: request.asStood ?? false,
        })),
      );
    }
  } finally {
    if (request.periods !== undefined) await prepared.engine.define([PERIOD_START, PERIOD_END]);
  }
  return points;
}
