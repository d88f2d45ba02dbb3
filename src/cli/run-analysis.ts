import { type CheckRule, evaluateChecks, parseCheck } from '../core/checks.js';
import { EXIT } from '../core/errors.js';
import type { ManifestEntry } from '../core/manifest.js';
import type { Check, Result } from '../core/result.js';
import { cellText } from '../render/cell-text.js';
import { analyze } from '../run/analyze.js';
import type { Context } from './context.js';
import { requestOf } from './request.js';
import { wantedTables } from './selection.js';
import { targetsOf } from './targets.js';
import { writeTargets } from './write-targets.js';

/** Runs an analysis as the flags ask and writes it to every target. Everything that can be refused is, before it runs. */
export async function runAnalysis(
  context: Context,
  entry: ManifestEntry,
  options: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { settings, io } = context;
  const targets = targetsOf(settings, io.stdout.isTty);
  const rules = rulesOf(context, entry);
  const tables = new Set(targets.flatMap(({ format }) => wantedTables(entry, settings, format)));
  const request = requestOf(context, entry, options, [...tables]);
  const engine = await context.openEngine();
  const computed = await analyze(engine, context.manifest, request);
  const result: Result = { ...computed, checks: evaluateChecks(rules, computed.metrics) };
  for (const warning of result.warnings) context.warn(warning.code, context.words.warning(entry.id, warning));
  await writeTargets(context, entry, result, targets);
  reportChecks(context, entry, result);
}

function rulesOf({ settings }: Context, entry: ManifestEntry): CheckRule[] {
  return [
    ...settings.list('fail_on').map((expr) => parseCheck(expr, 'fail', entry.metrics)),
    ...settings.list('warn_on').map((expr) => parseCheck(expr, 'warn', entry.metrics)),
  ];
}

/** One line a check that is met; the exit code says that one was. */
function reportChecks(context: Context, entry: ManifestEntry, { checks }: Result): void {
  for (const check of checks.filter(({ status }) => status !== 'pass'))
    context.warn(check.level === 'fail' ? 'W_CHECK_FAILED' : 'W_CHECK_WARNED', checkText(context, entry, check));
  if (checks.some(({ status }) => status === 'fail')) context.finish(EXIT.failOn);
}

function checkText({ words }: Context, entry: ManifestEntry, check: Check): string {
  const meta = entry.metrics[check.metric]!;
  const part = /\.(previous|change)\b/.exec(check.expr)?.[1];
  const actual = cellText(check.actual, part === 'change' ? { kind: 'ratio' } : meta, entry.id, words);
  const cut = Object.entries(check.cut ?? {}).map(([name, value]) => `${name}=${value ?? 'null'}`);
  const place = cut.length === 0 ? '' : ` [${cut.join(', ')}]`;
  return words.text('check.met', { expr: check.expr, actual }) + place;
}
