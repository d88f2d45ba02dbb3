import { GRAINS, type Grain } from '../core/columns/metric.js';
import { closest, UserError } from '../core/errors.js';
import type { Manifest, ManifestEntry } from '../core/manifest.js';
import { verbatim } from '../core/message.js';
import {
  REPORT_SCHEMA,
  type Report,
  type ReportLine,
  type ReportSection,
  type Trend,
  wasJudged,
} from '../core/report.js';
import type { Warning } from '../core/result.js';
import { nearSpringFestival, springFestival } from '../core/time/calendar-spring-festival.js';
import { TOOL_VERSION } from '../core/version.js';
import { commonWarning } from '../core/warnings.js';
import { CORE } from '../core/words.js';
import type { Engine } from '../engine/engine.js';
import { cutBaseOf } from '../run/ready.js';
import { spelledWhere } from '../run/where-values.js';
import { daysOffIn } from './change/days-off.js';
import { reasonFor } from './change/reason.js';
import { stakeOf } from './change/worth.js';
import { type ReportRule, reportChecks, reportRules } from './checks.js';
import { withMonths } from './course/months.js';
import { heldWarnings } from './covered.js';
import { reportSessions } from './engine.js';
import { type AskedFigure, askedFigures, keyFiguresOf, staleTables } from './key-figures.js';
import { exceptionsOf, lineOf, merged } from './lines.js';
import { meaningWarning, otherMeanings, qualityOf } from './quality.js';
import { MATERIALITY, MOST_LINES, MOST_REASONS, type ReportRequest, type SectionRequest } from './request.js';
import { revenueChange } from './revenue/revenue.js';
import { missingOf, reportFrame, type Scope, scopeOf } from './scope.js';
import { sectionOf } from './sections.js';
import { Sessions, settled } from './sessions.js';
import { isRestated } from './week-months.js';
import { REPORT } from './words.js';

interface Wanted {
  readonly entry: ManifestEntry;
  readonly section: SectionRequest;
}

/** Whether nothing that an analysis measures means anything for periods as short. */
const isTooShortFor = ({ metrics }: ManifestEntry, grain: Grain): boolean =>
  Object.values(metrics).every(({ shortest }) => GRAINS.indexOf(shortest ?? 'day') > GRAINS.indexOf(grain));

function wantedSections({ manifest, request, grain }: Scope): Wanted[] {
  if (request.sections === undefined)
    return manifest.entries
      .filter((entry) => request.full === true || !isTooShortFor(entry, grain))
      .map((entry) => ({ entry, section: { analysis: entry.id } }));
  return request.sections.map((section) => {
    const entry = manifest.entries.find(({ id }) => id === section.analysis);
    if (entry !== undefined) return { entry, section };
    const near = closest(
      section.analysis,
      manifest.entries.map(({ id }) => id),
    );
    throw new UserError('E_ANALYSIS', 'usage', REPORT.no_analysis({ analysis: section.analysis }), {
      hint: near === undefined ? verbatim('crm-analyze --help') : CORE.did_you_mean({ near }),
    });
  });
}

interface Found {
  readonly lines: readonly ReportLine[];
  readonly signals: number;
  readonly daysOff: NonNullable<Report['days_off']>;
  readonly warnings: readonly Warning[];
}

async function linesOf(
  scope: Scope,
  sessions: Sessions,
  wanted: readonly Wanted[],
  sections: readonly ReportSection[],
): Promise<Found> {
  const untried = new Set<string>();
  const metaOf = ({ analysis, metric }: Trend) =>
    wanted.find(({ entry }) => entry.id === analysis)!.entry.metrics[metric]!;
  const meant = sections
    .flatMap(({ trends }) => trends)
    .filter((trend) => GRAINS.indexOf(metaOf(trend).shortest ?? 'day') <= GRAINS.indexOf(scope.grain));
  const exceptions = exceptionsOf(meant, metaOf, scope.request.materiality ?? MATERIALITY);
  const found = exceptions.slice(0, MOST_REASONS).map(async ({ trend, also }): Promise<ReportLine> => {
    const { entry, section } = wanted.find((one) => one.entry.id === trend.analysis)!;
    const options = section.options ?? {};
    const reason = await reasonFor(scope, sessions, entry, options, trend, untried);
    const stake = await sessions.run((engine) =>
      stakeOf({ ...scope, engine }, entry, options, { trend, reason, trends: meant }),
    );
    return lineOf(scope, entry, trend, reason, also, stake);
  });
  const lines = merged(await settled(found));
  return {
    lines: lines.slice(0, MOST_LINES),
    signals: exceptions.length - found.length + lines.length,
    daysOff: meant
      .filter(({ verdict }) => verdict === 'days_off')
      .map(({ analysis, metric }) => ({ analysis, metric })),
    warnings: [...untried].sort().map((name) => commonWarning('W_REASON_VALUES', { name })),
  };
}

function festivalOf({ period, grain, yearAgo }: Scope): Report['params']['festival'] {
  if (yearAgo === null || (grain !== 'week' && grain !== 'month') || !nearSpringFestival(period.from, period.to))
    return null;
  const own = springFestival(Number(period.to.slice(0, 4)));
  return own === null ? null : { this_year: own, year_ago: yearAgo };
}

function calendarOf({ weekCalendar, restated, period }: Scope): NonNullable<Report['params']['calendar']> | null {
  if (weekCalendar === undefined || restated === null) return null;
  const { pattern } = weekCalendar;
  return { pattern, year_ago: restated, restated: isRestated(period.from, weekCalendar) };
}

/** A period left out because it may or may not be over. */
const doubtOf = ({ inDoubt, period, asOf, spans }: Scope): Warning[] =>
  inDoubt === null || period.from >= inDoubt.from
    ? []
    : [
        commonWarning('W_REST_IN_DOUBT', {
          period: inDoubt.label,
          last: asOf,
          table: spans.has('orders') ? 'orders' : [...spans.keys()].join(', '),
        }),
      ];

/**
 * Runs every section and says what changed and matters. Throws UserError for periods, sections and checks that are none;
 * an analysis that cannot answer is a section that says why.
 */
export async function makeReport(engine: Engine, manifest: Manifest, request: ReportRequest): Promise<Report> {
  const rules = reportRules(manifest, request.failOn ?? [], request.warnOn ?? []);
  const figures = askedFigures(manifest, request.headline);
  const engines = await reportSessions(engine, request);
  const { where, warnings } = await spelled(engines[0]!, manifest, request);
  const scope = await scopeOf(engines[0]!, manifest, { ...request, where });
  try {
    return await reportOf({ ...scope, asLoaded: engine }, new Sessions(engines), { rules, figures }, warnings);
  } finally {
    await engines[0]!.forget();
  }
}

/** The conditions as the data spell them: each analysis takes them as they are. */
async function spelled(engine: Engine, manifest: Manifest, { where = [] }: ReportRequest) {
  const catalog = await engine.catalog();
  const bases = new Set(manifest.entries.map((entry) => cutBaseOf(entry, catalog)));
  return spelledWhere(engine, catalog, [...bases], where);
}

/** The scope with orders in their own currencies too: sections read amounts that have come to one. */
interface Whole extends Scope {
  readonly asLoaded: Engine;
}

async function reportOf(
  scope: Whole,
  sessions: Sessions,
  { rules, figures }: { readonly rules: readonly ReportRule[]; readonly figures: readonly AskedFigure[] },
  ofWhere: readonly Warning[],
): Promise<Report> {
  const { request } = scope;
  const wanted = wantedSections(scope);
  const ready = wanted.filter(({ entry }) => missingOf(entry, scope).length === 0);
  const made: ReportSection[] = await settled(
    ready.map(({ entry, section }) => sectionOf(scope, sessions, entry, section)),
  );
  const { lines, signals, daysOff, warnings } = await linesOf(scope, sessions, wanted, made);
  const notReady = wanted
    .filter((one) => !ready.includes(one))
    .map(({ entry }) => ({ analysis: entry.id, missing: missingOf(entry, scope) }));
  const trends = made.flatMap((section) => section.trends);
  const leftOut =
    request.sections === undefined
      ? scope.manifest.entries.filter(({ id }) => !wanted.some(({ entry }) => entry.id === id)).map(({ id }) => id)
      : [];
  const entries = wanted.map(({ entry }) => entry);
  const stale = await staleTables(scope, entries);
  const unlike = otherMeanings(request.previous, scope.manifest.entries);
  const keyFigures = keyFiguresOf(scope, figures, made, stale);
  const sections = await withMonths(scope, sessions, wanted, made, [...lines, ...keyFigures]);
  return {
    schema: REPORT_SCHEMA,
    tool: { version: TOOL_VERSION },
    frame: reportFrame(scope),
    params: {
      grain: scope.grain,
      baseline: scope.baseline,
      frozen: request.frozen ?? null,
      materiality: request.materiality ?? MATERIALITY,
      split: request.split ?? null,
      festival: festivalOf(scope),
      calendar: calendarOf(scope),
      holidays: daysOffIn(scope.daysOff, scope.period),
      ...(scope.areDaysOffAssumed ? { holidays_assumed: true } : {}),
    },
    key_figures: keyFigures,
    stale,
    days_off: daysOff,
    lines,
    more: signals - lines.length,
    judged: trends.filter(wasJudged).length,
    checks: reportChecks(rules, sections, signals, request.missing),
    warnings: [
      ...ofWhere,
      ...warnings,
      ...doubtOf(scope),
      ...unlike.map(meaningWarning),
      ...(await heldWarnings(
        scope,
        ready.map(({ entry }) => entry),
      )),
    ],
    quality: qualityOf(scope, sections, notReady, unlike, leftOut),
    // What rates made of it is told by the currency of each line.
    revenue: await revenueChange({ ...scope, engine: scope.asLoaded, catalog: await scope.asLoaded.catalog() }),
    sections,
  };
}
