import { type CheckRule, evaluateChecks, parseCheck } from '../../core/checks.js';
import { EXIT, UserError } from '../../core/errors.js';
import type { ManifestEntry } from '../../core/manifest.js';
import { verbatim } from '../../core/message.js';
import type { Check, Result } from '../../core/result.js';
import type { Engine } from '../../engine/engine.js';
import { cellText } from '../../render/cell-text.js';
import { resultOf } from '../../run/analyze.js';
import type { Mask } from '../../run/mask/pseudonyms.js';
import { maskedRun, preparedUnder } from '../../run/mask/run.js';
import type { AnalyzeRequest } from '../../run/request.js';
import type { Context } from '../context.js';
import { reportCost } from '../engine/report-cost.js';
import { requestOf } from '../options/question/request.js';
import { CHECKS, MASK, refuseBeside } from '../options/takes.js';
import { type AskedChecks, ageChecks, askedChecks, daysOld, staleWarning } from '../output/age-check.js';
import { writeFiles } from '../output/file-set.js';
import { maskOf } from '../output/masking.js';
import { missingText } from '../output/missing-check.js';
import { refuseOpening } from '../output/opening.js';
import { wantedTables } from '../output/selection.js';
import { type Target, targetsOf } from '../output/targets.js';
import { writeTargets } from '../output/write-targets.js';
import { withProgress } from '../shell/progress.js';
import { CLI } from '../words.js';
import { savedAnswers } from './saved-answers.js';

/** Runs an analysis as the flags ask and writes it to every target. Everything that can be refused is, before it runs. */
export async function runAnalysis(
  context: Context,
  entry: ManifestEntry,
  options: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { settings, io } = context;
  refuseInVain(context, entry);
  const targets = targetsOf(settings, io.stdout.isTty);
  refuseOpening(settings, entry.id);
  const checks = askedChecks(context);
  const rules = rulesOf(checks, entry);
  const tables = new Set(targets.flatMap(({ format }) => wantedTables(entry, settings, format)));
  const asked = requestOf(context, entry, options, [...tables]);
  const saved = await savedAnswers(context, entry, asked);
  const request = saved.length === 0 ? asked : { ...asked, saved };
  const mask = await maskOf(context);
  const engine = await context.openEngine();
  if (settings.rows) return (await import('./base-rows.js')).writeBaseRows(context, engine, entry, request, mask);
  const computed = await compute(context, engine, request, rules, mask);
  const stale = staleWarning(computed.frame, choseDays(request), context);
  const result = {
    ...computed,
    checks: [...computed.checks, ...ageChecks(checks.age, computed.frame, context)],
    warnings: [...computed.warnings, ...(stale === undefined ? [] : [stale])],
  };
  if (settings.sql) return writeSql(context, engine, targets);
  sayWarnings(context, entry, result);
  await writeTargets(context, entry, result, targets);
  reportChecks(context, entry, result);
  if (settings.verbose && !settings.stats) reportCost(context, engine);
}

/** Base rows and statements are no answer: what checks, cuts or compares one has nothing to do. */
function refuseInVain({ settings }: Pick<Context, 'settings'>, { id }: ManifestEntry): void {
  const { rows, sql } = settings;
  const hint = verbatim(`crm-analyze ${id} --help`);
  if (rows && sql)
    throw new UserError('E_USAGE', 'usage', CLI.rows_does_not_go(), { hint: verbatim(`crm-analyze ${id} --sql`) });
  if (rows)
    refuseBeside('--rows', settings, [...CHECKS, 'by', 'by_at', 'groups', 'compare', 'grain', 'include_partial'], hint);
  if (sql) refuseBeside('--sql', settings, [...CHECKS, ...MASK], hint);
}

async function compute(
  context: Context,
  engine: Engine,
  request: AnalyzeRequest,
  rules: readonly CheckRule[],
  mask: Mask | undefined,
): Promise<Result> {
  const computed = await withProgress(context, request.analysis, () => analyzeData(context, engine, request, mask));
  return { ...computed, checks: evaluateChecks(rules, computed.metrics, context.settings.missing) };
}

/** Whether the user said of which days the answer is to be. */
const choseDays = ({ asOf, period, since, until }: AnalyzeRequest): boolean =>
  [asOf, period, since, until].some((chosen) => chosen !== undefined);

/** Warnings on stderr: of old data for how long, and nothing of them under `-q`; programs find it in the result. */
function sayWarnings(context: Context, entry: ManifestEntry, { warnings, frame }: Result): void {
  const { words, warn, settings } = context;
  for (const warning of warnings) {
    if (warning.code !== 'W_STALE_DATA') warn(warning.code, words.warning(entry.id, warning));
    else if (!settings.quiet)
      warn(warning.code, words.say(CLI.data_are_old({ date: frame.as_of, n: daysOld(frame, context) })));
  }
}

/** The statements instead of the answer, wherever the answer would have gone. */
async function writeSql(context: Context, engine: Engine, targets: readonly Target[]): Promise<void> {
  const { sqlText } = await import('./sql-text.js');
  const text = await sqlText(context, engine);
  await writeFiles(context, async (files) => {
    for (const { path } of targets) {
      if (path === null) await context.print(text);
      else
        await files.write(path, async (out) => {
          await out.write(text);
        });
    }
  });
}

/** A view of `--from` that meets a value it cannot read only fails; reading the files whole then says where, or rejects it as a load does. */
async function analyzeData(
  context: Context,
  engine: Engine,
  request: AnalyzeRequest,
  mask: Mask | undefined,
): Promise<Result> {
  try {
    return await analyzed(engine, context, request, mask);
  } catch (error) {
    if (context.settings.from.length === 0) throw error;
    const { isReadFault } = await import('../../ingest/open-files.js');
    if (!isReadFault(error)) throw error;
    return analyzed(await context.openEngine({ whole: true }), context, request, mask);
  }
}

async function analyzed(
  engine: Engine,
  { manifest }: Pick<Context, 'manifest'>,
  request: AnalyzeRequest,
  mask: Mask | undefined,
): Promise<Result> {
  const prepared = await preparedUnder(engine, manifest, request, mask);
  if (mask === undefined) return resultOf(prepared, request);
  return maskedRun(await resultOf(prepared, request), prepared, mask);
}

function rulesOf({ failOn, warnOn }: AskedChecks, entry: ManifestEntry): CheckRule[] {
  return [
    ...failOn.map((expr) => parseCheck(expr, 'fail', entry.metrics)),
    ...warnOn.map((expr) => parseCheck(expr, 'warn', entry.metrics)),
  ];
}

/** One line a check that is met; the exit code says that one was. */
function reportChecks(
  context: Pick<Context, 'finish' | 'warn' | 'words'>,
  entry: ManifestEntry,
  { checks }: Result,
): void {
  for (const check of checks.filter(({ status }) => status !== 'pass'))
    context.warn(check.level === 'fail' ? 'W_CHECK_FAILED' : 'W_CHECK_WARNED', checkText(context, entry, check));
  if (checks.some(({ status }) => status === 'fail')) context.finish(EXIT.failOn);
}

function checkText({ words }: Pick<Context, 'words'>, entry: ManifestEntry, check: Check): string {
  const meta = entry.metrics[check.metric] ?? { kind: 'count' };
  const part = /\.(previous|change)\b/.exec(check.expr)?.[1];
  const actual = cellText(check.actual, part === 'change' ? { kind: 'ratio' } : meta, entry.id, words);
  const cut = Object.entries(check.cut ?? {}).map(([name, value]) => `${name}=${value ?? 'null'}`);
  const place = cut.length === 0 ? '' : ` [${cut.join(', ')}]`;
  return words.say(missingText(check) ?? CLI.check_met({ expr: check.expr, actual })) + place;
}
