import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../../core/errors.js';
import type { Out } from '../../render/out.js';
import { outputFault } from './output-fault.js';
import { OUTPUT } from './words.js';

/**
 * A file that appears whole or not at all: bytes go to a temporary neighbour, which takes the name in `commit`.
 * A device or pipe (/dev/stdout) has no neighbour and is never replaced: it is given the bytes of a finished temporary file.
 * Throws UserError E_OUTPUT (exit usage) where the folder cannot be written.
 */
export class FileOutput {
  readonly temporary: string;
  private readonly isDevice: boolean;

  constructor(readonly path: string) {
    this.isDevice = isDevice(path);
    const folder = this.isDevice ? tmpdir() : dirname(path);
    this.temporary = join(folder, `.${basename(path).slice(0, 80)}.${randomBytes(4).toString('hex')}.tmp`);
  }

  /** Lets `write` fill the temporary file. */
  async stream(write: (out: Out) => Promise<void>): Promise<void> {
    const file = await open(this.temporary, 'wx').catch((error: unknown) => {
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

  async commit(): Promise<void> {
    if (this.isDevice) return this.pour();
    const existing = await stat(this.path).catch(() => null);
    if (existing?.isDirectory()) throw new UserError('E_OUTPUT', 'usage', OUTPUT.folder({ path: this.path }));
    await rename(this.temporary, this.path).catch((error: unknown) => {
      throw this.fault(error);
    });
  }

  async discard(): Promise<void> {
    await rm(this.temporary, { force: true });
  }

  private async pour(): Promise<void> {
    try {
      await pipeline(createReadStream(this.temporary), createWriteStream(this.path, { flags: 'w' }));
    } catch (error) {
      throw this.fault(error);
    } finally {
      await this.discard();
    }
  }

  private fault(cause: unknown): UserError {
    return outputFault(this.path, cause);
  }
}

function isDevice(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return /^\/dev\//.test(path) || (found !== undefined && !found.isFile() && !found.isDirectory());
}

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;
