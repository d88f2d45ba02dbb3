import { UserError } from '../core/errors.js';
import type { ManifestEntry } from '../core/manifest.js';
import type { ReportSection, ToDate } from '../core/report.js';
import { isLong, type Result, type Row, type SmallTable } from '../core/result.js';
import { analyze } from '../run/analyze.js';
import type { SectionRequest } from './request.js';
import { runRequest, type Scope } from './scope.js';
import { trendsOf } from './trends.js';

/** Rows of a long table that an owner's action list shows. */
const ACTION_ROWS = 15;
const TO_DATE = ['mtd', 'qtd', 'ytd'] as const;

/** Sums and ratios mean something for one week; what is as of a day keeps the analysis' own, longer period. */
const isOfPeriod = (entry: ManifestEntry): boolean =>
  Object.values(entry.metrics).every(({ trend }) => trend === 'sum' || trend === 'ratio');

async function firstRows(table: Exclude<Result['tables'][string], SmallTable>): Promise<SmallTable> {
  const rows: Row[] = [];
  for await (const { count, columns } of table.read({ limit: ACTION_ROWS })) {
    for (let i = 0; i < count; i++) {
      rows.push(Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, cells[i] ?? null])));
    }
  }
  return { columns: table.columns, rows };
}

/** A result whose tables are all in memory: a report is kept whole. */
async function held(result: Result): Promise<Result> {
  const tables: Record<string, SmallTable> = {};
  for (const [name, table] of Object.entries(result.tables)) {
    tables[name] = isLong(table) ? await firstRows(table) : table;
  }
  return { ...result, tables };
}

async function resultOf(scope: Scope, entry: ManifestEntry, section: SectionRequest): Promise<Result> {
  const period = section.period ?? (isOfPeriod(entry) ? scope.period.label : undefined);
  const small = entry.tables.filter(({ long }) => !long).map(({ name }) => name);
  const list =
    scope.request.split === undefined
      ? []
      : entry.tables
          .filter(({ long }) => long)
          .slice(0, 1)
          .map(({ name }) => name);
  return held(
    await analyze(scope.engine, scope.manifest, {
      ...runRequest(scope, entry.id, { options: section.options ?? {}, compare: 'prev', tables: [...small, ...list] }),
      ...(period === undefined ? {} : { period }),
      ...(section.by === undefined ? {} : { by: section.by }),
    }),
  );
}

async function toDateOf(scope: Scope, entry: ManifestEntry, section: SectionRequest): Promise<ToDate[]> {
  const metrics = Object.entries(entry.metrics).filter(([, { trend }]) => trend === 'sum' || trend === 'ratio');
  if (scope.request.toDate === false || metrics.length === 0) return [];
  const found: ToDate[] = [];
  for (const period of TO_DATE) {
    const request = runRequest(scope, entry.id, { options: section.options ?? {}, compare: 'yoy', tables: [], period });
    const result = await analyze(scope.engine, scope.manifest, request);
    for (const metric of result.metrics) {
      if (metric.cut !== undefined || !metrics.some(([id]) => id === metric.id)) continue;
      const { id, kind, unit, decimals, better, value, previous = null, change = null } = metric;
      found.push({
        metric: id,
        kind,
        ...(unit === undefined ? {} : { unit }),
        ...(decimals === undefined ? {} : { decimals }),
        better,
        period,
        value,
        year_ago: previous,
        change,
      });
    }
  }
  return found;
}

/** What one analysis has to say; one that cannot answer says why and does not end the report. */
export async function sectionOf(scope: Scope, entry: ManifestEntry, section: SectionRequest): Promise<ReportSection> {
  const { id: analysis } = entry;
  try {
    const result = await resultOf(scope, entry, section);
    const trends = await trendsOf(scope, entry, section.options ?? {});
    return { analysis, result, problem: null, trends, to_date: await toDateOf(scope, entry, section) };
  } catch (error) {
    if (!(error instanceof UserError) || error.code === 'E_INTERRUPTED' || error.exit === 'cluster') throw error;
    return { analysis, result: null, problem: `${error.code}: ${error.message}`, trends: [], to_date: [] };
  }
}
