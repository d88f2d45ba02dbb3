import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { openDuckdb } from '../engine/duckdb/open.js';
import type { Engine } from '../engine/engine.js';
import { load } from '../ingest/load.js';
import type { ConfigFile } from './config-file.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';

/**
 * `--from`: loads the files into a database of their own, which goes when the engine closes. The mapping of the nearest config
 * file gives the columns of sources whose files these are.
 */
export async function openFiles(
  files: readonly string[],
  settings: Settings,
  io: Io,
  configs: readonly ConfigFile[],
): Promise<Engine> {
  const folder = await mkdtemp(join(tmpdir(), 'crm-analyze-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const db = join(folder, 'from.duckdb');
    const mapped = configs.find((file) => file.sources !== undefined);
    const mapping =
      mapped === undefined
        ? {}
        : { mapping: { sources: mapped.sources }, mappingFile: mapped.path, folder: dirname(mapped.path) };
    const timezone = settings.text('tz');
    const weekStart = settings.text('week_start');
    await load({
      db,
      given: files.map((file) => ({ files: [file === '-' ? stdinRefused() : resolve(io.cwd, file)] })),
      ...mapping,
      ...(timezone === undefined ? {} : { timezone }),
      ...(weekStart === undefined ? {} : { weekStart }),
      now: io.now().toISOString(),
      temp: folder,
    });
    const engine = await openDuckdb(db, { tempDirectory: folder });
    const close = engine.close.bind(engine);
    engine.close = async () => {
      await close();
      await remove();
    };
    return engine;
  } catch (error) {
    await remove();
    throw error;
  }
}

function stdinRefused(): never {
  throw new UserError('E_FROM', 'usage', '--from takes files, not stdin', { hint: 'crm-analyze load orders -' });
}
