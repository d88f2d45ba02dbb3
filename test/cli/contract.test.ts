import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { TOOL_VERSION } from '../../src/core/version.js';
import { manifest } from '../../src/generated/manifest.js';
import { BARE_ENV, cli, cliProcess, ensureBuilt, ROOT, scratch, shopDb } from './world.js';

const folder = scratch();
let db = '';

beforeAll(async () => {
  ensureBuilt();
  db = await shopDb(folder);
});

const tiers = (...args: string[]) => cli(['tiers', '--db', db, ...args]);

describe('the command line', () => {
  test('help and version come without the engine and say what there is', async () => {
    const { code, stdout, stderr } = await cliProcess(['--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const { id } of manifest.entries) expect(stdout).toContain(`  ${id} `);
    expect((await cliProcess(['--version'])).stdout).toBe(`${TOOL_VERSION}\n`);
    expect((await cliProcess([])).stdout).toBe(stdout);
  });

  test('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(TOOL_VERSION).toBe(version);
  });

  test('global flags stand before and after the command', async () => {
    const after = await tiers('--json', '-q');
    const before = await cli(['--json', '-q', '--db', db, 'tiers']);
    expect(before.code).toBe(0);
    expect(before.stdout).toBe(after.stdout);
  });

  test.each([
    [['tires'], 2, 'E_UNKNOWN_COMMAND', 'tiers'],
    [['tiers', '--fromat', 'csv'], 2, 'E_UNKNOWN_OPTION', '--format'],
    [['tiers', '--schem', 'abc'], 2, 'E_UNKNOWN_OPTION', '--scheme'],
    [['tiers', '-f', 'jsn'], 2, 'E_VALUE', 'json'],
    [['tiers', '--show', 'custmers'], 2, 'E_UNKNOWN_TABLE', 'customers'],
    [['tiers', '--fields', 'revenu_net'], 2, 'E_UNKNOWN_FIELD', 'revenue_net'],
    [['tiers', '--fail-on', 'ginni>1'], 2, 'E_UNKNOWN_METRIC', 'gini'],
    [['tiers', '--fail-on', 'gini'], 2, 'E_CHECK_SYNTAX', ''],
    [['tiers', '-n', 'many'], 2, 'E_VALUE', ''],
    [['tiers', '--period', '2025', '--since', '2025-01-01'], 2, 'E_PERIOD', ''],
    [['tiers', '-f', 'csv', '-o', 'x.json'], 2, 'E_OUTPUT_FORMAT', ''],
    [['tiers', '-o', 'x.weird'], 2, 'E_OUTPUT_FORMAT', ''],
    [['tiers', '-f', 'tsv', '--csv'], 2, 'E_FORMATS', ''],
    [['tiers', '--from', '2025-01-01'], 2, 'E_FROM_DATE', '--since 2025-01-01'],
    [['tiers', '--db', 'nowhere.duckdb'], 3, 'E_DB_MISSING', ''],
    [['tiers', '--period', '2025', '--as-of', 'foo'], 2, 'E_AS_OF', '--as-of 2025-06-30'],
    [['tiers', '--as-of', '2025-02-30'], 2, 'E_AS_OF', 'YYYY-MM-DD'],
    [['report', '--as-of', '20250601'], 2, 'E_AS_OF', 'YYYY-MM-DD'],
    [['tiers', '--where', 'amount>=abc'], 2, 'E_WHERE', "--where 'amount>=100'"],
    [['tiers', '--where', 'amount>='], 2, 'E_WHERE', "--where 'amount>=100'"],
    [['tiers', '--where', 'amount>=1,000'], 2, 'E_WHERE', 'not 1,000'],
    [['tiers', '--where', 'quantity=two'], 2, 'E_WHERE', "--where 'quantity="],
    [['tiers', '--where', 'amount=1e400'], 2, 'E_WHERE', ''],
    [['tiers', '--where', 'amount>=99999999999999999999'], 2, 'E_WHERE', ''],
    [['tiers', '--where', 'ordered_on>=2025-13-01'], 2, 'E_WHERE', 'YYYY-MM-DD'],
    [['tiers', '--where', 'ordered_on=2025'], 2, 'E_WHERE', "'ordered_on=2025-06-30'"],
    [['doctor', '--db', 'docs/examples/orders.csv'], 3, 'E_DB_DAMAGED', '--from docs/examples/orders.csv'],
    [['doctor', '--db', '.'], 3, 'E_DB_DAMAGED', ''],
    [['load', 'orders', 'docs/examples/orders.csv', '--db', 'README.md'], 3, 'E_DB_DAMAGED', ''],
    [['load', '--undo', '--dry-run'], 2, 'E_USAGE', '--dry-run'],
    [['load', 'orders', 'docs/examples/orders.csv', '--undo', '1'], 2, 'E_USAGE', 'doctor --loads'],
    [['diff', 'a.json', 'b.json', '--fail-on', 'gini>0'], 2, 'E_UNKNOWN_OPTION', 'no option --fail-on'],
    [['export', 'orders', '--where', 'amount>5000'], 2, 'E_UNKNOWN_OPTION', 'no option --where'],
    [['report', '--from-json', 'w.json', '--fail-on', 'any_signal'], 2, 'E_USAGE', '--from-json makes no checks'],
    [['help', 'dats'], 2, 'E_UNKNOWN_TOPIC', 'dates'],
    [['explain', 'ginni'], 2, 'E_UNKNOWN_NAME', 'gini'],
    [['config', 'shw'], 2, 'E_USAGE', 'show'],
    [['completion', 'tcsh'], 2, 'E_VALUE', 'bash'],
  ])('%j ends with %i %s and helps', async (args, code, fault, help) => {
    const ran = await cli(args.includes('nowhere.duckdb') || args[0] !== 'tiers' ? args : [...args, '--db', db]);
    expect(ran.stderr).toMatch(new RegExp(`^error\\[${fault}\\]: `));
    expect(ran.stderr).toContain(help);
    expect([ran.code, ran.stdout]).toEqual([code, '']);
  });

  test('with --json a fault is one JSON object on stderr', async () => {
    const { stderr, stdout, code } = await cliProcess(['tiers', '--db', 'nowhere.duckdb', '--json']);
    const { error } = JSON.parse(stderr) as { error: Record<string, string> };
    expect([code, stdout, error['code']]).toEqual([3, '', 'E_DB_MISSING']);
    expect(error['hint']).toContain('crm-analyze load');
  });

  test('a check that is met ends with 10 and stands in the JSON; a missing metric value counts as met', async () => {
    const ran = await tiers('--json', '--fail-on', 'gini>0', '--warn-on', 'customers>=0', '--fail-on', 'gini>100%');
    expect(ran.code).toBe(10);
    const { checks } = JSON.parse(ran.stdout) as { checks: { expr: string; status: string }[] };
    expect(checks.map(({ expr, status }) => [expr, status])).toEqual([
      ['gini>0', 'fail'],
      ['gini>100%', 'pass'],
      ['customers>=0', 'warn'],
    ]);
    expect(ran.stderr).toContain('W_CHECK_FAILED');
    expect((await tiers('-f', 'none', '--warn-on', 'gini>0')).code).toBe(0);
  });

  test('--fields, --sort and -n shape any format; --fields alone finds its table', async () => {
    const ran = await tiers(
      '--fields',
      'customer_id,value',
      '--sort',
      'value,customer_id',
      '-n',
      '3',
      '-f',
      'csv',
      '-q',
    );
    const lines = ran.stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('customer_id,value');
    const values = lines.slice(1).map((line) => Number(line.split(',')[1]));
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });

  test('table and csv agree cell for cell', async () => {
    const fields = ['--show', 'tiers', '--fields', 'tier,customers,revenue_net,share', '-q'];
    const [csv, table] = [await tiers('-f', 'csv', ...fields), await tiers('-f', 'table', ...fields, '--wide')];
    const rows = csv.stdout
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const printed = table.stdout.split('\n');
    const from = printed.findIndex((line) => line.startsWith('Tier ')) + 2;
    for (const [i, [tier, customers, revenue, share]] of rows.entries()) {
      const cells = printed[from + i]!.split(/\s{2,}/);
      expect(cells[0]!.replaceAll(' ', '_').startsWith(tier!.slice(0, 4))).toBe(true);
      expect(Number(cells[1]!.replaceAll(',', ''))).toBe(Number(customers));
      expect(cells[2] === '-' ? '' : cells[2]!.replaceAll(',', '')).toBe(
        revenue === '' ? '' : Number(revenue).toFixed(2),
      );
      expect(cells[3]).toBe(share === '' ? '-' : `${(Number(share) * 100).toFixed(1)}%`);
    }
    expect(rows.length).toBeGreaterThan(2);
  });

  test('the JSON is ordered, its schema is that of `schema`, and money has at most two decimals', async () => {
    const { stdout } = await tiers('--json');
    const envelope = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(envelope)).toEqual([
      'schema',
      'tool',
      'frame',
      'params',
      'headline',
      'metrics',
      'checks',
      'warnings',
      'columns',
      'tables',
    ]);
    const schema = JSON.parse((await cli(['schema', 'tiers'])).stdout) as { properties: Record<string, unknown> };
    expect(Object.keys(schema.properties)).toEqual(Object.keys(envelope));
    expect(stdout).not.toMatch(/"revenue_net":-?\d+\.\d{3}/);
  });

  test('the same command gives the same bytes, whatever the terminal, language or colour of the environment', async () => {
    const plain = await tiers('--json', '-q');
    const other = await cliProcess(['tiers', '--db', db, '--json', '-q'], {
      env: {
        ...BARE_ENV,
        LANG: 'zh_CN.UTF-8',
        TERM: 'xterm-256color',
        FORCE_COLOR: '1',
        TZ: 'America/New_York',
        COLUMNS: '40',
      },
    });
    expect(other.stdout).toBe(plain.stdout);
  });

  test('runs with an empty environment: env -i LANG=C TERM=dumb, no HOME', async () => {
    const ran = await cliProcess(['tiers', '--db', db], { env: { LANG: 'C', TERM: 'dumb' } });
    expect([ran.code, ran.stdout.includes('Tier')]).toEqual([0, true]);
  });

  test('colour and graphics only where asked or a terminal reads', async () => {
    expect((await tiers()).stdout).not.toMatch(/[\u001b█─]/);
    expect((await tiers('--color', 'always')).stdout).toContain('\u001b[1m');
    const forced = { env: { ...BARE_ENV, FORCE_COLOR: '1' } };
    expect((await cliProcess(['tiers', '--db', db], forced)).stdout).toContain('\u001b[1m');
    expect((await cliProcess(['tiers', '--db', db, '--no-color'], forced)).stdout).not.toContain('\u001b');
    const none = { env: { ...BARE_ENV, NO_COLOR: '1' } };
    expect((await cliProcess(['tiers', '--db', db], none)).stdout).not.toContain('\u001b');
  });

  test('settings: flag over environment over nearest config over user config, CRLF and BOM in config', async () => {
    const home = join(folder, 'home');
    const deep = join(folder, 'project', 'deep');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(join(home, '.config/crm-analyze'), { recursive: true });
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(home, '.config/crm-analyze/config.yml'), 'format: md\nlimit: 7\nlang: zh-CN\n');
    writeFileSync(
      join(folder, 'project/crm-analyze.yml'),
      '\ufeffformat: csv\r\ndb: ../shop.duckdb\r\nanalyses:\r\n  tiers:\r\n    scheme: abc\r\n',
    );
    mkdirSync(join(folder, 'project/.git'));
    const env = { ...BARE_ENV, HOME: home };
    const shown = async (args: string[], more = {}) =>
      (await cli(['config', 'show', '--origin', '--json', ...args], { cwd: deep, env: { ...env, ...more } })).stdout;
    const origins = JSON.parse(await shown([], { CRM_ANALYZE_LANG: 'en' })) as {
      tables: { settings: { setting: string; value: string; origin: string }[] };
    };
    const by = new Map(origins.tables.settings.map((row) => [row.setting, row]));
    expect(by.get('lang')).toMatchObject({ value: 'en', origin: 'CRM_ANALYZE_LANG' });
    expect(by.get('limit')!.origin).toBe(`${join(home, '.config/crm-analyze/config.yml')}:2`);
    expect(by.get('db')!.origin).toMatch(/project[/\\]crm-analyze\.yml:2$/);
    const ran = await cli(['tiers', '-q'], { cwd: deep, env });
    expect(ran.stdout.split('\n')[0]).toMatch(/^tier,/);
    expect(ran.stdout).toMatch(/^a,/m);
    expect((await cli(['tiers', '--scheme', 'gold', '-f', 'tsv', '-q'], { cwd: deep, env })).stdout).toMatch(
      /^gold\t/m,
    );
  });

  test('config validate lists every fault with file and line', async () => {
    const file = join(folder, 'bad.yml');
    writeFileSync(file, 'lang: fr\nformt: csv\nanalyses:\n  tiers: { schem: abc }\n  teirs: {}\n');
    const { code, stderr } = await cli(['config', 'validate', file]);
    expect(code).toBe(2);
    expect(stderr.match(/bad\.yml:\d+/g)).toEqual(['bad.yml:1', 'bad.yml:2', 'bad.yml:4', 'bad.yml:5']);
    expect(stderr).toContain('did you mean format?');
    const used = await cli(['tiers', '--config', file]);
    expect([used.code, used.stderr.includes('bad.yml:2')]).toEqual([2, true]);
  });

  test('--sql prints a script, and the answer is not computed twice', async () => {
    const { stdout, code } = await tiers('--sql');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ATTACH '.*' AS data \(READ_ONLY\);/);
    expect(stdout).not.toContain('$');
  });

  test('--rows prints the rows of the period', async () => {
    const all = await tiers('--rows', '--period', 'all', '-f', 'ndjson', '-q');
    const web = await tiers('--rows', '--period', 'all', '--where', 'channel=online', '-f', 'ndjson', '-q');
    const count = (text: string) => text.split('\n').length - 1;
    expect(count(all.stdout)).toBeGreaterThan(count(web.stdout));
    expect(count(web.stdout)).toBeGreaterThan(0);
    for (const line of web.stdout.trimEnd().split('\n')) expect(JSON.parse(line)).toMatchObject({ channel: 'online' });
  });

  test('language: labels and messages follow it, keys and codes do not; errors too', async () => {
    const zh = await tiers('--lang', 'zh-CN');
    expect(zh.stdout).toContain('截至');
    expect((await tiers('--lang', 'zh-CN', '--json', '-q')).stdout).toBe((await tiers('--json', '-q')).stdout);
    expect((await cli(['--help', '--lang', 'zh-CN'])).stdout).toContain('客户：');
    const fault = await cli(['tiers', '--db', 'nowhere.duckdb', '--lang', 'zh-CN']);
    expect(fault.stderr).toMatch(/[\u4e00-\u9fff]/);
    expect((await cli(['tiers', '--db', db, '--lang', 'fr'])).code).toBe(2);
    expect((await cli(['tiers', '--db', db], { env: { ...BARE_ENV, LC_ALL: 'zh_CN.UTF-8' } })).stdout).toContain(
      '截至',
    );
  });

  test('customer shows record, advice as actions gives it, and timeline', async () => {
    const id = JSON.parse(
      (await cli(['sql', 'select customer_id from orders order by 1 limit 1', '--db', db, '-f', 'ndjson', '-q']))
        .stdout,
    ) as {
      customer_id: string;
    };
    const { code, stdout } = await cli(['customer', id.customer_id, '--db', db, '--json']);
    const { tables } = JSON.parse(stdout) as { tables: Record<string, Record<string, unknown>[]> };
    expect(code).toBe(0);
    expect(tables['customer']![0]!['customer_id']).toBe(id.customer_id);
    const listed = JSON.parse((await cli(['actions', '--db', db, '--json', '-q'])).stdout) as {
      tables: Record<string, Record<string, unknown>[]>;
    };
    const own = ['actions', 'held_out', 'waiting']
      .flatMap((name) => listed.tables[name] ?? [])
      .filter((row) => row['customer_id'] === id.customer_id);
    for (const row of own) expect(row).toMatchObject(tables['advice']![0]!);
    expect(tables['advice'] ?? []).toHaveLength(own.length);
    expect(tables['worth']!.length).toBeGreaterThan(0);
    expect(tables['timeline']!.length).toBeGreaterThan(0);
    expect((await cli(['customer', 'no-such', '--db', db])).code).toBe(3);
  });
});
