import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands.js';
import { topics as english } from '../../../src/cli/help/topics/en.js';
import { topics as chinese } from '../../../src/cli/help/topics/zh-cn.js';
import { BARE_ENV, ensureBuilt, ROOT, scratch } from '../world.js';

const folder = scratch();
const SLOW = 300_000;
/** What `load --expect-total` of the example names, in cents. */
const EXPECTED = 126_579_304;

beforeAll(() => {
  ensureBuilt();
  mkdirSync(join(folder, 'bin'));
  const program = join(folder, 'bin/crm-analyze');
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'bin/crm-analyze.js')}' "$@"\n`);
  chmodSync(program, 0o755);
});

/** A line as a shell takes it, without a terminal. */
function typed(line: string, cwd: string) {
  const env = { ...BARE_ENV, PATH: `${join(folder, 'bin')}:${BARE_ENV['PATH']}`, HOME: folder };
  const { stdout, stderr, status } = spawnSync('bash', ['-c', line], { cwd, env, encoding: 'utf8', input: '' });
  return { code: status, stdout, stderr };
}

/** A folder with the exports that examples name. */
function exportsIn(name: string): string {
  const cwd = join(folder, name);
  mkdirSync(join(cwd, 'exports'), { recursive: true });
  const orders = join(ROOT, 'fixtures/shop/orders.csv');
  copyFileSync(orders, join(cwd, 'orders.csv'));
  copyFileSync(orders, join(cwd, 'exports/orders.csv'));
  writeFileSync(
    join(cwd, '订单导出.csv'),
    '单据编号,客户编码,单据日期,单据日期(录),金额\nD1,C1,2025-03-01,2025-03-02,120.50\nD2,C2,2025-03-03,2025-03-04,80.00\n',
  );
  // A month of them, whose amounts sum to what the example expects of it.
  const [head, ...lines] = readFileSync(orders, 'utf8').trimEnd().split('\n');
  const rows = lines.filter((line) => line.split(',')[3]!.startsWith('2025-06')).map((line) => line.split(','));
  const rest = rows.slice(1).reduce((sum, row) => sum + Math.round(Number(row[4]) * 100), 0);
  rows[0]![4] = ((EXPECTED - rest) / 100).toFixed(2);
  writeFileSync(join(cwd, 'orders-2025-06.csv'), `${[head, ...rows.map((row) => row.join(','))].join('\n')}\n`);
  return cwd;
}

const examplesOf = (name: string): readonly string[] =>
  COMMANDS.find((command) => command.name === name)!.examples.map((example) => `crm-analyze ${example}`);

describe('examples of commands that load, write or wait', () => {
  test(
    'load: in order, as help prints them',
    () => {
      const cwd = exportsIn('load');
      const june = () =>
        typed(
          `crm-analyze sql "SELECT sum(amount) AS amount FROM orders WHERE ordered_on BETWEEN DATE '2025-06-01' AND DATE '2025-06-30'" --csv -q`,
          cwd,
        ).stdout;
      const seen: string[] = [];
      for (const line of examplesOf('load')) {
        const { code, stderr } = typed(line, cwd);
        expect([line, code, code === 0 ? '' : stderr]).toEqual([line, 0, '']);
        seen.push(june());
      }
      // The month that is loaded over is there, and taking that back brings the one before.
      const [loaded, dry, replaced, back] = seen;
      expect(dry).toBe(loaded);
      expect(replaced).toBe('amount\n1265793.04\n');
      expect(back).toBe(loaded);
      expect(loaded).not.toBe(replaced);
    },
    SLOW,
  );

  test(
    'init: as help prints them',
    () => {
      const cwd = exportsIn('init');
      for (const line of examplesOf('init')) {
        const { code, stderr } = typed(line, cwd);
        expect([line, code, code === 0 ? '' : stderr]).toEqual([line, 0, '']);
      }
      expect(readFileSync(join(cwd, 'crm-analyze.yml'), 'utf8')).toContain('exports/');
    },
    SLOW,
  );

  test.each(Object.entries({ en: english, 'zh-CN': chinese }))(
    'the topics of help that write a mapping and load by it: %s',
    (language, topics) => {
      const cwd = exportsIn(`topics-${language}`);
      const lines = Object.values(topics)
        .flatMap((topic) => [...topic.matchAll(/^ {2}(crm-analyze (?:load|init)\b.*)$/gm)])
        .map(([, line]) => line!.replace(/ {2,}.*$/, ''));
      expect(lines).toEqual([
        'crm-analyze init --from exports/*.csv',
        'crm-analyze load --dry-run',
        'crm-analyze load',
      ]);
      for (const line of lines) {
        const { code, stderr } = typed(line, cwd);
        expect([line, code, code === 0 ? '' : stderr]).toEqual([line, 0, '']);
      }
    },
    SLOW,
  );

  test(
    'the first lines of docs/loading.md',
    () => {
      const cwd = exportsIn('loading');
      const block = /```\n(crm-analyze load orders[\s\S]*?)```/.exec(
        readFileSync(join(ROOT, 'docs/loading.md'), 'utf8'),
      )![1]!;
      const lines = block
        .split('\n')
        .map((line) => line.replace(/ {2,}.*$/, ''))
        .filter((line) => line !== '')
        // What comes after a flag that changes nothing is the reader's.
        .map((line) => line.replace(' …', ' orders orders.csv'))
        .flatMap((line) => line.split(' · ').map((part) => part.replace(/^(?!crm-analyze|cat )/, 'crm-analyze ')));
      expect(lines.length).toBeGreaterThan(8);
      // The mapping that a bare load reads comes first; what is taken back is gone for those that look at it.
      const place = (line: string) => (line.includes(' init ') ? 0 : line.includes(' --undo') ? 2 : 1);
      const inOrder = [...lines].sort((a, b) => place(a) - place(b));
      for (const line of inOrder) {
        const { code, stderr } = typed(line, cwd);
        expect([line, code, code === 0 ? '' : stderr]).toEqual([line, 0, '']);
      }
    },
    SLOW,
  );

  test(
    'demo, and what it says to try next, in order',
    () => {
      const cwd = exportsIn('demo');
      // A report of all there is takes its time, and is made where its pages are looked at.
      writeFileSync(join(cwd, 'crm-analyze.yml'), 'report:\n  sections: [tiers]\n');
      const [bare, elsewhere, ...more] = examplesOf('demo');
      expect(more).toEqual([]);
      const { code, stderr } = typed(bare!, cwd);
      expect(code).toBe(0);
      const lines = stderr.split('\n').flatMap((line) => /^ {2}((?:export|crm-analyze) .*)$/.exec(line)?.[1] ?? []);
      expect(lines[0]).toBe('export CRM_ANALYZE_DB=demo.duckdb');
      expect(lines.length).toBeGreaterThan(5);
      const tried = typed(['set -e', ...lines].join('\n'), cwd);
      expect([tried.code, tried.code === 0 ? '' : tried.stderr]).toEqual([0, '']);
      expect(readFileSync(join(cwd, 'demo.html'), 'utf8')).toContain('</html>');
      expect(typed(elsewhere!, cwd).code).toBe(0);
    },
    SLOW,
  );

  test(
    'mcp: serves until its caller is gone',
    () => {
      const cwd = exportsIn('mcp');
      expect(typed('crm-analyze load orders orders.csv -q', cwd).code).toBe(0);
      const ask = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });
      const hello = JSON.stringify({
        jsonrpc: '2.0',
        id: 0,
        method: 'initialize',
        params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
      });
      for (const line of examplesOf('mcp')) {
        const { code, stdout, stderr } = typed(`{ echo '${hello}'; echo '${ask}'; sleep 2; } | ${line}`, cwd);
        expect([line, code, stderr]).toEqual([line, 0, expect.not.stringContaining('error[')]);
        expect(stdout).toContain('"name":"tiers"');
      }
    },
    SLOW,
  );
});
