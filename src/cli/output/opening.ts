import { spawn } from 'node:child_process';
import { extname } from 'node:path';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import type { Context } from '../context.js';
import type { Settings } from '../options/settings.js';
import type { Io } from '../shell/io.js';
import { onPath } from '../shell/on-path.js';
import { OUTPUT } from './words.js';

/** What a browser or a viewer of pictures shows. */
const SHOWN: ReadonlySet<string> = new Set(['.html', '.htm', '.pdf', '.svg', '.png']);

const isShown = (file: string): boolean => SHOWN.has(extname(file).toLowerCase());

/** Programs that open a file as a double click does, where BROWSER names none. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};
const ELSEWHERE = ['xdg-open', 'wslview', 'x-www-browser'];

/** Milliseconds in which a program that cannot open the file says so; one that stays has opened it. */
const PATIENCE = 1500;

/** Throws UserError (usage) where `--open` would find nothing to open: before anything is computed. */
export function refuseOpening({ open, output }: Pick<Settings, 'open' | 'output'>, example: string): void {
  if (!open || output.some(isShown)) return;
  throw new UserError('E_USAGE', 'usage', OUTPUT.nothing_to_open(), { hint: verbatim(`-o ${example}.html --open`) });
}

/** Says which files were written and, under `--open`, opens the first page or picture of those that were asked for. */
export async function tellWritten(
  { io, settings, words, note, warn }: Pick<Context, 'io' | 'settings' | 'words' | 'note' | 'warn'>,
  files: readonly string[],
  asked = files,
): Promise<void> {
  for (const file of files) note(words.say(OUTPUT.wrote({ file })));
  const file = settings.open ? asked.find(isShown) : undefined;
  if (file !== undefined && !(await isOpened(io, file))) warn('W_NOT_OPENED', words.say(OUTPUT.not_opened({ file })));
}

async function isOpened({ env }: Pick<Io, 'env'>, file: string): Promise<boolean> {
  const own = (env['BROWSER'] ?? '').split(/\s+/).filter((word) => word !== '');
  const found = own.length > 0 ? undefined : onPath(env, OPENERS[process.platform] ?? ELSEWHERE);
  const [program, ...args] = own.length > 0 ? own : found === undefined ? [] : [found];
  if (program === undefined) return false;
  const child = spawn(program, [...args, file], { stdio: 'ignore', detached: true, env: { ...env } });
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      child.unref();
      resolve(true);
    }, PATIENCE);
    const settle = (opened: boolean) => {
      clearTimeout(timer);
      resolve(opened);
    };
    child.once('error', () => settle(false));
    // Windows' own says 1 of what it has opened.
    child.once('exit', (code) => settle(code === 0 || process.platform === 'win32'));
  });
}
