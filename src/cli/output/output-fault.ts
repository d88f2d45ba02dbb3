import { UserError } from '../../core/errors.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  EACCES: 'no permission',
  ENOSPC: 'no space left',
  EROFS: 'read-only',
};

/** What the system says of output that cannot be written: E_OUTPUT (exit usage). `place`: a path, or stdout. */
export function outputFault(place: string, cause: unknown): UserError {
  const { code } = cause as { code?: string };
  const reason = REASONS[code ?? ''] ?? code ?? 'unknown';
  return new UserError('E_OUTPUT', 'usage', `cannot write ${place}: ${reason}`, { cause });
}
