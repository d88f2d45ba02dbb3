import { finiteOf } from '../../core/cell.js';
import { UserError } from '../../core/errors.js';
import type { Manifest, ManifestEntry } from '../../core/manifest.js';
import type { Message } from '../../core/message.js';
import { type Trend, wasJudged } from '../../core/report.js';
import type { Cell, Metric, Period } from '../../core/result.js';
import type { Engine } from '../../engine/engine.js';
import { analyze } from '../../run/analyze.js';
import { missingColumns } from '../../run/ready.js';
import { reportSessions } from '../engine.js';
import { goodOf } from '../key-figures.js';
import type { ReportRequest } from '../request.js';
import { runRequest, type Scope, scopeOf } from '../scope.js';
import { Sessions, settled } from '../sessions.js';
import { isJudged, trendsOf } from '../trends.js';
import { bestTenth, branchMetrics } from './branches.js';
import { MEASURES, type Measure, STAGES, type Stage } from './measures.js';
import { failedBecause, type Longer, longerFor, reasonOf } from './reasons.js';

/** Beyond the series' own limits for the better or the worse, within them, or nobody can say yet. */
export const MARKS = ['better', 'steady', 'worse', 'not_judged'] as const;
export const WAYS = ['up', 'down', 'level'] as const;

export interface ScoreRow {
  readonly stage: Stage;
  readonly analysis: string;
  readonly metric: string;
  readonly value: Cell;
  readonly previous: Cell;
  readonly change: number | null;
  readonly kind: string | null;
  readonly unit: string | null;
  readonly decimals: number | null;
  readonly usual_low: number | null;
  readonly usual_high: number | null;
  readonly best_tenth: number | null;
  readonly trend: (typeof WAYS)[number] | null;
  readonly mark: (typeof MARKS)[number] | null;
  readonly evidence: Cell;
  readonly better: string | null;
  readonly counter: string;
  readonly counter_value: Cell;
  /** Tables or columns to load first. */
  readonly load: readonly string[];
  /** Why there is no figure, where nothing is to be loaded: the analysis could not answer, or nothing in the period speaks. */
  readonly why: Message | null;
  /** The command that has a figure where a longer period does. */
  readonly command: string | null;
}

export interface StageRow {
  readonly stage: Stage;
  readonly measures: number;
  readonly with_evidence: number;
  readonly better: number;
  readonly steady: number;
  readonly worse: number;
  readonly load: readonly string[];
}

export interface Scorecard {
  readonly period: Period;
  readonly asOf: string;
  readonly rows: readonly ScoreRow[];
  readonly stages: readonly StageRow[];
}

/** What one analysis has to say of all measures that name it. */
interface Answer {
  readonly trends: readonly Trend[];
  readonly metrics: readonly Metric[];
  readonly branches: readonly Metric[];
  readonly longer: readonly Longer[];
  readonly problem: Message | null;
}

const NOTHING: Answer = { trends: [], metrics: [], branches: [], longer: [], problem: null };

/**
 * The measures of each stage, with the limits their own past sets, as the report judges them, and what branches reach. Computes nothing
 * of customers itself; of a report with sections only their analyses are asked. No total and no weights: measures of unlike things do not add up. Throws UserError as a report does.
 */
export async function makeScorecard(engine: Engine, manifest: Manifest, request: ReportRequest): Promise<Scorecard> {
  const engines = await reportSessions(engine, request);
  try {
    const scope = await scopeOf(engines[0]!, manifest, request);
    const sessions = new Sessions(engines);
    const named = new Set(MEASURES.flatMap(({ analysis, counter }) => [analysis, counter.split('.')[0]!]));
    const entries = manifest.entries.filter(({ id }) => named.has(id));
    const answers = new Map(
      await settled(
        entries.map(async (entry): Promise<[string, Answer]> => {
          const isAsked = request.sections?.some(({ analysis }) => analysis === entry.id) ?? true;
          if (!isAsked || missingColumns(entry, scope.catalog).length > 0) return [entry.id, NOTHING];
          return [entry.id, await sessions.run((own) => answerOf({ ...scope, engine: own }, entry))];
        }),
      ),
    );
    const rows = MEASURES.map((measure) => rowOf(scope, entries, answers, measure));
    return { period: scope.period, asOf: scope.asOf, rows, stages: STAGES.map((stage) => stageOf(stage, rows)) };
  } finally {
    await engines[0]!.forget();
  }
}

async function answerOf(scope: Scope, entry: ManifestEntry): Promise<Answer> {
  const own = MEASURES.filter(({ analysis }) => analysis === entry.id);
  const isPlain = own.some(({ metric }) => !isJudged(entry.metrics[metric]!));
  let problem: Message | null = null;
  const orNothing = async <T>(work: () => Promise<readonly T[]>): Promise<readonly T[]> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError) || error.code === 'E_INTERRUPTED' || error.exit === 'cluster') throw error;
      problem ??= failedBecause(error);
      return [];
    }
  };
  const trends = await orNothing(() => trendsOf(scope, entry, {}));
  const metrics = isPlain ? await orNothing(() => metricsOf(scope, entry)) : [];
  const branches = own.length === 0 ? [] : await orNothing(() => branchMetrics(scope, entry));
  const told = { trends, metrics, branches, longer: [], problem };
  const lacking = own.flatMap(({ metric }) => (figureIn(told, metric) === null ? [metric] : []));
  const longer = lacking.length === 0 ? [] : await orNothing(() => longerFor(scope, entry, lacking));
  return { ...told, longer, problem };
}

/** The metrics of all rows over the analysis' own period: of those that have no trend. */
async function metricsOf(scope: Scope, entry: ManifestEntry): Promise<Metric[]> {
  const { metrics } = await analyze(scope.engine, scope.manifest, runRequest(scope, entry.id, { tables: [] }));
  return metrics.filter(({ cut }) => cut === undefined);
}

const figureIn = ({ trends, metrics }: Answer, metric: string): Cell =>
  trends.find((one) => one.metric === metric)?.value ?? metrics.find(({ id }) => id === metric)?.value ?? null;

function rowOf(
  scope: Scope,
  entries: readonly ManifestEntry[],
  answers: ReadonlyMap<string, Answer>,
  measure: Measure,
): ScoreRow {
  const { stage, analysis, metric, counter, needs } = measure;
  const entry = entries.find(({ id }) => id === analysis)!;
  const { kind, unit, decimals, better, table } = entry.metrics[metric]!;
  const answer = answers.get(analysis) ?? NOTHING;
  const trend = answer.trends.find((one) => one.metric === metric);
  const value = figureIn(answer, metric);
  const last = trend?.points.at(-1);
  const load = value === null ? toLoad(scope, entry, table, needs) : [];
  const isOpen = value === null && load.length === 0;
  const reason = isOpen && answer.problem === null ? reasonOf(scope, measure, answer.longer) : null;
  const [against, counterMetric] = counter.split('.') as [string, string];
  return {
    stage,
    analysis,
    metric,
    value,
    previous: trend?.previous ?? null,
    change: trend?.change ?? null,
    kind,
    unit: unit ?? null,
    decimals: decimals ?? null,
    usual_low: value === null ? null : (last?.low ?? null),
    usual_high: value === null ? null : (last?.high ?? null),
    best_tenth: value === null ? null : bestTenth(answer.branches, metric),
    trend: trend === undefined || value === null ? null : wayOf(trend),
    mark: value === null ? null : markOf(trend),
    evidence: answer.metrics.find(({ id }) => id === metric)?.denominator ?? null,
    better,
    counter,
    counter_value: figureIn(answers.get(against) ?? NOTHING, counterMetric),
    load,
    why: isOpen ? (answer.problem ?? reason!.said) : null,
    command: reason?.command ?? null,
  };
}

/** What an analysis or its measure needs and is not there; nothing where the data are there and hold too little. */
function toLoad({ catalog }: Scope, entry: ManifestEntry, table: string | undefined, needs: string | null): string[] {
  const missing = missingColumns(entry, catalog);
  if (missing.length > 0) return missing;
  return [table, needs ?? undefined].filter((one): one is string => {
    if (one === undefined) return false;
    const [name, column] = one.split('.') as [string, string | undefined];
    const loaded = catalog.tables.get(name);
    return loaded === undefined || (column !== undefined && !loaded.columns.has(column));
  });
}

function wayOf({ value, previous }: Trend): ScoreRow['trend'] {
  const [now, before] = [finiteOf(value), finiteOf(previous)];
  if (now === null || before === null) return null;
  return now > before ? 'up' : now < before ? 'down' : 'level';
}

function markOf(trend: Trend | undefined): ScoreRow['mark'] {
  if (trend === undefined || !wasJudged(trend)) return 'not_judged';
  // A shift within the limits is worth a look in the report, and no mark.
  const isGood = trend.verdict === 'limit' ? goodOf(trend) : null;
  return isGood === null ? 'steady' : isGood ? 'better' : 'worse';
}

function stageOf(stage: Stage, rows: readonly ScoreRow[]): StageRow {
  const own = rows.filter((row) => row.stage === stage);
  const marked = (mark: ScoreRow['mark']) => own.filter((row) => row.mark === mark).length;
  return {
    stage,
    measures: own.length,
    with_evidence: own.filter(({ value }) => value !== null).length,
    better: marked('better'),
    steady: marked('steady'),
    worse: marked('worse'),
    load: [...new Set(own.flatMap(({ load }) => load))].sort(),
  };
}
