import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDb, ensureBuilt, ROOT } from './world.js';

const PROGRAM = join(ROOT, 'bin/crm-analyze.js');
const fromDocs = (fence: string): string =>
  new RegExp(`\`\`\`${fence}\\n([\\s\\S]*?)\`\`\``).exec(readFileSync(join(ROOT, 'docs/cron.md'), 'utf8'))![1]!;

describe('docs/cron.md, as cron runs it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-cron-'));
  const bin = join(folder, 'bin');
  /** As cron does: no environment but a short PATH, nothing on stdin. */
  const asCron = (command: string, ...args: string[]) =>
    spawnSync('/usr/bin/env', ['-i', `PATH=${bin}:${dirname(process.execPath)}:/usr/bin:/bin`, command, ...args], {
      cwd: '/',
      input: '',
      encoding: 'utf8',
    });
  const mails = () => readdirSync(folder).filter((name) => name.startsWith('mail-'));

  beforeAll(async () => {
    ensureBuilt();
    mkdirSync(bin);
    mkdirSync(join(folder, 'reports'));
    const shell = (name: string, body: string) => {
      writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
      chmodSync(join(bin, name), 0o755);
    };
    // Loading is another page's; here it has nothing to do.
    shell('crm-analyze', `[ "$1" = load ] && exit 0\nexec '${process.execPath}' '${PROGRAM}' "$@"`);
    shell('mail', `cat >'${folder}'/mail-$$`);
    await demoDb(join(folder, 'crm.duckdb'));
    writeFileSync(join(folder, 'crm-analyze.yml'), 'report:\n  sections: [tiers]\n  to_date: false\n');
    const script = fromDocs('sh').replaceAll('/srv/crm', folder);
    writeFileSync(join(folder, 'weekly-report.sh'), script);
    chmodSync(join(folder, 'weekly-report.sh'), 0o755);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes the report under an empty environment, and mails nobody in a calm week', () => {
    const { status, stderr } = asCron(join(folder, 'weekly-report.sh'));
    expect([status, stderr]).toEqual([0, '']);
    expect(mails()).toEqual([]);
    expect(readdirSync(join(folder, 'reports')).filter((name) => /\.(html|md)$/.test(name))).toHaveLength(2);
    const before = readFileSync(join(folder, 'last.json'), 'utf8');
    const line = /^0 6 \* \* 1 +(.*)$/m.exec(fromDocs('crontab'))![1]!.replaceAll('/srv/crm', folder);
    const again = asCron('/bin/sh', '-c', line);
    expect([again.status, again.stderr]).toEqual([0, '']);
    // The same data: the same numbers, and nothing restated.
    const after = readFileSync(join(folder, 'last.json'), 'utf8');
    expect(after).toBe(before.replace('"restated": null', '"restated": []'));
  }, 300_000);

  it('mails when a check is met, once, with the check', () => {
    const script = readFileSync(join(folder, 'weekly-report.sh'), 'utf8').replace(
      '--fail-on any_signal',
      `--fail-on 'tiers.customers>1'`,
    );
    writeFileSync(join(folder, 'met.sh'), script);
    chmodSync(join(folder, 'met.sh'), 0o755);
    expect(asCron(join(folder, 'met.sh')).status).toBe(0);
    expect(mails()).toHaveLength(1);
    expect(readFileSync(join(folder, mails()[0]!), 'utf8')).toMatch(/warning\[W_CHECK_FAILED\]: .*tiers\.customers>1/);
  }, 300_000);

  it('a second run stays out while the first holds the lock', () => {
    const line = /^0 6 \* \* 1 +(.*)$/m.exec(fromDocs('crontab'))![1]!.replaceAll('/srv/crm', folder);
    const { status } = asCron('flock', join(folder, 'report.lock'), '/bin/sh', '-c', line);
    expect(status).toBe(1);
  }, 300_000);
});
