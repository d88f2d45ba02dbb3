import { type Progress, UNKNOWN } from '../../core/process/steps.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Context } from '../context.js';
import { SHELL } from './words.js';

const AFTER_MS = 1000;
const EVERY_MS = 500;
/** Whether somebody sees stderr who wants to be told. */
export const isWatched = ({ io, settings }: Pick<Context, 'io' | 'settings'>): boolean =>
  io.stderr.isTty && !settings.quiet && io.env['TERM'] !== 'dumb';

/** Runs `work` and, where a person watches and it takes longer than a second, says on stderr what is done and how far it is. */
export async function withProgress<T>(
  context: Pick<Context, 'io' | 'settings' | 'words' | 'progress'>,
  what: string,
  work: () => Promise<T>,
): Promise<T> {
  if (!isWatched(context)) return work();
  const { io, words, progress } = context;
  const started = io.now().getTime();
  const seconds = () => Math.round((io.now().getTime() - started) / 1000);
  const show = () => {
    const step = progress.steps.now();
    const said = step?.what === undefined ? what : `${what}: ${words.say(step.what)}`;
    progress.line.show(lineOf(said, Math.max(1, seconds()), step?.far() ?? progress.engines(), words));
  };
  let ticks: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    show();
    ticks = setInterval(show, EVERY_MS);
  }, AFTER_MS);
  try {
    return await work();
  } finally {
    clearTimeout(first);
    clearInterval(ticks);
    progress.steps.end();
    progress.line.erase();
  }
}

const MEGA = 1e6;

/** What is done, for how long, and how far it is in whatever is known of it. */
export function lineOf(what: string, seconds: number, far: Progress, words: Localizer): string {
  const { percent, rows, bytes } = { ...UNKNOWN, ...far };
  const parts = [
    percent === null ? '' : `${Math.floor(percent)} %`,
    rows === null || rows === 0 ? '' : words.say(SHELL.rows({ n: rows })),
    bytes === null || bytes < MEGA ? '' : words.say(SHELL.megabytes({ n: Math.round(bytes / MEGA) })),
  ];
  return [words.say(SHELL.running({ what, seconds })), ...parts.filter((part) => part !== '')].join(' · ');
}
