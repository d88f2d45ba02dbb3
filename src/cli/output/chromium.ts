import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../../core/errors.js';
import { verbatim } from '../../core/message.js';
import { ownFolder } from '../../engine/duckdb/own-folder.js';
import type { Io } from '../shell/io.js';
import { canRun, onPath } from '../shell/on-path.js';
import { tempFolder } from '../shell/temp-folder.js';
import { OUTPUT } from './words.js';

/** What a browser makes of a page or picture. */
export type Printed = 'pdf' | 'png';

/** Names under which systems have a browser of the kind that prints without a window. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
  'chrome.exe',
  'msedge.exe',
];
const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const ON_WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
const PROGRAMS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];

/** Milliseconds for a page of a report; a browser that hangs is ended. */
const PATIENCE = 60_000;
/** A page's first screen, CSS pixels; pictures are drawn twice as fine. */
const SCREEN = { width: 1280, height: 1600 };

/** The browser of this machine that can print; undefined where there is none. */
export function findChromium(env: Io['env']): string | undefined {
  const windows = PROGRAMS.flatMap((name) => {
    const folder = env[name];
    return folder === undefined ? [] : ON_WINDOWS.map((path) => join(folder, path));
  });
  return onPath(env, NAMES) ?? [...FIXED, ...windows].find(canRun);
}

/** Width and height that a picture says of itself. */
function sizeOf(svg: string): { width: number; height: number } {
  const found = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  return found === null ? SCREEN : { width: Math.ceil(Number(found[1])), height: Math.ceil(Number(found[2])) };
}

const asPage = (content: string): string =>
  content.startsWith('<svg') || content.startsWith('<?xml')
    ? `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#fff}svg{display:block}</style>${content.replace(/^<\?xml.*?\?>\s*/s, '')}`
    : content;

/**
 * A page or picture as a browser prints it. Nothing is fetched: the page is one file, and the browser has a folder of its own.
 * Throws UserError E_OUTPUT_FORMAT (usage) where no browser is found, E_OUTPUT where it makes nothing.
 */
export async function printedBy(
  { env, uid }: Pick<Io, 'env' | 'uid'>,
  content: string,
  kind: Printed,
  file: string,
): Promise<Uint8Array> {
  const browser = findChromium(env);
  if (browser === undefined) {
    const other = content.startsWith('<!doctype') ? 'html' : 'svg';
    throw new UserError('E_OUTPUT_FORMAT', 'usage', OUTPUT.no_browser({ file }), {
      hint: verbatim(`-o ${file.replace(/\.\w+$/, '')}.${other}`),
    });
  }
  const folder = await ownFolder(tempFolder());
  try {
    const [page, made] = [join(folder.path, 'page.html'), join(folder.path, `page.${kind}`)];
    await writeFile(page, asPage(content));
    const { width, height } = content.startsWith('<!doctype') ? SCREEN : sizeOf(content);
    const what =
      kind === 'pdf'
        ? [`--print-to-pdf=${made}`, '--no-pdf-header-footer', '--print-to-pdf-no-header']
        : [`--screenshot=${made}`, `--window-size=${width},${height}`, '--force-device-scale-factor=2'];
    await ended(
      browser,
      [
        '--headless',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-extensions',
        '--disable-background-networking',
        '--disable-sync',
        '--no-first-run',
        '--hide-scrollbars',
        // For the user root a browser does not start within its sandbox; the page is ours and asks for nothing.
        ...(uid === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${join(folder.path, 'profile')}`,
        ...what,
        pathToFileURL(page).href,
      ],
      env,
    );
    return await readFile(made).catch((cause: unknown) => {
      throw new UserError('E_OUTPUT', 'usage', OUTPUT.browser_made_nothing({ browser, file }), { cause });
    });
  } finally {
    await folder.remove();
  }
}

/** Waits until the browser has ended, well or not: the file that it made tells. */
const ended = (browser: string, args: readonly string[], env: Io['env']): Promise<void> =>
  new Promise((resolve) => {
    const child = spawn(browser, args, { stdio: 'ignore', env: { ...env }, timeout: PATIENCE, killSignal: 'SIGKILL' });
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
