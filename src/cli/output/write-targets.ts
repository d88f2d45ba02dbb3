import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import { type Message, verbatim } from '../../core/message.js';
import type { WriteParquet } from '../../core/parquet.js';
import { safeFileName, safeLines } from '../../core/text/safe-text.js';
import { ownFolder } from '../../engine/duckdb/own-folder.js';
import { singles, tableOf } from '../../render/charts/multiples.js';
import { chartWords } from '../../render/charts/words.js';
import { type Format, formatSpec } from '../../render/formats.js';
import { frameLine } from '../../render/frame-line.js';
import type { Out } from '../../render/out.js';
import { analysisOf, type View } from '../../render/view.js';
import type { Context } from '../context.js';
import { tempFolder } from '../shell/temp-folder.js';
import { type Printed, printedBy } from './chromium.js';
import { type FileSet, writeFiles } from './file-set.js';
import { tellWritten } from './opening.js';
import { hiddenTables, shownTables, wantedTables } from './selection.js';
import { filledPath, type Target } from './targets.js';
import { OUTPUT } from './words.js';
import type { Outline, Written } from './written.js';

/** What it takes to write: where to, how it looks, in which language, and what must not be overwritten. */
export type Writing = Pick<Context, 'io' | 'settings' | 'configs' | 'reads' | 'words' | 'note' | 'warn' | 'look'>;

/** Renders a result to every target. Files appear only when all of them are whole. */
export async function writeTargets(
  context: Writing,
  entry: Outline,
  result: Written,
  targets: readonly Target[],
): Promise<void> {
  const ones: Message[] = [];
  const paths = await writeFiles(context, async (files) => {
    for (const target of targets) {
      const view = await viewOf(context, entry, result, target);
      if (target.path === null) await toStdout(context, view, target.format);
      else ones.push(...oneOfSeveral(context, entry, view, target, await toFile(context, view, target, files)));
    }
  });
  await tellWritten(context, paths);
  for (const one of ones) context.note(context.words.say(one));
}

/** What a file of one table or picture left out, where nobody has chosen. */
function oneOfSeveral(
  { settings, words }: Pick<Context, 'settings' | 'words'>,
  { tables, charts = [] }: Outline,
  { shown, analysis, result }: View,
  { format }: Target,
  file: string,
): Message[] {
  const { holds } = formatSpec(format);
  const [first] = shown;
  if (first === undefined || (holds !== 'one' && holds !== 'picture')) return [];
  const [named] = settings.show;
  if (holds === 'one')
    return named === undefined
      ? left(
          file,
          tables.map(({ name }) => name),
          first.name,
        )
      : [];
  const spelled = chartWords(analysis, words);
  const pictures = charts.map((chart) => {
    const table = tableOf(chart, result.tables);
    const own = table === undefined ? [] : singles(chart, table, spelled).map(({ spec }) => spec.id);
    return { id: chart.id, table: chart.table, names: own.length === 0 ? [chart.id] : own };
  });
  const drawn = pictures.find(({ id }) => id === named) ?? pictures.find(({ table }) => table === first.name);
  if (drawn === undefined || (named !== undefined && named !== drawn.id && named !== drawn.table)) return [];
  const siblings = pictures.filter(({ id, table }) => named === undefined || named === id || named === table);
  return left(
    file,
    siblings.flatMap(({ names }) => names),
    drawn.names[0]!,
  );
}

function left(file: string, names: readonly string[], one: string): Message[] {
  const others = names.filter((name) => name !== one);
  return others.length === 0 ? [] : [OUTPUT.file_holds_one({ file, one, others })];
}

async function viewOf(
  context: Pick<Context, 'look' | 'settings' | 'words' | 'note'>,
  entry: Outline,
  result: Written,
  { format, path }: Target,
): Promise<View> {
  const names = wantedTables(entry, context.settings, format);
  const shown = shownTables(result, names, context.settings, format, entry);
  if (formatSpec(format).holds === 'people') sayMissing(context, entry.id, result, names);
  const { show, fields } = context.settings;
  const [chart] = show;
  const alone = formatSpec(format).alone === true && (show.length > 0 || fields.length > 0);
  return {
    result,
    analysis: analysisOf(result.schema),
    shown,
    hidden: await hiddenTables(result, entry, shown),
    words: context.words,
    ...(entry.charts === undefined ? {} : { charts: entry.charts }),
    ...(chart === undefined ? {} : { chart }),
    alone,
    look: context.look(path === null ? 'stdout' : 'file'),
  };
}

/** Tables asked for by name that this run did not make. Throws UserError E_NO_TABLE (exit 4) where it made none of them. */
function sayMissing(
  { settings, words, note }: Pick<Context, 'settings' | 'words' | 'note'>,
  analysis: string,
  { tables }: Written,
  names: readonly string[],
): void {
  const missing = settings.show.length === 0 ? [] : names.filter((name) => tables[name] === undefined);
  if (missing.length === 0) return;
  const said = OUTPUT.made_no_table({ analysis, tables: missing });
  if (missing.length === names.length)
    throw new UserError('E_NO_TABLE', 'cannotCompute', said, { hint: verbatim(`crm-analyze explain ${analysis}`) });
  note(words.say(said));
}

/** A stream's bytes as a browser prints them. */
async function throughBrowser(
  context: Pick<Context, 'io'>,
  render: (out: Out) => Promise<void>,
  { out, printed, file }: { readonly out: Out; readonly printed: Printed; readonly file: string },
): Promise<void> {
  const texts: string[] = [];
  await render({
    write: async (chunk) => void texts.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')),
  });
  await out.write(await printedBy(context.io, texts.join(''), printed, file));
}

async function toStdout(context: Pick<Context, 'io' | 'note' | 'words'>, view: View, format: Format): Promise<void> {
  const { stdout } = context.io;
  // In a pipe or file their cells are exact; on a terminal what would act is shown, as in every other format.
  const { exact, frame: said, render, printed } = formatSpec(format);
  const isShown = stdout.isTty && exact === true;
  const out = {
    write: (chunk: string | Uint8Array) => stdout.write(isShown && typeof chunk === 'string' ? shown(chunk) : chunk),
  };
  if ('stream' in render) {
    const write = await render.stream();
    const whole = (to: Out) => write(view, to, 'stream');
    await (printed === undefined
      ? whole(out)
      : throughBrowser(context, whole, { out, printed, file: `result.${printed}` }));
  } else await throughFile(out, async (path) => (await render.path())(view, path, writeParquet));
  const { frame } = view.result;
  if (frame !== undefined && (said === 'beside' || view.alone === true))
    context.note(`${view.analysis} · ${frameLine(frame, context.words)}`);
}

const shown = (text: string): string => safeLines(text.replace(/^\ufeff|\r(?=\n)/g, ''));

/** Gives the path that was written. */
async function toFile(context: Pick<Context, 'io'>, view: View, target: Target, files: FileSet): Promise<string> {
  const { frame } = view.result;
  const path = filledPath(target.path!, context.io.cwd, {
    analysis: safeFileName(view.analysis),
    ...(frame === undefined ? {} : { as_of: safeFileName(frame.as_of), period: safeFileName(frame.period.label) }),
    table: safeFileName(view.shown[0]?.name ?? 'all'),
  });
  const { render, printed } = formatSpec(target.format);
  if ('stream' in render) {
    const write = await render.stream();
    const whole = (to: Out) => write(view, to, 'file');
    await files.write(path, (out) =>
      printed === undefined ? whole(out) : throughBrowser(context, whole, { out, printed, file: target.path! }),
    );
  } else await (await render.path())(view, (await files.add(path)).temporary, writeParquet);
  return path;
}

const writeParquet: WriteParquet = async (...file) => {
  const parquet = await import('../../engine/duckdb/parquet.js');
  await parquet.writeParquet(...file, tempFolder());
};

/** A format that ends with its index is written to a file first. */
async function throughFile(out: Out, write: (path: string) => Promise<void>): Promise<void> {
  const folder = await ownFolder(tempFolder());
  try {
    const path = join(folder.path, 'result');
    await write(path);
    for await (const chunk of createReadStream(path)) await out.write(chunk as Uint8Array);
  } finally {
    await folder.remove();
  }
}
