import type { Manifest } from '../core/manifest.js';
import type { Progress, Steps } from '../core/process/steps.js';
import { safeText } from '../core/text/safe-text.js';
import type { Engine } from '../engine/engine.js';
import type { Localizer } from '../i18n/localizer.js';
import { loadColour, painter } from '../render/terminal/ansi.js';
import { fitLines } from '../render/terminal/width.js';
import type { Look } from '../render/view.js';
import type { ConfigFile } from './options/config-file.js';
import type { Settings } from './options/settings.js';
import type { Io, Sink } from './shell/io.js';
import type { Line } from './shell/line.js';
import { nearPaths } from './shell/near-paths.js';

export interface OpenOptions {
  /** The database instead of the one that `--db` or `--from` names. */
  readonly db?: string;
  /** Files that the engine may write: Parquet output. */
  readonly writable?: readonly string[];
  /** As DuckDB writes it, `1500MB`: what is beyond goes to the temporary folder. */
  readonly memoryLimit?: string;
  /** Read the files of `--from` whole, with every check of a load: what a view could not read then has its line named. */
  readonly whole?: boolean;
  /** A person watches, who is told how far the engine is. */
  readonly watched?: boolean;
}

/** What every command is given. */
export interface Context {
  readonly io: Io;
  readonly settings: Settings;
  readonly configs: readonly ConfigFile[];
  readonly words: Localizer;
  readonly manifest: Manifest;
  /** The engine that `--db` or `--from` names; closed, and on Ctrl-C cancelled, by the program. */
  openEngine(options?: OpenOptions): Promise<Engine>;
  /** Files that this run reads beside the database, `--from` and configs: no output may take their place. */
  readonly reads: Set<string>;
  /** What a person who watches is told. */
  readonly progress: {
    readonly line: Line;
    /** Of work that says at what it is. */
    readonly steps: Steps;
    /** What the engines that run say of themselves. */
    engines(): Progress;
  };
  /** Aborted on Ctrl-C, on termination and when `--timeout` is over. */
  readonly stop: AbortSignal;
  /** Lines on stdout, as `safeLines` makes them. */
  print(text: string): Promise<void>;
  /** A line of narration on stderr, or several, each made safe; silent under `-q`. */
  note(text: string | readonly string[]): void;
  /** `warning[W_…]: …` on stderr, also under `-q`. */
  warn(code: string, message: string): void;
  /** How output for people may look on stdout, or in a file. */
  look(to?: 'stdout' | 'file'): Look;
  /** The exit code when all else goes well: 10 when a check fails. */
  finish(code: number): void;
}

/** Whether the user can be asked: both ends a terminal, not in CI, not told otherwise. */
export const isInteractive = ({ io, settings }: Pick<Context, 'io' | 'settings'>): boolean =>
  io.stdin.isTTY === true && io.stdout.isTty && !io.env.CI && !settings.no_input;

/** `--color` over `NO_COLOR` over what the stream shows or `FORCE_COLOR` says. */
export function colourOf(sink: Sink, io: Pick<Io, 'env'>, when: string | undefined): boolean {
  if (when === 'always') return true;
  if (when === 'never' || io.env.NO_COLOR) return false;
  return sink.hasColour;
}

/** Makes ready to colour where stdout or stderr will be; to be called before anything is painted. */
export async function prepareColour(io: Io, when: string | undefined): Promise<void> {
  if (colourOf(io.stdout, io, when) || colourOf(io.stderr, io, when)) await loadColour();
}

/** Columns of tables where no terminal says how wide it is: a pipe or a file, whatever stderr is and the environment says. */
const PIPE_WIDTH = 120;

/** How output looks in a file and on stdout: what only decorates hangs on the terminal, what is said never does. */
export function lookOf(io: Io, settings: Settings, to: 'stdout' | 'file' = 'stdout'): Look {
  const { stdout, env } = io;
  const isTty = stdout.isTty && to === 'stdout';
  const columns = Number(env.COLUMNS);
  const width = isTty ? (columns > 0 ? columns : stdout.columns) : PIPE_WIDTH;
  return {
    width: settings.wide ? null : width,
    colour: to === 'stdout' && colourOf(stdout, io, settings.color),
    graphic: isTty && env.TERM !== 'dumb',
    vertical: settings.vertical,
    excel: settings.excel,
    floatMoney: settings.float_money,
  };
}

/** Writes to stderr; where it cannot be written there is no place to say so. */
export function stderrWriter(io: Io): (text: string) => void {
  return (text) => {
    try {
      void io.stderr.write(text)?.catch(() => {});
    } catch {
      // The exit code still tells.
    }
  };
}

/** The narrating half of a context. */
export function narrator(io: Io, settings: Settings): Pick<Context, 'note' | 'warn'> {
  const write = stderrWriter(io);
  const paint = painter(colourOf(io.stderr, io, settings.color));
  const said = (text: string) => write(fitLines(text, settings.wide ? null : io.stderr.columns));
  return {
    note: (text) => {
      if (settings.quiet) return;
      const lines = typeof text === 'string' ? [text] : text;
      said(lines.map((line) => `${safeText(nearPaths(line, io.cwd))}\n`).join(''));
    },
    warn: (code, message) => said(`${paint('yellow', `warning[${code}]`)}: ${safeText(nearPaths(message, io.cwd))}\n`),
  };
}
