import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckdb } from '../../src/engine/duckdb/open.js';
import { manifest } from '../../src/generated/manifest.js';
import { MAX_BYTES } from '../../src/render/html/report/report-html.js';
import { reportJson } from '../../src/render/report-json.js';
import { makeReport } from '../../src/report/report.js';
import { isLong } from '../support/long.js';
import { cli, demoDb, ensureBuilt, ROOT } from './world.js';

const PROGRAM = join(ROOT, 'bin/crm-analyze.js');
/** Moments at which a report is killed. */
const KILLS = isLong ? 30 : 7;
const SECTIONS = ['tiers', 'reps', 'satisfaction', 'retention'];
const NAMES = ['w.html', 'w.md', 'w.json'];

const sectionOf = (page: string, id: string) => page.split(`<section id="s-${id}"`)[1]!.split('<section id=')[0]!;

describe('the report as a command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crm-report-'));
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH!, ...env },
    });
    return { status, stderr };
  };
  const written = (into: string, args: readonly string[], env?: Readonly<Record<string, string>>) => {
    mkdirSync(join(folder, into), { recursive: true });
    const outputs = NAMES.flatMap((name) => ['-o', `${into}/${name}`]);
    expect(run(['report', '-q', ...args, ...outputs], env)).toMatchObject({ status: 0 });
    return NAMES.map((name) => readFileSync(join(folder, into, name), 'utf8'));
  };
  const weekly = ['--db', 'crm.duckdb', '--period', '2025-W38'];

  beforeAll(async () => {
    ensureBuilt();
    await demoDb(join(folder, 'crm.duckdb'));
    writeFileSync(join(folder, 'crm-analyze.yml'), `report:\n  sections: [${SECTIONS.join(', ')}]\n`);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives the same bytes in another zone and locale, and again from its JSON alone', () => {
    const first = written('a', weekly, { TZ: 'UTC', LANG: 'C', CRM_ANALYZE_LANG: 'en' });
    const other = written('b', weekly, { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', CRM_ANALYZE_LANG: 'en' });
    expect(other).toEqual(first);
    const nowhere = { CRM_ANALYZE_DB: 'missing.duckdb' };
    expect(written('c', ['--from-json', 'a/w.json'], nowhere)).toEqual(first);
  }, 300_000);

  it('gives the same bytes with one thread and with four', async () => {
    const texts = [];
    for (const threads of [1, 4]) {
      const engine = await openDuckdb(join(folder, 'crm.duckdb'), { threads });
      const sections = SECTIONS.map((analysis) => ({ analysis }));
      texts.push(reportJson(await makeReport(engine, manifest, { period: '2025-W38', sections })));
      await engine.close();
    }
    expect(texts[1]).toBe(texts[0]);
    // HTML and Markdown are written from these bytes.
    expect(texts[0]).toBe(readFileSync(join(folder, 'a/w.json'), 'utf8'));
  }, 300_000);

  it('draws every section on a page that can be mailed', async () => {
    writeFileSync(join(folder, 'every.yml'), 'report: {}\n');
    const every = [
      'report',
      '-q',
      '--db',
      'crm.duckdb',
      '--config',
      'every.yml',
      '--full',
      '-o',
      'every.html',
      '-o',
      'every.md',
    ];
    expect(await cli(every, { cwd: folder })).toMatchObject({ code: 0 });
    const page = readFileSync(join(folder, 'every.html'), 'utf8');
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(MAX_BYTES);
    const drawn = manifest.entries.filter(({ charts }) => charts.length > 0).map(({ id }) => id);
    expect(drawn).toContain('tiers');
    for (const id of drawn) expect([id, sectionOf(page, id).includes('<svg ')]).toEqual([id, true]);
  }, 300_000);

  it('says of the calm last week of the shop how it was, in three sentences with figures', () => {
    const lead = readFileSync(join(folder, 'every.md'), 'utf8')
      .split('## What changed and matters')[1]!
      .split('\n## ')[0]!;
    const said = lead.split('\n').filter((line) => line !== '');
    expect(said[0]).toMatch(/^A calm period: each of the \d+ figures judged stays within/);
    expect(said.slice(1)).toHaveLength(3);
    expect(said[1]).toMatch(/^- Net revenue: 26,416 \(▼ 43\.6% on the period before, .*usual 19,051 to 65,010\)\.$/);
    for (const sentence of said.slice(1)) expect(sentence).toMatch(/\d.*usual [\d.,]+ to [\d.,]+\)\.$/);
    // A figure without a course says why it stands alone, and no other does.
    const alone = /^.*as it stood at the end of the period; --previous compares it.*$/gm;
    const standing = readFileSync(join(folder, 'every.md'), 'utf8').match(alone)!;
    expect(standing.map((line) => /Value at high risk|Open deals/.exec(line)?.[0])).toEqual([
      'Value at high risk',
      'Open deals',
    ]);
  });

  it('prints commands that run as they are printed, against the same database', async () => {
    const texts = [readFileSync(join(folder, 'every.md'), 'utf8'), readFileSync(join(folder, 'every.html'), 'utf8')];
    // A page carries its data as JSON too; what people read stands before it.
    const read = texts.map((text) => text.split('<script type="application/json"')[0]!);
    const printed = read.flatMap((text) =>
      [...text.matchAll(/crm-analyze (?:[a-z]+ )[^`<\n]*/g)].map(([line]) => line),
    );
    const plain = printed.map((line) =>
      line.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim(),
    );
    const commands = [...new Set(plain)].filter((line) => !line.startsWith('crm-analyze report '));
    expect(commands).toContain('crm-analyze actions --as-of 2025-12-28 --show actions');
    expect(commands.length).toBeGreaterThan(3);
    // A table that is not on the page is made as of the page's day.
    const leftOff = commands.filter((command) => command.includes(' --show '));
    expect(leftOff.length).toBeGreaterThan(1);
    expect(leftOff.filter((command) => !command.includes(' --as-of '))).toEqual([]);
    for (const command of commands) {
      const words = command
        .split(' ')
        .slice(1)
        .map((word) => word.replace(/^'(.*)'$/, '$1'));
      const { code, output } = await cli([...words, '-q'], { cwd: folder });
      expect([command, code, output]).toEqual([command, 0, expect.not.stringContaining('error[')]);
    }
  }, 300_000);

  it('compares two kept reports without a database', () => {
    written('d', ['--db', 'crm.duckdb', '--period', '2025-W39']);
    expect(run(['diff', 'a/w.json', 'd/w.json', '-o', 'diff.json']).status).toBe(0);
    const { tables } = JSON.parse(readFileSync(join(folder, 'diff.json'), 'utf8'));
    const value = (from: string) => {
      const { sections } = JSON.parse(readFileSync(join(folder, from, 'w.json'), 'utf8'));
      const trends = sections.flatMap((section: { trends: { metric: string; value: number }[] }) => section.trends);
      return trends.find(({ metric }: { metric: string }) => metric === 'bookings').value;
    };
    const found = tables.metrics.find(({ metric }: { metric: string }) => metric === 'reps.bookings');
    expect([found.before, found.after]).toEqual([value('a'), value('d')]);
    expect(found.before).not.toBe(found.after);
    expect(tables.rows.map(({ table }: { table: string }) => table)).toContain('reps.ranking');
  }, 300_000);

  it('kill -9 while it is written leaves the old report or the new one, never half', async () => {
    const old = '<p>the report of last week</p>\n';
    // How much is written is all that its sections matter for.
    const kept = JSON.parse(readFileSync(join(folder, 'a/w.json'), 'utf8')) as { sections: unknown[] };
    writeFileSync(join(folder, 'kept.json'), JSON.stringify({ ...kept, sections: kept.sections.slice(0, 1) }));
    const target = join(folder, 'k/w.html');
    mkdirSync(join(folder, 'k'));
    const again = ['report', '-q', '--from-json', 'kept.json', '-o', 'k/w.html'];
    const started = Date.now();
    expect(run(again).status).toBe(0);
    const usual = Date.now() - started;
    const whole = readFileSync(target, 'utf8');
    const seen = new Set<string>();
    for (let i = 1; i <= KILLS; i++) {
      writeFileSync(target, old);
      const child = spawn(process.execPath, [PROGRAM, ...again], {
        cwd: folder,
        stdio: 'ignore',
        env: { PATH: process.env.PATH! },
      });
      const ended = new Promise((resolve) => child.on('close', resolve));
      setTimeout(() => child.kill('SIGKILL'), (usual * 1.4 * i) / KILLS);
      await ended;
      const found = readFileSync(target, 'utf8');
      expect([old, whole]).toContain(found);
      seen.add(found);
    }
    expect(seen).toContain(old);
    // What a killed run leaves beside it does not bear the report's name.
    expect(readdirSync(join(folder, 'k')).filter((name) => !name.startsWith('.'))).toEqual(['w.html']);
  }, 300_000);

  it('one chart is a picture; an unknown one names those there are', () => {
    expect(run(['tiers', '--db', 'crm.duckdb', '-q', '--show', 'lorenz', '-o', 'lorenz.svg']).status).toBe(0);
    expect(readFileSync(join(folder, 'lorenz.svg'), 'utf8')).toMatch(/^<svg xmlns[\s\S]*<title[\s\S]*<\/svg>\n$/);
    const written = (args: string[]) => {
      const { status, stderr } = run([...args, '--db', 'crm.duckdb', '-o', 'one.svg']);
      expect(status, stderr).toBe(0);
      const [, title] = /<title[^>]*>([^<]*)/.exec(readFileSync(join(folder, 'one.svg'), 'utf8'))!;
      return [title, ...stderr.split('\n').filter((line) => line.startsWith('one.svg'))];
    };
    expect(written(['tiers'])).toEqual([
      'Value tiers: Concentration',
      'one.svg holds lorenz alone; --show takes tiers',
    ]);
    expect(written(['tiers', '--show', 'tiers'])).toEqual(['Value tiers: Tiers']);
    expect(written(['churn', '--show', 'dcurve'])).toEqual([
      'Churn warning: Limits of silence: all',
      'one.svg holds dcurve-all alone; --show takes dcurve-repeat, dcurve-once',
    ]);
    expect(written(['churn', '--show', 'dcurve-once'])).toEqual(['Churn warning: Limits of silence: bought but once']);
    expect(run(['churn', '--db', 'crm.duckdb', '--show', 'dcurve-twice', '-o', 'x.svg']).stderr).toMatch(
      /E_UNKNOWN_CHART[\s\S]*dcurve-twice[\s\S]*dcurve-repeat/,
    );
    const { status, stderr } = run(['tiers', '--db', 'crm.duckdb', '--show', 'lorentz', '-o', 'x.svg']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/E_UNKNOWN_CHART[\s\S]*lorenz \(of concentration\), tiers/);
  }, 300_000);
});
