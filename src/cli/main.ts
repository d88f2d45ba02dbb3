import { EXIT, UserError } from '../core/errors.js';
import { installFault } from '../core/install-fault.js';
import { limitFault } from '../core/limit-fault.js';
import { type Progress, Steps, UNKNOWN } from '../core/process/steps.js';
import { endThreads } from '../core/process/thread.js';
import { safeLines } from '../core/text/safe-text.js';
import { TOOL_VERSION } from '../core/version.js';
import { CORE } from '../core/words.js';
import type { Engine } from '../engine/engine.js';
import { manifest } from '../generated/manifest.js';
import { loadLocalizer } from '../i18n/load.js';
import type { Localizer } from '../i18n/localizer.js';
import { FORMAT_NAMES, FORMATS } from '../render/formats.js';
import { fitLines } from '../render/terminal/width.js';
import { maskedFault } from '../run/mask/faults.js';
import { idsOf } from './analysis/command.js';
import { COMMANDS } from './commands.js';
import { CONFIG } from './config/words.js';
import { type Context, colourOf, lookOf, narrator, prepareColour, stderrWriter } from './context.js';
import { isCluster } from './engine/cluster.js';
import { reportCost } from './engine/report-cost.js';
import { type ConfigFile, loadConfig } from './options/config-file.js';
import { findConfigs } from './options/config-place.js';
import { languageOf, localeOf } from './options/language.js';
import { type Peek, peek } from './options/peek.js';
import { resolveSettings } from './options/settings.js';
import { takenBy } from './options/takes.js';
import { durationMs, timedOut } from './options/time-limit.js';
import type { Invocation } from './program.js';
import { ClosedPipe, type Io, processIo } from './shell/io.js';
import { nearPaths } from './shell/near-paths.js';
import { isWatched } from './shell/progress.js';
import { exitCodeOf, faultText } from './shell/report-fault.js';
import { screenOf } from './shell/screen.js';
import { SHELL } from './shell/words.js';

/** Runs the program in this process: the only place that sets its exit code. */
export async function start(): Promise<void> {
  const io = await processIo();
  io.setExitCode(await main(process.argv.slice(2), io));
}

/** Runs one command line in the world that `io` is, and returns the exit code. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const peeked = peek(argv, commandNames());
  if (!peeked.help && usesEngine(peeked)) void warmUp(peeked).catch(() => {});
  let words: Localizer | undefined;
  await prepareColour(io, peeked.flags.get('color'));
  try {
    const found = peeked.help ? NO_CONFIGS : await configsFor(peeked, io);
    words = await loadLocalizer(languageOf(peeked, io.env, found.files), manifest, localeOf(peeked, found.files));
    return await settled(await run(peeked, io, found, words), io);
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.ok;
    words ??= await loadLocalizer(languageOf(peeked, io.env, []), manifest);
    const fault = error instanceof UserError ? error : (limitFault(error) ?? installFault(error) ?? error);
    await report(isMasked(peeked) ? maskedFault(fault) : fault, peeked, io, words);
    return exitCodeOf(fault);
  }
}

/** The code of a run whose output has left; a reader that needed no more changes nothing. */
async function settled(code: number, { stdout }: Io): Promise<number> {
  await stdout.settled().catch((error: unknown) => {
    if (!(error instanceof ClosedPipe)) throw error;
  });
  return code;
}

/** Every command, by the word that is typed for it. */
export function commandNames(): ReadonlySet<string> {
  return new Set([...COMMANDS.map(({ name }) => name), ...idsOf(manifest)]);
}

/** The engine takes longest to import of all: it begins before anything else is known. */
function usesEngine({ command }: Peek): boolean {
  return idsOf(manifest).has(command ?? '') || COMMANDS.some(({ name, usesEngine: uses }) => name === command && uses);
}

async function warmUp({ flags }: Peek): Promise<void> {
  if (isCluster(flags.get('db'))) return;
  await import('../engine/duckdb/client.js');
}

/** The config files in force, and one that is not for its place. */
interface Configs {
  readonly files: readonly ConfigFile[];
  readonly passedOver?: string;
}

const NO_CONFIGS: Configs = { files: [] };

async function configsFor({ flags, command, argv }: Peek, io: Io): Promise<Configs> {
  // It reads the files itself, to tell of all their faults.
  if (command === 'config' && argv.includes('validate')) return NO_CONFIGS;
  const { places, ...rest } = findConfigs(io, flags.get('config') ?? (io.env.CRM_ANALYZE_CONFIG || undefined));
  return { ...rest, files: places.length === 0 ? [] : await loadConfig(places, idsOf(manifest)) };
}

/** A file out of sight is never in force, nor left out, without a word. */
function tellConfigs({ files, passedOver }: Configs, { note, words }: Pick<Context, 'note' | 'words'>): void {
  for (const { by, path } of files) if (by === 'above') note(words.say(CONFIG.used({ file: path })));
  if (passedOver !== undefined) note(words.say(CONFIG.passed_over({ file: passedOver })));
}

async function run(peeked: Peek, io: Io, configs: Configs, words: Localizer): Promise<number> {
  const colour = colourOf(io.stdout, io, peeked.flags.get('color'));
  const asksHelp = peeked.help && (peeked.command === null || commandNames().has(peeked.command));
  if (asksHelp || peeked.argv.length === 0) {
    await io.stdout.write(await printed(peeked, io, words, colour));
    return EXIT.ok;
  }
  const { parse } = await import('./program.js');
  // Help on what is no command is answered with what it may be.
  const argv = peeked.help ? peeked.argv.filter((word) => word !== '--help' && word !== '-h') : peeked.argv;
  const parsed = await parse(argv, { manifest, words, version: TOOL_VERSION, width: io.stdout.columns, colour });
  if ('print' in parsed) {
    await io.stdout.write(parsed.print);
    return EXIT.ok;
  }
  return runCommand(parsed.run, io, configs, words);
}

/** Help and version, without the parser that a command needs. */
async function printed({ argv }: Peek, io: Io, words: Localizer, colour: boolean): Promise<string> {
  if (argv.includes('-V') || argv.includes('--version')) return `${TOOL_VERSION}\n`;
  const { askedHelp } = await import('./help/text.js');
  const { commandsOf } = await import('./all-commands.js');
  const model = { commands: commandsOf(manifest), manifest, words, width: io.stdout.columns, colour };
  return askedHelp(
    model,
    argv.filter((word) => !word.startsWith('-')),
  );
}

/** Milliseconds that a run has to end by itself after a signal: a stream that never comes, or an engine, may not hear of it. */
const GRACE_MS = 400;

async function runCommand(
  { command, args, options, typed }: Invocation,
  bare: Io,
  found: Configs,
  words: Localizer,
): Promise<number> {
  const configs = found.files;
  const taken = takenBy(command);
  const settings = resolveSettings({ typed, env: bare.env, files: configs, analysis: command.name, taken });
  await prepareColour(bare, settings.color);
  const { io, line, ended } = screenOf(settings, bare);
  const engines: Engine[] = [];
  let code: number = EXIT.ok;
  const stop = new AbortController();
  const end = () => endAll(stop, engines);
  let interrupted: 'SIGINT' | 'SIGTERM' | undefined;
  let grace: NodeJS.Timeout | undefined;
  const unsubscribe = io.onSignal((signal) => {
    if (interrupted !== undefined) io.end(interrupted);
    interrupted = signal;
    end();
    grace = setTimeout(() => {
      stderrWriter(io)(`${words.say(SHELL.interrupted())}\n`);
      io.end(signal);
    }, GRACE_MS);
  });
  const limit = command.timesItself ? undefined : settings.timeout;
  let isLate = false;
  const onLate = () => {
    isLate = true;
    end();
  };
  const timer = limit === undefined ? undefined : setTimeout(onLate, durationMs(limit));
  const context: Context = {
    io,
    settings,
    configs,
    words,
    manifest,
    async openEngine(wanted) {
      const { openEngine } = await import('./engine/open-engine.js');
      const engine = await openEngine(settings, io, configs, { watched: isWatched({ io, settings }), ...wanted });
      engines.push(engine);
      if (interrupted !== undefined || isLate) throw new UserError('E_INTERRUPTED', 'interrupted', CORE.interrupted());
      return engine;
    },
    reads: new Set(),
    progress: { line, steps: new Steps(), engines: () => farthest(engines) },
    stop: stop.signal,
    print: async (text) => void (await io.stdout.write(safeLines(text))),
    ...narrator(io, settings),
    look: (to) => lookOf(io, settings, to),
    finish: (wanted) => {
      code = wanted;
    },
  };
  tellConfigs(found, context);
  try {
    const { commandsOf } = await import('./all-commands.js');
    await command.run!(context, args, options, () => commandsOf(manifest));
    if (settings.stats) for (const engine of engines) reportCost(context, engine);
    return interrupted === undefined ? code : interruptCode(interrupted);
  } catch (error) {
    if (interrupted === undefined) throw isLate && isInterruption(error) ? timedOut(limit!) : error;
    stderrWriter(io)(`${words.say(SHELL.interrupted())}\n`);
    return interruptCode(interrupted);
  } finally {
    clearTimeout(timer);
    await Promise.all(engines.map((engine) => engine.close().catch(() => {})));
    clearTimeout(grace);
    unsubscribe();
    await ended();
    // What is left aside goes with the process: a signal that comes while it ends may not leave it.
    io.onSignal(io.end);
  }
}

/** Of engines that run, the one that has something to say. */
const farthest = (engines: readonly Engine[]): Progress =>
  engines.map((engine) => engine.progress?.() ?? UNKNOWN).find(({ percent }) => percent !== null) ?? UNKNOWN;

function endAll(stop: AbortController, engines: readonly Engine[]): void {
  stop.abort();
  for (const engine of engines) void engine.cancel().catch(() => {});
  endThreads();
}

const isInterruption = (error: unknown) => error instanceof UserError && error.exit === 'interrupted';

const interruptCode = (signal: 'SIGINT' | 'SIGTERM') => (signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated);

/** Whether whoever reads what is said may not see the data. */
const isMasked = ({ flags }: Peek): boolean => flags.has('mask') || flags.has('mask_key');

async function report(error: unknown, { argv, command, flags }: Peek, io: Io, words: Localizer): Promise<void> {
  const facts = [
    `crm-analyze ${TOOL_VERSION}`,
    `node ${process.version} ${process.platform} ${process.arch}`,
    `command ${command ?? '-'}`,
  ];
  const format = FORMAT_NAMES.find((name) => name === (flags.get('format') ?? io.env.CRM_ANALYZE_FORMAT));
  const text = faultText(error, {
    words,
    facts,
    json: argv.includes('--json') || (format !== undefined && FORMATS[format].faults === 'json'),
    verbose: argv.includes('-v') || argv.includes('--verbose'),
    colour: colourOf(io.stderr, io, flags.get('color')),
  });
  stderrWriter(io)(fitLines(nearPaths(text, io.cwd), argv.includes('--wide') ? null : io.stderr.columns));
}
