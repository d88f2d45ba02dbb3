import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIN, demoDb, ensureBuilt } from './world.js';

const isThere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

/** How each shell is started without anybody's settings, and told to complete. */
const SHELLS = {
  bash: {
    start: 'bash --norc --noprofile',
    ready: "PS1='READY> '; source <(crm-analyze completion bash)",
  },
  zsh: {
    start: 'zsh -f',
    ready: "PROMPT='READY> '; autoload -U compinit; compinit -u -D; source <(crm-analyze completion zsh)",
  },
  fish: {
    start: 'fish --no-config',
    ready: [
      "function fish_prompt; echo -n 'READY> '; end; set -g fish_autosuggestion_enabled 0",
      'crm-analyze completion fish | source',
    ].join('; '),
  },
} as const;
const NAMES = ['bash', 'zsh', 'fish'] as const;

const HAS_TMUX = isThere('tmux') && spawnSync('tmux', ['-V']).status === 0;

/** Typed from the habits of other tools, and what the screen must then show: the answer, or a sentence that leads to it. */
const TASKS: readonly (readonly [typed: string, shown: RegExp])[] = [
  ['crm-analyze top', /try: crm-analyze tiers --show customers --sort -value -n 20/],
  ['crm-analyze ls', /try: crm-analyze doctor/],
  ['crm-analyze tier', /did you mean tiers\?|try: crm-analyze tiers/],
  ['crm-analyze tiers --period last-month', /did you mean prev-month\?/],
  ['crm-analyze tiers -o x.pdf', /try: -o x\.html|wrote x\.pdf/],
  ['crm-analyze sql "show tables"', /try: crm-analyze doctor/],
  ['crm-analyze tiers --show tiers --where orders.channel==Online -q', /gold +service budget +\d/],
  ['crm-analyze tiers --where orders.channel=web', /values: online, store|try: --where orders\.channel=/],
  ['crm-analyze explain gold', /Tier: gold/],
  ['crm-analyze tiers --show customers --sort -value -n 1 -q', /gold/],
];

/** What Tab makes of a line. */
const completedIn = (shell: string): readonly (readonly [typed: string, line: string])[] => [
  ['crm-analyze satis', 'crm-analyze satisfaction'],
  ['crm-analyze tiers --show conc', 'crm-analyze tiers --show concentration'],
  ['crm-analyze tiers --sort -valu', 'crm-analyze tiers --sort -value'],
  ...(shell === 'fish'
    ? [['crm-analyze tiers --sort=-value_s', 'crm-analyze tiers --sort=-value_share'] as const]
    : []),
  ['crm-analyze tiers --period prev-q', 'crm-analyze tiers --period prev-quarter'],
  ['crm-analyze tiers --where customers.seg', 'crm-analyze tiers --where customers.segment='],
  ['crm-analyze load opportunity', 'crm-analyze load opportunity_stages'],
];

for (const shell of NAMES)
  if (!HAS_TMUX || !isThere(shell)) console.warn(`habits in ${shell} skipped: no ${HAS_TMUX ? shell : 'tmux'}`);

describe.each(NAMES)('typed in %s', (shell) => {
  describe.skipIf(!HAS_TMUX || !isThere(shell))('under tmux', () => {
    const folder = mkdtempSync(join(tmpdir(), 'crm-typed-'));
    const tmux = (...args: string[]) =>
      spawnSync('tmux', ['-S', join(folder, 'socket'), '-f', '/dev/null', ...args], { encoding: 'utf8' }).stdout;
    /** The screen without its empty lines, once it shows what is waited for; whatever it shows after half a minute. */
    const screen = async (until: RegExp): Promise<string> => {
      let shown = '';
      for (let tries = 0; tries < 300 && !until.test(shown); tries++) {
        await new Promise((done) => setTimeout(done, 100));
        shown = tmux('capture-pane', '-p', '-J').replace(/\n\s*(?=\n|$)/g, '');
      }
      return shown;
    };
    const clear = async () => {
      tmux('send-keys', 'C-u');
      tmux('send-keys', '-l', 'clear');
      tmux('send-keys', 'Enter');
      await screen(/^READY>\s*$/);
    };

    beforeAll(async () => {
      ensureBuilt();
      await demoDb(join(folder, 'crm.duckdb'));
      mkdirSync(join(folder, 'bin'));
      const program = join(folder, 'bin/crm-analyze');
      writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`);
      chmodSync(program, 0o755);
      const { start, ready } = SHELLS[shell];
      const path = `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`;
      const world = `env -i HOME='${folder}' PATH='${path}' HISTFILE=/dev/null TERM=screen LANG=C.UTF-8 ${start}`;
      tmux('new-session', '-d', '-x', '120', '-y', '50', '-c', folder, world);
      tmux('send-keys', '-l', `${ready}; clear`);
      tmux('send-keys', 'Enter');
      await screen(/^READY>\s*$/);
    }, 120_000);
    afterAll(() => {
      tmux('kill-server');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    });

    it('ten habits lead to the answer or to a sentence that does', async () => {
      for (const [typed, shown] of TASKS) {
        tmux('send-keys', '-l', typed);
        tmux('send-keys', 'Enter');
        expect(await screen(/\nREADY>\s*$/), typed).toMatch(shown);
        await clear();
      }
    }, 240_000);

    it('--pager shows the first screen in less, and q leaves it', async () => {
      tmux('send-keys', '-l', 'crm-analyze tiers --show customers -n 0 --pager');
      tmux('send-keys', 'Enter');
      const first = await screen(/\n:$/);
      expect(first).toMatch(/Name +Tier/);
      expect(first).not.toContain('READY>');
      tmux('send-keys', 'q');
      // What belongs on stderr comes when the pager has left.
      expect(await screen(/\nREADY>\s*$/)).toContain('tiers · as of 2025-12-31');
      await clear();
      tmux('send-keys', '-l', 'PAGER=cat crm-analyze tiers --show tiers --pager -q');
      tmux('send-keys', 'Enter');
      expect(await screen(/\nREADY>\s*$/)).toMatch(/gold +service budget +\d/);
      await clear();
    }, 120_000);

    it('Tab completes commands, tables, columns, periods, attributes', async () => {
      for (const [typed, line] of completedIn(shell)) {
        tmux('send-keys', '-l', typed);
        tmux('send-keys', 'Tab');
        const end = new RegExp(`READY> ${line.replaceAll('-', '\\-')}`);
        expect((await screen(end)).trimEnd(), typed).toMatch(end);
        await clear();
      }
    }, 120_000);
  });
});
