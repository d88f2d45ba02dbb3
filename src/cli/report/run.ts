import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { GRAINS, type Grain } from '../../core/columns/metric.js';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { shellWord } from '../../core/quoting.js';
import type { Report } from '../../core/report.js';
import { safeFileName } from '../../core/text/safe-text.js';
import { allOf } from '../../core/words.js';
import { FORMAT_NAMES, FORMATS, type Format, formatSpec } from '../../render/formats.js';
import { parseReport, reportJson } from '../../render/report-json.js';
import { baselineOf, calendarOf, materialityOf, reportConfig } from '../../report/config.js';
import { ownerOf } from '../../report/owner.js';
import { makeReport } from '../../report/report.js';
import type { ReportRequest } from '../../report/request.js';
import { maskedReport, maskedValue, refuseHiddenWhere } from '../../report/saved/mask.js';
import { splitValues } from '../../report/saved/split.js';
import type { Mask } from '../../run/mask/pseudonyms.js';
import type { Context } from '../context.js';
import { today } from '../options/question/request.js';
import { CHECKS, DATA, REPORT_FRAME, refuseBeside } from '../options/takes.js';
import { type AskedChecks, ageChecks, askedChecks, staleWarning } from '../output/age-check.js';
import { printedBy } from '../output/chromium.js';
import { type FileSet, writeFiles } from '../output/file-set.js';
import { maskOf } from '../output/masking.js';
import { refuseOpening, tellWritten } from '../output/opening.js';
import { sayChecks } from '../output/said-checks.js';
import { filledPath, type Target, targetsOf } from '../output/targets.js';
import { withProgress } from '../shell/progress.js';
import { refusePipe } from '../shell/regular-file.js';
import { CLI } from '../words.js';
import { splitNames } from './split-names.js';

const REPORT_FORMATS = FORMAT_NAMES.filter((name) => 'report' in FORMATS[name] || FORMATS[name].holds === 'nothing');

type Options = Readonly<Record<string, unknown>>;
/** Of owners, for file names. */
type Names = ReadonlyMap<string, string>;

async function readReport(context: Pick<Context, 'io' | 'reads'>, file: string): Promise<Report> {
  const path = resolve(context.io.cwd, file);
  refusePipe(path, file);
  context.reads.add(path);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UserError('E_INPUT', 'input', CLI.cannot_read({ named: file }), { where: verbatim(file), cause });
  });
  return parseReport(text, file);
}

function grainOf({ settings }: Pick<Context, 'settings'>, options: Options): Grain {
  const named = GRAINS.filter((grain) => options[grain] === true);
  if (named.length > 1) {
    throw new UserError(
      'E_PERIOD',
      'usage',
      CLI.report_one_length_not({ named: allOf(named.map((grain) => `--${grain}`)) }),
    );
  }
  return named[0] ?? settings.grain ?? 'week';
}

/** The report before; of a first run there is none yet, which is said and no fault. */
async function previousOf(context: Context, file: string | undefined): Promise<Pick<ReportRequest, 'previous'>> {
  if (file === undefined) return {};
  if (existsSync(resolve(context.io.cwd, file))) return { previous: await readReport(context, file) };
  context.note(context.words.say(CLI.none_yet({ file })));
  return {};
}

async function requestOf(context: Context, options: Options, asked: AskedChecks): Promise<ReportRequest> {
  const { settings, configs, io } = context;
  const config = configs.find(({ report }) => report !== undefined && report !== null);
  const asOf = settings.as_of;
  const weekStart = settings.week_start;
  const fiscalYearStart = settings.fiscal_year_start;
  const given = (name: string) => (options[name] === undefined ? undefined : String(options[name]));
  return {
    ...(config === undefined ? {} : reportConfig(config.report, config.path)),
    grain: grainOf(context, options),
    ...(settings.typed('period') ? { period: settings.period! } : {}),
    ...(asOf === undefined ? {} : { asOf: asOf === 'today' ? today(io.now(), settings.tz) : asOf }),
    ...(weekStart === undefined ? {} : { weekStart }),
    ...(fiscalYearStart === undefined ? {} : { fiscalYearStart }),
    where: settings.where,
    ...(options.full === true ? { full: true } : {}),
    failOn: asked.failOn,
    warnOn: asked.warnOn,
    ...(settings.missing === undefined ? {} : { missing: settings.missing }),
    ...(given('calendar') === undefined ? {} : { calendar: calendarOf(given('calendar'), '--calendar') }),
    ...(given('baseline') === undefined ? {} : { baseline: baselineOf(given('baseline'), '--baseline') }),
    ...(given('freeze') === undefined ? {} : { frozen: given('freeze')! }),
    ...(given('materiality') === undefined
      ? {}
      : { materiality: materialityOf(given('materiality'), '--materiality') }),
    ...(await previousOf(context, given('previous'))),
  };
}

function targets(context: Pick<Context, 'io' | 'settings'>): Target[] {
  const found = targetsOf(context.settings, context.io.stdout.isTty, 'md');
  const wrong = found.find(({ format }) => !REPORT_FORMATS.includes(format));
  if (wrong === undefined) return found;
  throw new UserError('E_OUTPUT_FORMAT', 'usage', CLI.report_no({ format: wrong.format }), {
    where: CLI.formats({ report_formats: REPORT_FORMATS }),
    hint: verbatim('crm-analyze report -o weekly.html -o weekly.json'),
  });
}

const places = ({ frame, params }: Report, splits: Names): Record<string, string> => ({
  analysis: 'report',
  as_of: safeFileName(frame.as_of),
  period: safeFileName(frame.period.label),
  split: params.split === null ? 'all' : (splits.get(params.split.value) ?? safeFileName(params.split.value)),
});

/** The file of one owner: where the name has no place for the owner, it is put before the extension. */
function templateOf(path: string, report: Report, splits: Names): string {
  if (report.params.split === null || splits.size === 0 || path.includes('{split}')) return path;
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-{split}${extension}`;
}

/** Every format is written from the report's JSON, so that one made again from it has the same bytes. */
async function textOf(
  { words, manifest }: Pick<Context, 'manifest' | 'words'>,
  report: Report,
  format: Format,
  folder: string | null,
  brief: boolean,
) {
  const render = await formatSpec(format).report!();
  const declared = (analysis: string) =>
    manifest.entries.find(({ id }) => id === analysis) ?? ({ group: 'management', charts: [] } as const);
  return render(report, { words, folder, declared, brief });
}

/** What a format makes of the report's text: a browser prints some, a workbook is bytes already. */
const finished = async (
  { io }: Pick<Context, 'io'>,
  text: string | Uint8Array,
  format: Format,
  file: string,
): Promise<string | Uint8Array> => {
  const { printed } = formatSpec(format);
  return printed === undefined ? text : printedBy(io, String(text), printed, file);
};

/** Renders one report to every target; its files are whole before any takes its name. Says which were asked for: pictures lie beside them. */
async function filesOf(
  context: Pick<Context, 'io' | 'manifest' | 'print' | 'words'>,
  made: Report,
  all: readonly Target[],
  files: FileSet,
  { splits, brief }: { readonly splits: Names; readonly brief: boolean },
): Promise<string[]> {
  const asked: string[] = [];
  const report = parseReport(reportJson(made), 'report');
  for (const { format, path } of all) {
    if (formatSpec(format).report === undefined) continue;
    if (path === null) {
      const { text } = await textOf(context, report, format, null, brief);
      const whole = await finished(context, text, format, `report.${format}`);
      await (typeof whole === 'string' ? context.print(whole) : context.io.stdout.write(whole));
      continue;
    }
    const full = filledPath(templateOf(path, report, splits), context.io.cwd, places(report, splits));
    const folder = `${basename(full, extname(full))}-pictures`;
    const { text, pictures } = await textOf(context, report, format, folder, brief);
    const write = (path: string, content: string | Uint8Array) =>
      files.write(path, async (out) => {
        await out.write(content);
      });
    if (pictures.size > 0) await files.addFolder(join(dirname(full), folder));
    for (const [name, svg] of pictures) await write(join(dirname(full), name), svg);
    await write(full, await finished(context, text, format, path));
    asked.push(full);
  }
  return asked;
}

function reportChecks(context: Pick<Context, 'finish' | 'warn' | 'words'>, { checks, warnings }: Report): void {
  for (const warning of warnings) context.warn(warning.code, context.words.warning('report', warning));
  sayChecks(context, checks);
}

/** A kept report is only written again: nothing is computed, nothing checked. */
function refuseBesideKept({ settings }: Pick<Context, 'settings'>, options: Options): void {
  const hint = verbatim('crm-analyze report --help');
  if (CHECKS.some((key) => settings.typed(key)))
    throw new UserError('E_USAGE', 'usage', CLI.from_json_makes_no(), { hint });
  refuseBeside('--from-json', settings, [...DATA, ...REPORT_FRAME], hint);
  const option = Object.keys(options).find((name) => name !== 'fromJson' && name !== 'brief');
  if (option === undefined) return;
  const long = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new UserError('E_USAGE', 'usage', CLI.from_json_does_not({ long }), { hint });
}

interface Made {
  readonly report: Report;
  readonly splits: Names;
}

/** The reports as they may leave. */
async function* told(context: Context, options: Options): AsyncIterable<Made> {
  const mask = await maskOf(context);
  if (mask !== undefined) refuseHiddenWhere(context.settings.where, mask);
  for await (const made of reports(context, options, mask))
    yield mask === undefined ? made : { ...made, report: await maskedReport(made.report, context.manifest, mask) };
}

async function* reports(context: Context, options: Options, mask: Mask | undefined): AsyncIterable<Made> {
  if (options.fromJson !== undefined) {
    refuseBesideKept(context, options);
    yield { report: await readReport(context, String(options.fromJson)), splits: new Map() };
    return;
  }
  const asked = askedChecks(context);
  const request = await requestOf(context, options, asked);
  const engine = await context.openEngine();
  const made = async (of: ReportRequest): Promise<Report> => {
    const report = await withProgress(context, 'report', () => makeReport(engine, context.manifest, of));
    const { settings } = context;
    const stale = staleWarning(report.frame, settings.as_of !== undefined || settings.typed('period'), context);
    return {
      ...report,
      checks: [...report.checks, ...ageChecks(asked.age, report.frame, context)],
      warnings: [...report.warnings, ...(stale === undefined ? [] : [stale])],
    };
  };
  if (options.for !== undefined) {
    const split = await ownerOf(engine, String(options.for));
    yield { report: await made({ ...request, split }), splits: new Map() };
    return;
  }
  if (options.splitBy === undefined) {
    yield { report: await made(request), splits: new Map() };
    return;
  }
  const attribute = String(options.splitBy);
  const values = await splitValues(engine, context.manifest, request, attribute);
  const splits = splitNames(
    values.map((value) => (mask === undefined ? value : (maskedValue(attribute, value, mask) ?? ''))),
  );
  for (const value of values)
    yield {
      report: await made({ ...request, split: { attribute, value } }),
      splits,
    };
}

/** Makes the report, or one for each owner, and writes it to every target. */
export async function runReport(context: Context, options: Options): Promise<void> {
  const all = targets(context);
  refuseOpening(context.settings, 'report');
  if (options.splitBy !== undefined && options.for !== undefined)
    throw new UserError('E_USAGE', 'usage', CLI.for_or_split_by(), {
      hint: verbatim(`crm-analyze report --for ${shellWord(String(options.for))} -o report.html`),
    });
  if (options.splitBy !== undefined && all.some(({ path, format }) => path === null && format !== 'none')) {
    throw new UserError('E_OUTPUT', 'usage', CLI.split_by_writes_file(), {
      hint: verbatim(`crm-analyze report --split-by ${String(options.splitBy)} -o 'report-{split}.html'`),
    });
  }
  const asked: string[] = [];
  const paths = await writeFiles(context, async (files) => {
    for await (const { report, splits } of told(context, options)) {
      asked.push(...(await filesOf(context, report, all, files, { splits, brief: options.brief === true })));
      reportChecks(context, report);
    }
  });
  await tellWritten(context, paths, asked);
}
