import { ALL_FLAGS, type Flag } from './flags.js';

/** What must be known before the command line is parsed: the language of its messages, and what to begin importing. */
export interface Peek {
  readonly argv: readonly string[];
  readonly command: string | null;
  readonly flags: ReadonlyMap<string, string>;
  readonly help: boolean;
}

const BY_SPELLING: ReadonlyMap<string, Flag> = new Map(
  ALL_FLAGS.flatMap((flag) => [
    [`--${flag.long}`, flag] as const,
    ...(flag.short ? [[`-${flag.short}`, flag] as const] : []),
  ]),
);

/**
 * Reads global flags wherever they stand and spells a `--from a.csv b.csv` as one flag a file, so that what follows
 * keeps its meaning. `commands` ends such a list of files.
 */
export function peek(argv: readonly string[], commands: ReadonlySet<string>): Peek {
  const flags = new Map<string, string>();
  const spelled: string[] = [];
  let command: string | null = null;
  let help = false;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === '--') {
      spelled.push(...argv.slice(i));
      break;
    }
    // As other tools spell it.
    if (word === '--no-color') {
      spelled.push('--color=never');
      flags.set('color', 'never');
      continue;
    }
    help ||= word === '-h' || word === '--help' || word === '-V' || word === '--version';
    const [name, inline] = word.startsWith('--') ? halves(word) : [word, undefined];
    const flag = BY_SPELLING.get(name);
    if (flag === undefined || inline !== undefined || flag.kind === 'switch') {
      spelled.push(word);
      if (flag !== undefined) flags.set(flag.key, inline ?? 'true');
      else if (command === null && !word.startsWith('-')) command = word;
      continue;
    }
    const values =
      flag.key === 'from' ? filesFrom(argv, i + 1, command === null ? commands : NONE) : argv.slice(i + 1, i + 2);
    if (values[0] !== undefined) flags.set(flag.key, values[0]);
    if (values.length === 0) spelled.push(word);
    for (const value of values) spelled.push(...(name.startsWith('--') ? [`${name}=${value}`] : [name, value]));
    i += values.length;
  }
  return { argv: spelled, command, flags, help };
}

const NONE: ReadonlySet<string> = new Set();

function filesFrom(argv: readonly string[], start: number, stops: ReadonlySet<string>): readonly string[] {
  let end = start;
  while (
    end < argv.length &&
    (!argv[end]!.startsWith('-') || argv[end] === '-') &&
    !(end > start && stops.has(argv[end]!))
  )
    end++;
  return argv.slice(start, end);
}

function halves(word: string): [string, string | undefined] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}
