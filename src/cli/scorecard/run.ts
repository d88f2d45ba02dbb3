import { allOf } from '../../core/words.js';
import type { Engine } from '../../engine/engine.js';
import type { Localizer } from '../../i18n/localizer.js';
import { fitLines } from '../../render/terminal/width.js';
import { reportConfig } from '../../report/config.js';
import { scoreRule } from '../../report/scorecard/checks.js';
import { makeScorecard, type Scorecard, type ScoreRow } from '../../report/scorecard/scorecard.js';
import { type Context, lookOf } from '../context.js';
import { today } from '../options/question/request.js';
import { ageChecks, askedChecks } from '../output/age-check.js';
import { labelled } from '../output/labels.js';
import { sayChecks } from '../output/said-checks.js';
import { column, small } from '../output/small-table.js';
import { targetsOf } from '../output/targets.js';
import { writeTables } from '../output/write-result.js';
import { withProgress } from '../shell/progress.js';
import { SCORECARD, SCORECARD_LABELS } from './words.js';

/** Formats that people read, in which a sentence stands before the tables. */
const READ = ['table', 'md'];
const TENTHS = 10;

/** How many measures have evidence, which are better and worse, and what to load for the others. */
function said({ rows, stages }: Scorecard, words: Localizer): string {
  const marked = (mark: ScoreRow['mark']) => rows.filter((row) => row.mark === mark);
  const known = rows.filter(({ value }) => value !== null).length;
  const named = (mark: ScoreRow['mark']) => {
    const own = marked(mark).map(({ analysis, metric }) => words.metric(analysis, metric));
    return own.length === 0 ? SCORECARD.none() : own;
  };
  const marks = { better: named('better'), worse: named('worse'), steady: marked('steady').length };
  const missing = [...new Set(stages.flatMap(({ load }) => load))].sort();
  const covered = words.say(SCORECARD.covered({ known, all: rows.length, ...marks }));
  if (missing.length === 0) return covered;
  return `${covered} ${words.say(SCORECARD.not_measured({ tables: allOf(missing) }))}`;
}

const own = { ...column('number'), unit: 'of the metric', byRow: true as const };
const MEASURES = {
  stage: column('code'),
  measure: { ...column('text'), keep: true as const },
  value: own,
  usual_low: own,
  usual_high: own,
  best_tenth: own,
  trend: column('code'),
  mark: { ...column('code'), keep: true as const, blank: 'not_measured' as const },
  counter: column('text', 3),
  load: column('text', 3),
  why: column('text', 3),
  evidence: column('count', 3),
  analysis: column('text', 3),
  metric: column('text', 3),
  kind: column('text', 3),
  unit: column('text', 3),
};
const UNMEASURED = {
  measure: { ...column('text'), keep: true as const },
  why: { ...column('text'), keep: true as const },
  command: column('text'),
};
const STAGES = {
  stage: column('code'),
  measures: column('count'),
  with_evidence: column('count'),
  better: column('count'),
  steady: column('count'),
  worse: column('count'),
  load: column('text', 2),
};

/** What has no figure, why, and the command that has one. */
const unmeasured = (rows: readonly ScoreRow[], words: Localizer) =>
  rows.flatMap(({ value, analysis, metric, load, why, command }) => {
    if (value !== null) return [];
    const reason = why ?? SCORECARD.to_load({ tables: allOf(load) });
    return [{ measure: words.metric(analysis, metric), why: words.say(reason), command }];
  });

/** Limits of what is counted are no whole things. */
const plain = ({ kind }: ScoreRow, limit: number | null) =>
  limit !== null && kind === 'count' ? Math.round(limit * TENTHS) / TENTHS : limit;

/** The measures of the last whole month, unless `--grain` or `--period` say otherwise. */
export function cardOf({ settings, io, manifest, configs }: Context, engine: Engine): Promise<Scorecard> {
  const { as_of: asOf, week_start: weekStart, fiscal_year_start: fiscalYearStart } = settings;
  const config = configs.find(({ report }) => report !== undefined && report !== null);
  return makeScorecard(engine, manifest, {
    ...(config === undefined ? {} : reportConfig(config.report, config.path)),
    grain: settings.grain ?? 'month',
    ...(settings.typed('period') ? { period: settings.period! } : {}),
    ...(asOf === undefined ? {} : { asOf: asOf === 'today' ? today(io.now(), settings.tz) : asOf }),
    ...(weekStart === undefined ? {} : { weekStart }),
    ...(fiscalYearStart === undefined ? {} : { fiscalYearStart }),
    where: settings.where,
  });
}

/** Measures with what is usual of each, how many of each stage are better, steady and worse, and what has no figure and why. */
export const cardTables = ({ rows, stages }: Scorecard, words: Localizer) => ({
  stages: small(
    STAGES,
    stages.map((row) => ({ ...row, load: row.load.join(', ') || null })),
  ),
  measures: small(
    MEASURES,
    rows.map((row) => ({
      ...row,
      measure: words.metric(row.analysis, row.metric),
      usual_low: plain(row, row.usual_low),
      usual_high: plain(row, row.usual_high),
      load: row.load.join(', ') || null,
      why: row.why === null ? null : words.say(row.why),
    })),
  ),
  unmeasured: small(UNMEASURED, unmeasured(rows, words)),
});

/** Writes the measures of each stage and how many are better, steady and worse. */
export async function runScorecard(context: Context): Promise<void> {
  const { settings, io, manifest } = context;
  const asked = askedChecks(context);
  const rules = [
    ...asked.failOn.map((expr) => scoreRule(manifest, expr, 'fail')),
    ...asked.warnOn.map((expr) => scoreRule(manifest, expr, 'warn')),
  ];
  const engine = await context.openEngine();
  const card = await withProgress(context, 'scorecard', () => cardOf(context, engine));
  const words = labelled(context.words, 'scorecard', SCORECARD_LABELS);
  const targets = targetsOf(settings, io.stdout.isTty);
  const read = targets.find(({ format, path }) => path === null && READ.includes(format));
  if (read !== undefined) {
    const text = `${card.period.label} (${card.period.from} – ${card.period.to})\n${said(card, context.words)}`;
    await context.print(`${read.format === 'table' ? fitLines(text, lookOf(io, settings).width) : text}\n\n`);
  }
  const { timezone } = await engine.catalog();
  const checks = [
    ...rules.flatMap(({ of }) => of(card, settings.missing)),
    ...ageChecks(asked.age, { as_of: card.asOf, timezone }, context),
  ];
  await writeTables({ ...context, words }, 'scorecard', cardTables(card, context.words), checks);
  sayChecks(context, checks);
}
