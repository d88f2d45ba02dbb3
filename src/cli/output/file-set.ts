import { mkdir, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Message } from '../../core/message.js';
import { sameFile } from '../../ingest/read/index.js';
import type { Out } from '../../render/out.js';
import type { Context } from '../context.js';
import { DEFAULT_DB } from '../engine/open-engine.js';
import { fromFiles } from '../options/question/from-files.js';
import { FileOutput } from './file-output.js';
import { clearLeftOvers } from './left-overs.js';
import { OUTPUT } from './words.js';

type Reads = Pick<Context, 'io' | 'settings' | 'configs' | 'reads'> & Partial<Pick<Context, 'stop'>>;

/** The files of one run: all of them appear, or none, and none takes the place of what the run reads. */
export class FileSet {
  private readonly files: FileOutput[] = [];
  private readonly folders: string[] = [];
  private readonly cleared = new Set<string>();

  constructor(private readonly context: Reads) {}

  get paths(): readonly string[] {
    return this.files.map(({ path }) => path);
  }

  /** A file of the set, still to be filled. Throws E_OUTPUT where it would take the place of another, or of an input. */
  async add(path: string, mode?: number): Promise<FileOutput> {
    await refuseInputs(this.context, path);
    const file = new FileOutput(path, mode);
    const twice = this.files.some((other) => !other.isDevice && resolve(other.path) === resolve(path));
    if (twice) throw new UserError('E_OUTPUT', 'usage', OUTPUT.written_twice({ path }), { hint: OUTPUT.name_once() });
    await this.clear(dirname(path));
    this.files.push(file);
    return file;
  }

  async write(path: string, write: (out: Out) => Promise<void>, mode?: number): Promise<void> {
    await (await this.add(path, mode)).stream(write);
  }

  /** A folder for files of the set; it goes again where it was not there and the set does not appear. */
  async addFolder(path: string): Promise<void> {
    const made = await mkdir(path, { recursive: true }).catch(() => undefined);
    if (made !== undefined) this.folders.push(path);
  }

  async commit(): Promise<void> {
    // What is poured into a pipe cannot be taken back.
    const files = [...this.files].sort((a, b) => Number(a.isDevice) - Number(b.isDevice));
    for (const file of files) await file.commit(this.context.stop);
    for (const file of files) await file.settle();
  }

  async discard(): Promise<void> {
    for (const file of [...this.files].reverse()) await file.discard();
    for (const folder of this.folders) await rmdir(folder).catch(() => undefined);
  }

  private async clear(folder: string): Promise<void> {
    if (this.cleared.has(folder)) return;
    this.cleared.add(folder);
    await clearLeftOvers(folder);
  }
}

/** Makes files by `write`; they appear when it has ended well, and none where it has not. */
export async function writeFiles(context: Reads, write: (files: FileSet) => Promise<void>): Promise<readonly string[]> {
  const files = new FileSet(context);
  try {
    await write(files);
    await files.commit();
    return files.paths;
  } catch (error) {
    await files.discard();
    throw error;
  }
}

async function refuseInputs({ io, settings, configs, reads }: Reads, path: string): Promise<void> {
  const at = (file: string) => resolve(io.cwd, file);
  const refuse = async (others: readonly string[], what: Message) => {
    if ((await sameFile(path, others)) === undefined) return;
    throw new UserError('E_OUTPUT', 'usage', OUTPUT.takes_place_of({ path, what }), {
      hint: OUTPUT.name_another_file(),
    });
  };
  await refuse([at(settings.db ?? DEFAULT_DB)], OUTPUT.the_database());
  const from = (await fromFiles(settings.from, io.cwd)).map((file) => file.path);
  await refuse([...from, ...[...reads].map(at)], OUTPUT.an_input());
  await refuse(
    configs.map((config) => config.path),
    OUTPUT.the_config(),
  );
}
