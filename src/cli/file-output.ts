import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../core/errors.js';
import type { Out } from '../render/out.js';

/**
 * A file that appears whole or not at all: bytes go to a temporary neighbour, which takes the name in `commit`.
 * Throws UserError E_OUTPUT (exit usage) where the folder cannot be written.
 */
export class FileOutput {
  readonly temporary: string;

  constructor(readonly path: string) {
    this.temporary = join(dirname(path), `.${basename(path).slice(0, 80)}.${randomBytes(4).toString('hex')}.tmp`);
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
    const existing = await stat(this.path).catch(() => null);
    if (existing?.isDirectory()) throw new UserError('E_OUTPUT', 'usage', `${this.path} is a folder`);
    await rename(this.temporary, this.path).catch((error: unknown) => {
      throw this.fault(error);
    });
  }

  async discard(): Promise<void> {
    await rm(this.temporary, { force: true });
  }

  private fault(cause: unknown): UserError {
    const { code } = cause as { code?: string };
    const reason = { ENOENT: 'no such folder', EACCES: 'no permission', ENOSPC: 'no space left', EROFS: 'read-only' }[
      code ?? ''
    ];
    return new UserError('E_OUTPUT', 'usage', `cannot write ${this.path}: ${reason ?? code ?? 'unknown'}`, { cause });
  }
}

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;
