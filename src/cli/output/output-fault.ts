import { UserError } from '../../core/errors.js';
import type { Message } from '../../core/message.js';
import { OUTPUT } from './words.js';

const REASONS: Readonly<Record<string, Message>> = {
  ENOENT: OUTPUT.no_such_folder(),
  EACCES: OUTPUT.no_permission(),
  ENOSPC: OUTPUT.no_space_left(),
  EROFS: OUTPUT.read_only(),
  ENXIO: OUTPUT.no_reader(),
  ENAMETOOLONG: OUTPUT.name_too_long(),
};

/** What the system says of output that cannot be written: E_OUTPUT (exit usage). `place`: a path, or stdout. */
export function outputFault(place: string, cause: unknown): UserError {
  const { code } = cause as { code?: string };
  const reason = REASONS[code ?? ''] ?? code ?? OUTPUT.unknown_reason();
  return new UserError('E_OUTPUT', 'usage', OUTPUT.cannot_write({ place, reason }), { cause });
}
