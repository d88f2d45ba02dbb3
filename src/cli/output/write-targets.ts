import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { safeFileName, safeLines } from '../../core/safe-text.js';
import { frameLine } from '../../render/frame-line.js';
import type { Out } from '../../render/out.js';
import { renderStream, type StreamFormat } from '../../render/render.js';
import { analysisOf, PLAIN_LOOK, type View } from '../../render/view.js';
import type { Context } from '../context.js';
import type { Format } from '../options/flags.js';
import { FileOutput } from './file-output.js';
import { hiddenTables, shownTables, wantedTables } from './selection.js';
import { filledPath, type Target } from './targets.js';
import type { Outline, Written } from './written.js';

/** Formats that cannot say of themselves what they were computed from. */
const WITHOUT_FRAME: readonly Format[] = ['csv', 'tsv', 'ndjson'];

/** Renders a result to every target. Files appear only when all of them are whole. */
export async function writeTargets(
  context: Context,
  entry: Outline,
  result: Written,
  targets: readonly Target[],
): Promise<void> {
  const files: FileOutput[] = [];
  try {
    for (const target of targets) {
      const view = await viewOf(context, entry, result, target);
      if (target.path === null) await toStdout(context, view, target.format);
      else files.push(await toFile(context, view, target));
    }
    for (const file of files) await file.commit();
  } catch (error) {
    for (const file of files) await file.discard();
    throw error;
  }
  for (const file of files) context.note(context.words.text('output.wrote', { file: file.path }));
}

async function viewOf(context: Context, entry: Outline, result: Written, { format, path }: Target): Promise<View> {
  const names = wantedTables(entry, context.settings, format);
  const shown = shownTables(result, names, context.settings, format, entry.screen);
  const look = context.look();
  const [chart] = context.settings.show;
  return {
    result,
    analysis: analysisOf(result.schema),
    shown,
    hidden: await hiddenTables(result, entry, shown),
    words: context.words,
    ...(entry.charts === undefined ? {} : { charts: entry.charts }),
    ...(chart === undefined ? {} : { chart }),
    look: path === null ? look : { ...PLAIN_LOOK, vertical: look.vertical, excel: look.excel },
  };
}

async function toStdout(context: Context, view: View, format: Format): Promise<void> {
  const { stdout } = context.io;
  // In a pipe or file their cells are exact; on a terminal what would act is shown, as in every other format.
  const isShown = stdout.isTty && (format === 'csv' || format === 'tsv');
  const out = {
    write: (chunk: string | Uint8Array) => stdout.write(isShown && typeof chunk === 'string' ? shown(chunk) : chunk),
  };
  if (format === 'parquet') await parquetTo(view, out);
  else await renderStream(format as StreamFormat, view, out);
  const { frame } = view.result;
  if (frame !== undefined && WITHOUT_FRAME.includes(format))
    context.note(`${view.analysis} · ${frameLine(frame, context.words)}`);
}

const shown = (text: string): string => safeLines(text.replace(/^\ufeff|\r(?=\n)/g, ''));

async function toFile(context: Context, view: View, target: Target): Promise<FileOutput> {
  const { frame } = view.result;
  const path = filledPath(target.path!, context.io.cwd, {
    analysis: safeFileName(view.analysis),
    ...(frame === undefined ? {} : { as_of: safeFileName(frame.as_of), period: safeFileName(frame.period.label) }),
    table: safeFileName(view.shown[0]?.name ?? 'all'),
  });
  const file = new FileOutput(path);
  try {
    if (target.format === 'parquet')
      await (await import('./parquet-file.js')).parquetFile(view, view.shown[0]!, file.temporary);
    else await file.stream((out) => renderStream(target.format as StreamFormat, view, out, 'file'));
  } catch (error) {
    await file.discard();
    throw error;
  }
  return file;
}

/** Parquet ends with its index, so it is written to a file first. */
async function parquetTo(view: View, out: Out): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'crm-analyze-'));
  try {
    const path = join(folder, 'result.parquet');
    await (await import('./parquet-file.js')).parquetFile(view, view.shown[0]!, path);
    for await (const chunk of createReadStream(path)) await out.write(chunk as Uint8Array);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
