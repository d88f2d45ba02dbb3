import { UserError } from './errors.js';
import { type Message, verbatim } from './message.js';
import { CORE } from './words.js';

interface Limit {
  readonly pattern: RegExp;
  readonly message: Message;
  readonly hint: Message;
}

const LIMITS: readonly Limit[] = [
  {
    pattern: /too many open files|\bEMFILE\b|\bENFILE\b/i,
    message: CORE.too_many_open_files(),
    hint: CORE.raise_open_files(),
  },
  {
    pattern: /no space left|\bENOSPC\b|disk quota|\bEDQUOT\b|max_temp_directory_size|could not write all bytes/i,
    message: CORE.no_room_on_disk(),
    hint: CORE.free_disk_space(),
  },
  {
    pattern:
      /out of memory|\bENOMEM\b|cannot allocate memory|failed to map segment|std::bad_alloc|array buffer allocation failed|cannot create a string longer|invalid (?:array|string) length/i,
    message: CORE.not_enough_memory(),
    hint: CORE.narrow_or_more_memory(),
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
    where: verbatim(line!.trim().slice(0, LONGEST)),
    hint: limit.hint,
    cause: error,
  });
}
