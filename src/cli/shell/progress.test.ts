import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { verbatim } from '../../core/message.js';
import { type Progress, Steps, UNKNOWN } from '../../core/process/steps.js';
import { manifest } from '../../generated/manifest.js';
import { loadLocalizer } from '../../i18n/load.js';
import type { Settings } from '../options/settings.js';
import type { Io } from './io.js';
import { withLine } from './line.js';
import { withProgress } from './progress.js';

/** A world whose streams write into one list, `out:` and `err:` in front. */
function world(isTty: boolean, env: Record<string, string> = {}) {
  const seen: string[] = [];
  const sink = (name: string) => ({
    isTty,
    hasColour: false,
    columns: isTty ? 60 : null,
    write: (chunk: string | Uint8Array) => {
      seen.push(`${name}:${String(chunk)}`);
      return undefined;
    },
    settled: async () => {},
  });
  const bare = { stdout: sink('out'), stderr: sink('err'), env, now: () => new Date() } as unknown as Io;
  return { seen, ...withLine(bare) };
}

async function contextOf({ io, line }: ReturnType<typeof world>, quiet = false, engines = () => UNKNOWN as Progress) {
  const words = await loadLocalizer('en', manifest);
  return {
    io,
    words,
    settings: { quiet } as unknown as Settings,
    progress: { line, steps: new Steps(), engines },
  };
}

const ERASED = '\r\u001b[K';
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('progress', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('nothing is shown of a second, then one line that is written over and is gone at the end', async () => {
    const made = world(true);
    const context = await contextOf(made, false, () => ({ percent: 41.9, rows: 4_100_000, bytes: null }));
    const work = withProgress(context, 'tiers', () => wait(2200));
    await vi.advanceTimersByTimeAsync(999);
    expect(made.seen).toEqual([]);
    await vi.advanceTimersByTimeAsync(1201);
    await work;
    const line = (seconds: number) => `err:${ERASED}tiers … ${seconds} s · 41 % · 4,100,000 rows`;
    expect(made.seen).toEqual([line(1), line(2), line(2), `err:${ERASED}`]);
  });

  it('says at which step the work is, with bytes, and fits the terminal', async () => {
    const made = world(true);
    const context = await contextOf(made);
    const far = () => ({ percent: 50, rows: null, bytes: 234_500_000 });
    context.progress.steps.begin({ what: verbatim('reading orders'), far });
    const work = withProgress(context, 'load', () => wait(1100));
    await vi.advanceTimersByTimeAsync(1100);
    await work;
    expect(made.seen[0]).toBe(`err:${ERASED}load: reading orders … 1 s · 50 % · 235 MB`);
    context.progress.steps.begin({ what: verbatim(`reading ${'x'.repeat(80)}`), far });
    const long = withProgress(context, 'load', () => wait(1100));
    await vi.advanceTimersByTimeAsync(1100);
    await long;
    expect(made.seen[2]!.length).toBe(`err:${ERASED}`.length + 59);
  });

  it.each(['stdout', 'stderr'] as const)('is gone before anything is printed on %s', async (stream) => {
    const made = world(true);
    const work = withProgress(await contextOf(made), 'tiers', async () => {
      await wait(1100);
      await made.io[stream].write('printed\n');
      await made.io[stream].write('more\n');
    });
    await vi.advanceTimersByTimeAsync(1100);
    await work;
    const name = stream === 'stdout' ? 'out' : 'err';
    expect(made.seen).toEqual([`err:${ERASED}tiers … 1 s`, `err:${ERASED}`, `${name}:printed\n`, `${name}:more\n`]);
  });

  it.each([
    ['into a pipe', false, {}, false],
    ['under -q', true, {}, true],
    ['on a dumb terminal', true, { TERM: 'dumb' }, false],
  ] as const)('nothing %s', async (_, isTty, env, quiet) => {
    const made = world(isTty, env);
    const work = withProgress(await contextOf(made, quiet), 'tiers', () => wait(3000));
    await vi.advanceTimersByTimeAsync(3000);
    await work;
    expect(made.seen).toEqual([]);
  });
});
