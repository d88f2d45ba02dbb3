import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { openOverInstance } from '../engine/duckdb/open.js';
import type { Engine } from '../engine/engine.js';
import { openFiles as openViews } from '../ingest/open-files.js';
import type { ConfigFile } from './config-file.js';
import type { OpenOptions } from './context.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';

/**
 * `--from`: opens the files in memory, large ones as views that read only the columns asked. The mapping of the nearest config
 * file gives the columns of sources whose files these are.
 */
export async function openFiles(
  files: readonly string[],
  settings: Settings,
  io: Io,
  configs: readonly ConfigFile[],
  options: OpenOptions,
): Promise<Engine> {
  const mapped = configs.find((file) => file.sources !== undefined);
  const mapping =
    mapped === undefined
      ? {}
      : { mapping: { sources: mapped.sources }, mappingFile: mapped.path, folder: dirname(mapped.path) };
  const timezone = settings.text('tz');
  const weekStart = settings.text('week_start');
  const opened = await openViews({
    given: files.map((file) => ({ files: [file === '-' ? stdinRefused() : resolve(io.cwd, file)] })),
    ...mapping,
    ...(timezone === undefined ? {} : { timezone }),
    ...(weekStart === undefined ? {} : { weekStart }),
    now: io.now().toISOString(),
    temp: tmpdir(),
    whole: options.whole ?? false,
  });
  const paths = [...opened.paths, ...(options.writable ?? [])];
  return openOverInstance(opened.instance, files.join(', '), paths, () => opened.dispose());
}

function stdinRefused(): never {
  throw new UserError('E_FROM', 'usage', '--from takes files, not stdin', { hint: 'crm-analyze load orders -' });
}
