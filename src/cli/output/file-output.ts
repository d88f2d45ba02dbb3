import { constants, createReadStream, createWriteStream, statSync } from 'node:fs';
import { chmod, copyFile, type FileHandle, link, lstat, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../../core/errors.js';
import { leftovers } from '../../core/process/leftovers.js';
import { CORE } from '../../core/words.js';
import type { Out } from '../../render/out.js';
import { tempFolder } from '../shell/temp-folder.js';
import { neighbour } from './left-overs.js';
import { outputFault } from './output-fault.js';
import { OUTPUT } from './words.js';

/** Milliseconds that a pipe may wait for its reader. */
const READER_MS = 10_000;

/**
 * A file that appears whole or not at all: bytes go to a temporary neighbour, which takes the name in `commit`, and the mode of
 * the file that it replaces. A link is replaced, never written through.
 * A device or pipe (/dev/stdout) has no neighbour and is never replaced: it is given the bytes of a finished temporary file.
 * Throws UserError E_OUTPUT (exit usage) where the folder cannot be written.
 */
export class FileOutput {
  readonly temporary: string;
  readonly isDevice: boolean;
  private before: string | null = null;
  private isCommitted = false;

  /** `mode`: of a new file, where it is not what the user's own settings give. */
  constructor(
    readonly path: string,
    private readonly mode?: number,
  ) {
    this.isDevice = isDevice(path);
    this.temporary = neighbour(path, 'tmp', this.isDevice ? tempFolder() : dirname(path));
  }

  /** Lets `write` fill the temporary file. */
  async stream(write: (out: Out) => Promise<void>): Promise<void> {
    // Listed before it is made: nobody else names a file so.
    leftovers.add(this.temporary);
    const file = await open(this.temporary, 'wx', this.mode).catch((error: unknown) => {
      leftovers.done(this.temporary);
      throw this.fault(error);
    });
    try {
      await write({
        write: async (chunk) => {
          await file.writeFile(chunk);
        },
      });
    } catch (error) {
      throw isSystemError(error) ? this.fault(error) : error;
    } finally {
      await file.close();
    }
  }

  /** The file takes its name; what had it stays aside until `settle`, for `takeBack`. `stop` ends the wait for a pipe's reader. */
  async commit(stop?: AbortSignal): Promise<void> {
    try {
      if (this.isDevice) return await this.pour(stop);
      const existing = await lstat(this.path).catch(() => null);
      if (existing?.isDirectory()) throw new UserError('E_OUTPUT', 'usage', OUTPUT.folder({ path: this.path }));
      if (existing?.isFile()) {
        await chmod(this.temporary, existing.mode);
        await this.putAside();
      }
      await rename(this.temporary, this.path);
      leftovers.done(this.temporary);
      this.isCommitted = true;
    } catch (error) {
      throw isSystemError(error) ? this.fault(error) : error;
    }
  }

  /** After `commit`: what the file replaced is gone for good. */
  async settle(): Promise<void> {
    if (this.before !== null) await rm(this.before, { force: true }).catch(() => undefined);
    this.before = null;
  }

  /** Undoes all of it: the temporary file goes, and what was replaced stands again. */
  async discard(): Promise<void> {
    await rm(this.temporary, { force: true }).catch(() => undefined);
    leftovers.done(this.temporary);
    if (this.before !== null) await rename(this.before, this.path).catch(() => undefined);
    else if (this.isCommitted) await rm(this.path, { force: true }).catch(() => undefined);
    this.before = null;
    this.isCommitted = false;
  }

  private async putAside(): Promise<void> {
    const aside = leftovers.add(neighbour(this.path, 'old'));
    // Where the disk knows no second names, a copy.
    await link(this.path, aside).catch(() => copyFile(this.path, aside));
    this.before = aside;
  }

  private async pour(stop: AbortSignal | undefined): Promise<void> {
    try {
      const reader = await this.readerOf(stop);
      await pipeline(
        createReadStream(this.temporary),
        createWriteStream(this.path, { flags: 'w' }).once('open', () => reader?.close()),
      );
    } finally {
      await rm(this.temporary, { force: true });
    }
  }

  /** A pipe, held open as soon as somebody reads it: to open one that nobody reads would wait for ever, and out of reach of signals. */
  private async readerOf(stop: AbortSignal | undefined): Promise<FileHandle | null> {
    if (!(await stat(this.path)).isFIFO()) return null;
    for (const until = performance.now() + READER_MS; ; ) {
      const held = await open(this.path, constants.O_WRONLY | constants.O_NONBLOCK).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENXIO') return null;
        throw error;
      });
      if (held !== null) return held;
      if (stop?.aborted) throw new UserError('E_INTERRUPTED', 'interrupted', CORE.interrupted());
      if (performance.now() > until) throw outputFault(this.path, { code: 'ENXIO' });
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  private fault(cause: unknown): UserError {
    return outputFault(this.path, cause);
  }
}

function isDevice(path: string): boolean {
  if (/^\/dev\//.test(path)) return true;
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found !== undefined && !found.isFile() && !found.isDirectory();
  } catch {
    // A name too long, a folder that cannot be entered: said where the file is made.
    return false;
  }
}

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;
