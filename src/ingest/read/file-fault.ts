import { UserError } from '../../core/errors.js';

/** A file system error as the user should read it. */
export function fileFault(fault: unknown, file: string): UserError {
  const code = (fault as NodeJS.ErrnoException)?.code;
  if (code === 'ENOENT') return new UserError('E_FILE', 'input', `${file} is not there`, { cause: fault });
  if (code === 'EACCES' || code === 'EPERM') {
    return new UserError('E_PERMISSION', 'input', `${file}: no permission`, { cause: fault });
  }
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return new UserError('E_DISK_FULL', 'input', `no room left on the disk for ${file}`, { cause: fault });
  }
  if (code === 'EROFS')
    return new UserError('E_PERMISSION', 'input', `${file}: the disk is read-only`, { cause: fault });
  return new UserError('E_FILE', 'input', `${file}: ${fault instanceof Error ? fault.message : String(fault)}`, {
    cause: fault,
  });
}
