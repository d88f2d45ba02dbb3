import { UserError } from '../../core/errors.js';
import { installFault } from '../../core/install-fault.js';
import { limitFault } from '../../core/limit-fault.js';
import { verbatim } from '../../core/message.js';
import { READ } from './words.js';

/** A file system error as the user should read it. */
export function fileFault(fault: unknown, file: string): UserError {
  const code = (fault as NodeJS.ErrnoException)?.code;
  if (code === 'ENOENT') return new UserError('E_FILE', 'input', READ.not_there({ file }), { cause: fault });
  if (code === 'EACCES' || code === 'EPERM') {
    return new UserError('E_PERMISSION', 'input', READ.no_permission({ file }), { cause: fault });
  }
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return new UserError('E_DISK_FULL', 'input', READ.no_room_left_disk({ file }), { cause: fault });
  }
  if (code === 'EROFS') return new UserError('E_PERMISSION', 'input', READ.disk_read_only({ file }), { cause: fault });
  // Nor is a reader that is not installed, or cannot be opened, a fault of the file.
  const missing = installFault(fault) ?? limitFault(fault);
  if (missing !== undefined) return missing;
  return new UserError(
    'E_FILE',
    'input',
    verbatim(`${file}: ${fault instanceof Error ? fault.message : String(fault)}`),
    {
      cause: fault,
    },
  );
}
