import { type Context, stderrWriter } from '../context.js';
import { SHELL } from './words.js';

const AFTER_MS = 500;
const EVERY_MS = 1000;

/** Runs `work` and, where a person watches and it takes longer than half a second, says on stderr that it goes on. */
export async function withProgress<T>(
  { io, settings, words, progress }: Pick<Context, 'io' | 'settings' | 'words' | 'progress'>,
  what: string,
  work: () => Promise<T>,
): Promise<T> {
  if (!io.stderr.isTty || settings.quiet || io.env['TERM'] === 'dumb') return work();
  const write = stderrWriter(io);
  const started = io.now().getTime();
  let shown = false;
  const show = () => {
    const seconds = Math.max(1, Math.round((io.now().getTime() - started) / 1000));
    const { percent } = progress;
    const done = percent === null ? '' : ` ${Math.floor(percent)} %`;
    write(`\r\u001b[K${words.say(SHELL.running({ what, seconds }))}${done}`);
    shown = true;
  };
  const first = setTimeout(show, AFTER_MS);
  const ticks = setInterval(() => shown && show(), EVERY_MS);
  try {
    return await work();
  } finally {
    clearTimeout(first);
    clearInterval(ticks);
    if (shown) write('\r\u001b[K');
  }
}
