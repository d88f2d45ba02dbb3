import { UserError } from './errors.js';

interface Limit {
  readonly pattern: RegExp;
  readonly message: string;
  readonly hint: string;
}

const LIMITS: readonly Limit[] = [
  {
    pattern: /too many open files|\bEMFILE\b|\bENFILE\b/i,
    message: 'more files would be open at once than the system allows',
    hint: 'ulimit -n 4096   (then run the command again)',
  },
  {
    pattern: /no space left|\bENOSPC\b|disk quota|\bEDQUOT\b|max_temp_directory_size|could not write all bytes/i,
    message: 'no room left on a disk',
    hint: 'free disk space, or name a larger temporary folder: export TMPDIR=/large/tmp',
  },
  {
    pattern:
      /out of memory|\bENOMEM\b|cannot allocate memory|std::bad_alloc|array buffer allocation failed|cannot create a string longer|invalid (?:array|string) length/i,
    message: 'not enough memory',
    hint: 'narrow the run with --period or --where, or run it where there is more memory',
  },
];

/** Text of the engine's that an error may hold, without what of the user's data stands behind its first line. */
const LONGEST = 300;

/**
 * A limit of Node, the engine or the system that a run met, as the user can mend it: descriptors, disk, memory. Undefined for
 * anything else.
 */
export function limitFault(error: unknown): UserError | undefined {
  const text =
    error instanceof Error ? `${(error as NodeJS.ErrnoException).code ?? ''} ${error.message}` : String(error);
  // The reason stands in front; a statement may follow, whose texts are nobody's reason.
  const [line] = text.split('\n', 1);
  const limit = LIMITS.find(({ pattern }) => pattern.test(line!.slice(0, LONGEST)));
  if (limit === undefined) return undefined;
  return new UserError('E_LIMIT', 'cannotCompute', limit.message, {
    where: line!.trim().slice(0, LONGEST),
    hint: limit.hint,
    cause: error,
  });
}
