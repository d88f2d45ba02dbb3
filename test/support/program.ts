import { Readable } from 'node:stream';
import { main } from '../../src/cli/main.js';

/** How a command line ended that ran in this process. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Buffer;
  /** Whether stdout and stderr are terminals; nobody sits at them. */
  readonly terminal?: boolean;
  readonly now?: string;
}

/** Runs one command line in this process, in a world of its own: paths of `argv` should be absolute. */
export async function program(argv: readonly string[], world: World): Promise<Ended> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const isTty = world.terminal === true;
  const sink = (into: string[]) => ({
    isTty,
    hasColour: isTty,
    columns: isTty ? 120 : null,
    write: (chunk: string | Uint8Array) => {
      into.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
      return undefined;
    },
    settled: async () => {},
  });
  const code = await main(argv, {
    stdin: Readable.from(world.input === undefined ? [] : [world.input]),
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
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}
