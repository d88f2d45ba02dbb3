import { UserError } from '../core/errors.js';
import type { ManifestEntry } from '../core/manifest.js';
import type { ReportSection, ToDate, Trend } from '../core/report.js';
import { isLong, type LongTable, type Result, type Row, type SmallTable } from '../core/result.js';
import { isOnPage } from '../core/screen.js';
import { analyze } from '../run/analyze.js';
import { type ListAsked, listsOf } from './lists.js';
import type { SectionRequest } from './request.js';
import { runRequest, type Scope } from './scope.js';
import { type Sessions, settled } from './sessions.js';
import { toDateOf } from './to-date.js';
import { trendsOf } from './trends.js';

/** Rows of a long table that an owner's action list shows. */
const ACTION_ROWS = 15;

/** Sums and ratios mean something for one week; what is as of a day keeps the analysis' own, longer period. */
const isOfPeriod = (entry: ManifestEntry): boolean =>
  Object.values(entry.metrics).every(({ trend }) => trend === 'sum' || trend === 'ratio');

async function rowsOf(table: LongTable, lists: ListAsked | null): Promise<SmallTable> {
  const rows: Row[] = [];
  for await (const { count, columns } of table.read(lists === null ? { limit: ACTION_ROWS } : {})) {
    for (let i = 0; i < count; i++) {
      const row = Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, cells[i] ?? null]));
      if (lists === null || lists.keeps(row)) rows.push(row);
    }
  }
  return { columns: table.columns, rows };
}

/** A result whose tables are all in memory: a report is kept whole. */
async function held(result: Result, lists: ListAsked | null): Promise<Result> {
  const tables: Record<string, SmallTable> = {};
  for (const [name, table] of Object.entries(result.tables)) {
    tables[name] = isLong(table) ? await rowsOf(table, lists) : table;
  }
  return { ...result, tables };
}

const firstLong = ({ tables }: ManifestEntry): string[] =>
  tables
    .filter(({ long }) => long)
    .slice(0, 1)
    .map(({ name }) => name);

async function resultOf(scope: Scope, entry: ManifestEntry, section: SectionRequest): Promise<Result> {
  const { label, from, to } = scope.period;
  const own = scope.weekCalendar === undefined ? { period: label } : { since: from, until: to };
  const period = section.period === undefined ? (isOfPeriod(entry) ? own : {}) : { period: section.period };
  const full = scope.request.full === true;
  const small = entry.tables
    .filter(({ name, long }) => !long && (full || isOnPage(entry, name)))
    .map(({ name }) => name);
  const lists = listsOf(scope, entry, section);
  const ofOwner = scope.request.split === undefined ? [] : firstLong(entry);
  const result = await analyze(scope.engine, scope.manifest, {
    ...runRequest(scope, entry.id, {
      options: lists?.options ?? section.options ?? {},
      compare: full || period === own ? 'prev' : 'none',
      tables: [...small, ...(lists?.tables ?? ofOwner)],
      saved: lists?.saved ?? [],
      deep: full,
    }),
    ...period,
    ...(section.by === undefined ? {} : { by: section.by }),
  });
  return held(result, lists);
}

/** What one analysis has to say; one that cannot answer says why and does not end the report. */
export async function sectionOf(
  scope: Scope,
  sessions: Sessions,
  entry: ManifestEntry,
  section: SectionRequest,
): Promise<ReportSection> {
  const { id: analysis } = entry;
  try {
    const options = section.options ?? {};
    const [result, trends, toDate] = await settled<[Result, Trend[], ToDate[]]>([
      sessions.run((engine) => resultOf({ ...scope, engine }, entry, section)),
      sessions.run((engine) => trendsOf({ ...scope, engine }, entry, options)),
      toDateOf(scope, sessions, entry, options),
    ]);
    return { analysis, result, problem: null, trends, to_date: toDate };
  } catch (error) {
    if (!(error instanceof UserError) || error.code === 'E_INTERRUPTED' || error.exit === 'cluster') throw error;
    const problem = `${error.code}: ${error.message}`;
    return { analysis, result: null, problem, told: error.told.message, trends: [], to_date: [] };
  }
}
