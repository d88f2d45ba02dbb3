import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { habitsOf } from '../../i18n/locales.js';
import { load } from '../../ingest/load.js';
import { inputFiles } from '../../ingest/mapping/index.js';
import { undoLoad } from '../../ingest/store/index.js';
import type { GivenFiles, Input, LoadRequest } from '../../ingest/terms/index.js';
import { TABLES } from '../../model/tables.js';
import { type Context, isInteractive } from '../context.js';
import { refuseCluster } from '../engine/cluster.js';
import { DEFAULT_DB } from '../engine/open-engine.js';
import { filesOf } from '../options/question/from-files.js';
import { pairs } from '../options/question/pairs.js';
import { memoryLimit, sizeBytes } from '../options/size.js';
import { refuseBeside } from '../options/takes.js';
import { isWatched, withProgress } from '../shell/progress.js';
import { tempFolder } from '../shell/temp-folder.js';
import { withSize } from './again.js';
import { loadAsking } from './asking.js';
import { mappingOf } from './mapping-file.js';
import { rejectsFile } from './rejects-file.js';
import { loadSummary, undoSummary } from './summary.js';
import { LOAD } from './words.js';

type Options = Readonly<Record<string, unknown>>;

/** Loads what the command line and the mapping name; the summary goes to stdout, narration to stderr. */
export async function runLoad(context: Context, args: readonly string[], options: Options): Promise<void> {
  refuseOtherFormat(context);
  await refuseCluster(context.settings.db);
  if (options.undo === undefined) return runLoads(context, args, options);
  refuseBesideUndo(args, options);
  refuseBeside('--undo', context.settings, ['tz', 'week_start'], BEFORE_UNDO);
  await runUndo(context, options.undo);
}

const BEFORE_UNDO = LOAD.loads_then_undo();

/** Whatever else is named would be ignored, and a `--dry-run` that takes a load back is no dry run. */
function refuseBesideUndo(args: readonly string[], options: Options): void {
  const [option] = Object.keys(options).filter((name) => name !== 'undo');
  const beside =
    option === undefined ? args[0] : `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  if (beside === undefined) return;
  throw new UserError('E_USAGE', 'usage', LOAD.undo_takes_load_back({ beside }), {
    hint: BEFORE_UNDO,
  });
}

async function runUndo(
  context: Pick<Context, 'io' | 'settings' | 'print' | 'stop' | 'words'>,
  undo: unknown,
): Promise<void> {
  const id = undo === true ? undefined : Number(undo);
  if (id !== undefined && !Number.isInteger(id))
    throw new UserError('E_VALUE', 'usage', LOAD.undo_takes_number_load({ undo: String(undo) }), {
      hint: verbatim('crm-analyze doctor --loads'),
    });
  const report = await undoLoad({ db: dbPath(context), ...(id === undefined ? {} : { id }), signal: context.stop });
  await context.print(wantsJson(context) ? `${JSON.stringify(report)}\n` : undoSummary(report, context.words));
}

async function runLoads(context: Context, args: readonly string[], options: Options): Promise<void> {
  const file = await mappingOf(context);
  const given = await givenFiles(context, args, file.mapping);
  if (given.length === 0 && file.mapping === undefined) {
    throw new UserError('E_NO_SOURCE', 'usage', LOAD.nothing_load_no_file(), {
      hint: LOAD.load_orders_orders_csv_2(),
    });
  }
  const request: LoadRequest = { ...file, ...requestOf(context, options), given, signal: context.stop };
  for (const path of await inputFiles(request)) context.reads.add(path);
  const report = await loadAsking(context, request, (asked) =>
    withProgress(context, 'load', () => load(isWatched(context) ? { ...asked, steps: context.progress.steps } : asked)),
  ).catch((fault: unknown) => {
    throw withSize(fault, context, args, options);
  });
  for (const { code, said } of report.warnings) context.warn(code, context.words.say(said));
  if (wantsJson(context)) await context.print(`${JSON.stringify(report)}\n`);
  else if (!context.settings.quiet) await context.print(loadSummary(report, context.words));
  if (context.io.stderr.isTty && isInteractive(context) && report.changed && !report.dryRun)
    context.note('crm-analyze doctor');
}

const dbPath = ({ settings, io }: Pick<Context, 'settings' | 'io'>) => resolve(io.cwd, settings.db ?? DEFAULT_DB);

/** The summary of a load is no table: it is told, or it is JSON. A format that is only saved is for tables. */
function refuseOtherFormat({ settings }: Pick<Context, 'settings'>): void {
  const { format } = settings;
  if (!settings.typed('format') || format === 'json' || format === 'table') return;
  throw new UserError('E_OUTPUT_FORMAT', 'usage', LOAD.load_tells_what_did({ format: format! }), {
    hint: verbatim('crm-analyze load --json'),
  });
}

const wantsJson = ({ settings }: Pick<Context, 'settings'>) => settings.json || settings.format === 'json';

/** `orders a.csv b.csv`, `a.csv b.csv`, `orders -`: the first word is a table or source where it is no file. */
async function givenFiles(
  { io }: Pick<Context, 'io'>,
  args: readonly string[],
  mapping: unknown,
): Promise<GivenFiles[]> {
  if (args.length === 0) return [];
  const sources = Object.keys((mapping as { sources?: object } | undefined)?.sources ?? {});
  const [first, ...rest] = args as [string, ...string[]];
  const isFile = first === '-' || existsSync(resolve(io.cwd, first)) || /[./\\]/.test(first);
  const named = !isFile || (first in TABLES && rest.length > 0);
  const files = named ? rest : args;
  if (named && files.length === 0) {
    if (!sources.includes(first))
      throw new UserError(
        'E_USAGE',
        'usage',
        first in TABLES ? LOAD.no_file_to_load_into({ first }) : LOAD.there_is_no_file({ first }),
        { hint: verbatim(`crm-analyze load ${first in TABLES ? first : 'orders'} FILE.csv`) },
      );
    return [];
  }
  const inputs = await Promise.all(
    files.map(async (file): Promise<readonly Input[]> => (file === '-' ? [stdin(io)] : filesOf(resolve(io.cwd, file)))),
  );
  return [{ ...(named ? { table: first } : {}), files: inputs.flat() }];
}

function stdin(io: Context['io']): Input {
  if (io.stdin.isTTY)
    throw new UserError('E_STDIN', 'usage', LOAD.reads_stdin_nothing_piped(), {
      hint: verbatim('cat orders.csv | crm-analyze load orders -'),
    });
  return { name: 'stdin', stream: io.stdin };
}

function requestOf(context: Context, options: Options): Omit<LoadRequest, 'given'> {
  const { io, settings } = context;
  const text = (key: string) => (options[key] === undefined ? undefined : String(options[key]));
  const set = <K extends string, V>(key: K, value: V | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
  return {
    db: dbPath(context),
    now: io.now().toISOString(),
    temp: tempFolder(),
    rejects: rejectsFile(context, text('rejects')),
    map: pairs('map', settings.map),
    ...(options.state === undefined ? {} : { states: pairs('state', options.state as readonly string[]) }),
    read: {
      ...set('encoding', text('encoding')),
      ...set('delimiter', text('delimiter')),
      ...set('quote', text('quote') === 'none' ? '' : text('quote')),
      ...set('sheet', text('sheet')),
      ...set('headerRow', line(text('headerRow'))),
      ...set('maxInput', size('--max-input', text('maxInput'))),
    },
    ...set('decimal', text('decimal') as '.' | ',' | undefined),
    ...set('dateFormat', text('dateFormat')),
    ...set('habits', habitsOf(settings.locale)),
    ...set('mode', text('mode') as LoadRequest['mode']),
    ...set('maxRejects', text('maxRejects')),
    ...set('expectTotal', text('expectTotal')),
    ...set('currency', text('currency')),
    ...set('timezone', settings.tz),
    ...set('weekStart', settings.week_start),
    ...set('memoryLimit', settings.memory === undefined ? undefined : memoryLimit(settings.memory)),
    ...set('keep', count('--keep', text('keep'))),
    ...(options.dryRun ? { dryRun: true } : {}),
    ...(options.allowEmpty ? { allowEmpty: true } : {}),
    ...(options.compatible ? { compatible: true } : {}),
    note: (said) => context.note(context.words.say(said)),
  };
}

function line(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UserError('E_VALUE', 'usage', LOAD.header_row_takes_line({ text }));
}

const size = (flag: string, text: string | undefined) => (text === undefined ? text : sizeBytes(text, flag));

const KEPT_AT_MOST = 999;

function count(flag: string, text: string | undefined): number | undefined {
  if (text === undefined || (/^\d+$/.test(text) && Number(text) <= KEPT_AT_MOST))
    return text === undefined ? text : Number(text);
  throw new UserError('E_VALUE', 'usage', LOAD.takes_whole_number_up({ flag, kept_at_most: KEPT_AT_MOST, text }), {
    hint: verbatim(`${flag} 3`),
  });
}
