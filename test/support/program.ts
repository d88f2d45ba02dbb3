import { Readable } from 'node:stream';
import { main } from '../../src/cli/main.js';

/** How a command line ended that ran in this process. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What went to stdout, byte for byte. */
  readonly bytes: Buffer;
  /** Both streams as they came. */
  readonly output: string;
}

export interface World {
  readonly cwd: string;
  /** Beside `LANG` and `HOME`. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Buffer;
  /** Whether stdout and stderr are terminals; nobody sits at them. */
  readonly terminal?: boolean;
  /** Whether stdin is a keyboard, at which nobody types. */
  readonly keyboard?: boolean;
  readonly now?: string;
}

/** Runs one command line in this process, in a world of its own, by the sources or by what was made of them. */
export async function runProgram(run: typeof main, argv: readonly string[], world: World): Promise<Ended> {
  const [stdout, stderr, both]: [Buffer[], Buffer[], Buffer[]] = [[], [], []];
  const isTty = world.terminal === true;
  const sink = (into: Buffer[]) => ({
    isTty,
    hasColour: isTty,
    columns: isTty ? 120 : null,
    write: (chunk: string | Uint8Array) => {
      const bytes = Buffer.from(chunk as string);
      into.push(bytes);
      both.push(bytes);
      return undefined;
    },
    settled: async () => {},
  });
  const code = await run(argv, {
    stdin: Object.assign(
      Readable.from(world.input === undefined || world.input === '' ? [] : [Buffer.from(world.input as string)]),
      world.keyboard === true ? { isTTY: true } : {},
    ),
    stdout: sink(stdout),
    stderr: sink(stderr),
    env: { LANG: 'C', HOME: world.cwd, ...world.env },
    cwd: world.cwd,
    uid: process.getuid?.() ?? null,
    now: () => new Date(world.now ?? '2025-07-01T00:00:00Z'),
    onSignal: () => () => {},
    end: () => {},
    setExitCode: () => {},
  });
  const [bytes, err, output] = [stdout, stderr, both].map((chunks) => Buffer.concat(chunks)) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  return { code, stdout: bytes.toString('utf8'), stderr: err.toString('utf8'), bytes, output: output.toString('utf8') };
}

export const program = (argv: readonly string[], world: World): Promise<Ended> => runProgram(main, argv, world);
