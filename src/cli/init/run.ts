import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { CORE, eitherOf } from '../../core/words.js';
import { type InitReport, initLakeMapping, initMapping } from '../../ingest/propose/index.js';
import { type Context, isInteractive } from '../context.js';
import { clusterTables, clusterUrl } from '../engine/cluster.js';
import { CONFIG_NAME } from '../options/config-place.js';
import { filesOf, fromFiles } from '../options/question/from-files.js';
import { refuseBeside } from '../options/takes.js';
import { writeFiles } from '../output/file-set.js';
import { type Asking, confirm } from '../shell/confirm.js';
import { tempFolder } from '../shell/temp-folder.js';
import { CLI } from '../words.js';
import { INIT } from './words.js';

/** Writes or prints the mapping; on a terminal it asks before it overwrites, elsewhere it refuses. */
export async function runInit(
  context: Context,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { io, settings } = context;
  const cluster = clusterUrl(settings);
  const given = await Promise.all(args.map((file) => filesOf(resolve(io.cwd, file))));
  const files = [...given.flat(), ...(await fromFiles(settings.from, io.cwd)).map(({ path }) => path)];
  if (files.length === 0 && cluster === undefined)
    throw new UserError('E_USAGE', 'usage', CLI.init_needs_exports_look(), {
      hint: verbatim('crm-analyze init exports/*.csv'),
    });
  if (files.length > 0)
    refuseBeside(CLI.init_of_files(), settings, ['db', 'timeout', 'stats'], verbatim('crm-analyze init exports/*.csv'));
  const zone = settings.tz ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const target = resolve(io.cwd, CONFIG_NAME);
  if (!options.print && existsSync(target) && !options.yes && !(await mayOverwrite(context))) {
    throw new UserError('E_EXISTS', 'usage', CLI.there_already({ config_name: CONFIG_NAME }), {
      hint: CLI.init_yes_overwrites_print(),
    });
  }
  const report =
    files.length === 0
      ? await initCluster(context, cluster!, zone)
      : await initFiles(context, files, zone, !options.print && !options.yes, options.sheet as string | undefined);
  if (options.print) return context.print(report.text);
  // The config that is written anew is no input of its own making.
  const written = { ...context, configs: context.configs.filter(({ path }) => path !== target) };
  for (const file of files) context.reads.add(file);
  await writeFiles(written, (set) =>
    set.write(target, async (out) => {
      await out.write(report.text);
    }),
  );
  for (const { file, table, missing } of report.sources) {
    const line = INIT.source_is({ file, table: table ?? '?' });
    const remark = INIT.missing({ columns: missing.map(eitherOf) });
    context.note(context.words.say(missing.length > 0 ? CORE.remarked({ of: line, remark }) : line));
  }
  await context.print(`${CONFIG_NAME}\n`);
  if (io.stderr.isTty)
    context.note(files.length === 0 ? `crm-analyze model --sql --db ${cluster}` : 'crm-analyze load --dry-run');
}

/** A mapping of files; on a terminal it asks about every column that is not sure. */
async function initFiles(
  context: Asking & Pick<Context, 'note' | 'settings'>,
  files: readonly string[],
  zone: string,
  mayAsk: boolean,
  sheet: string | undefined,
) {
  const said = sheet === undefined ? {} : { sheet };
  const request = {
    files,
    folder: context.io.cwd,
    temp: tempFolder(),
    timezone: zone,
    say: context.words.say,
    ...(context.settings.locale === undefined ? {} : { locale: context.settings.locale }),
    ...said,
  };
  if (!mayAsk || !isInteractive(context)) return initMapping(request);
  const [{ openPrompt }, { columnAsker }] = await Promise.all([
    import('../shell/prompt.js'),
    import('./ask-column.js'),
  ]);
  const prompt = await openPrompt(context.io);
  try {
    return await initMapping({ ...request, ask: columnAsker(context, prompt) });
  } finally {
    prompt.close();
  }
}

/** A mapping of the cluster's own tables, proposed from their columns and some of their values. */
async function initCluster(
  context: Pick<Context, 'openEngine' | 'words'>,
  url: string,
  zone: string,
): Promise<InitReport> {
  return initLakeMapping(await clusterTables(await context.openEngine(), url), zone, context.words.say);
}

const mayOverwrite = (context: Asking): Promise<boolean> => confirm(context, INIT.overwrite({ file: CONFIG_NAME }));
