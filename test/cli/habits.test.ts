import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cli, ensureBuilt, scratch, shopDb } from './world.js';

const folder = scratch();
let db = '';
const run = (...args: string[]) => cli([...args, '--db', db], { cwd: folder });

beforeAll(async () => {
  ensureBuilt();
  db = await shopDb(folder);
});

/** The command after `try:`, as words. */
const tried = (stderr: string): string[] => {
  const line = /^try: crm-analyze (.*)$/m.exec(stderr)?.[1] ?? '';
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
};

describe('what fingers type from habit', () => {
  it.each([
    ['import', 'load'],
    ['top', 'tiers --show customers --sort -value -n 20'],
    ['cohorts', 'retention'],
    ['segments', 'rfm'],
    ['ls', 'doctor'],
    ['tables', 'doctor'],
    ['query', "sql 'SELECT count(*) FROM orders'"],
    ['nps', 'satisfaction'],
    ['ltv', 'clv'],
    ['attrition', 'churn'],
    ['dashboard', 'report'],
    ['客户价值', 'tiers --show customers --sort -value -n 20'],
  ])('%s leads to %s', async (word, command) => {
    const { code, stderr } = await cli([word]);
    expect(code).toBe(2);
    expect(stderr).toBe(`error[E_UNKNOWN_COMMAND]: no command ${word}\ntry: crm-analyze ${command}\n`);
  });

  it('and the commands so named run', async () => {
    for (const word of ['top', 'ls', 'query', 'segments']) {
      const { code } = await run(...tried((await cli([word])).stderr), '-q');
      expect(code, word).toBe(0);
    }
  });

  it('a word near nothing is not taken for a command of three letters', async () => {
    expect((await cli(['xx'])).stderr).toContain('try: crm-analyze --help');
    expect((await cli(['churnn'])).stderr).toContain('try: crm-analyze churn');
  });

  it.each([
    ['last-month', 'prev-month'],
    ['last quarter', 'prev-quarter'],
    ['this-year', 'ytd'],
  ])('the period %s is %s here', async (typed, ours) => {
    const { code, stderr } = await run('tiers', '--period', typed);
    expect(code).toBe(2);
    expect(stderr).toContain(`did you mean ${ours}?`);
    expect((await run('tiers', '--period', ours, '-q', '-f', 'none')).code).toBe(0);
  });

  it('pages and pictures that are not written say what is', async () => {
    expect((await run('tiers', '-o', 'x.jpg')).stderr).toContain('try: -o x.png');
  });

  it.each([
    ['show tables', 'doctor'],
    ['describe orders', 'model orders'],
    ['.tables', 'doctor'],
    ['\\d', 'doctor'],
  ])('sql "%s" leads to %s', async (typed, command) => {
    const { code, stderr } = await run('sql', typed);
    expect(code).toBe(2);
    expect(stderr).toContain(`try: crm-analyze ${command}\n`);
    // `model` knows all tables and takes no database.
    expect((await cli([...tried(stderr), '-q'], { cwd: folder, env: { CRM_ANALYZE_DB: db } })).code).toBe(0);
  });

  it('numbers of a query are read at a glance, and stay exact for programs', async () => {
    const query = 'select 1234.5000::decimal(18,4) as a, 0.1234567 as b, 1e3/7 as c, 2.125::decimal(9,3) as d';
    const { stdout } = await run('sql', query);
    expect(stdout).toMatch(/^ *1,234\.50 +0\.1234567 +142\.8571 +2\.125$/m);
    expect((await run('sql', query, '--csv')).stdout).toContain('1234.5,0.1234567,142.85714285714286,2.125');
  });

  it('a customer is found by a part of the name, where it is one', async () => {
    const names = (await run('sql', `select customer_id, name from customers where name is not null`, '--csv')).stdout;
    const rows = names
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    // Who is called so comes before whose name holds it.
    const holders = (part: string) => {
      const exact = rows.filter(([, name]) => name!.toLowerCase() === part.toLowerCase());
      return exact.length > 0 ? exact : rows.filter(([, name]) => name!.toLowerCase().includes(part.toLowerCase()));
    };
    const [id, name] = rows.find(([, own]) => holders(own!).length === 1)!;
    const found = await run('customer', name!.toUpperCase(), '--show', 'customer', '--csv', '-q');
    expect(found.stdout).toContain(id);
    const several = rows.map(([, own]) => own!.slice(0, 2)).find((part) => holders(part).length > 1)!;
    const { code, stderr } = await run('customer', several);
    expect(code).toBe(3);
    expect(stderr).toContain(`E_SEVERAL_CUSTOMERS]: ${holders(several).length} customers`);
    expect((await run(...tried(stderr), '-q', '--show', 'customer')).code).toBe(0);
  });

  it('values and codes are explained', async () => {
    expect((await cli(['explain', 'gold'])).stdout).toContain('tiers --show tiers, Tier: gold');
    expect((await cli(['explain', 'E_REJECTS'])).stdout).toContain('E_REJECTS (exit code 3)');
    expect((await cli(['explain', 'w_unpriced', '--lang', 'zh-CN'])).stdout).toContain('没有对本位币汇率');
    expect((await cli(['explain', 'E_REJECT'])).stderr).toContain('try: crm-analyze explain E_REJECTS');
  });

  it('the age of the data is checked where it is asked for', async () => {
    const late = await run('tiers', '-q', '--json', '--fail-on', 'data.days_old>7');
    expect(late.code).toBe(10);
    const { checks } = JSON.parse(late.stdout) as { checks: { metric: string; status: string; actual: number }[] };
    expect(checks).toMatchObject([{ metric: 'data.days_old', status: 'fail' }]);
    expect(checks[0]!.actual).toBeGreaterThan(300);
    writeFileSync(join(folder, 'one.yml'), 'report:\n  sections: [tiers]\n');
    const report = ['report', '--config', 'one.yml', '-q', '-f', 'none'];
    expect((await run(...report, '--fail-on', 'data.days_old>100000')).code).toBe(0);
    expect((await run('tiers', '--fail-on', 'data.days_old.change>7')).code).toBe(2);
  });

  it('a column of another table leads to that table', async () => {
    const { code, stderr } = await run('tiers', '--show', 'concentration', '--sort', '-value', '-q');
    expect(code).toBe(2);
    expect(stderr).toContain('concentration has no field named value; it is of customers');
    expect(stderr).toContain('try: --show customers');
    expect((await run('tiers', '--show', 'customers', '--sort', '-value', '-n', '1', '-q')).code).toBe(0);
  });

  it('a file of one table or picture says which, and what else there is', async () => {
    const table = await run('tiers', '-o', 'one.csv');
    expect(table.stderr).toContain('holds tiers alone; --show takes concentration, potential, migration, customers');
    expect((await run('tiers', '-o', 'one.svg')).stderr).toContain('holds lorenz alone; --show takes tiers');
    expect((await run('tiers', '-o', 'one.csv', '--show', 'tiers')).stderr).not.toContain('alone');
    expect((await run('tiers', '-o', 'one.xlsx')).stderr).not.toContain('alone');
  });

  it.each([
    ['explain', 'tiers'],
    ['explain', 'codes'],
    ['schema', 'tiers'],
    ['completion', 'zsh'],
    ['help', 'dates'],
  ])('%s %s is written where -o says, as it is printed', async (...words) => {
    const { code, stdout } = await cli([...words, '-o', 'text.txt', '-q'], { cwd: folder });
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'text.txt'), 'utf8')).toBe((await cli(words)).stdout);
  });

  it.each([
    ['sql', 'sql', 'select 1 as a, 2.5 as b, null as c'],
    ['customer', 'customer', 'C0001'],
    ['profile', 'profile'],
    ['doctor', 'doctor'],
    ['rows', 'tiers', '--rows', '-n', '3'],
    ['tiers', 'tiers', '--by', 'orders.channel', '-n', '3', '--fail-on', 'gini>2'],
    ['settings', 'config', 'show'],
    ['model', 'model', 'orders'],
    ['diff', 'diff', 'then.json', 'now.json'],
    ['report', 'report', '--config', 'one.yml'],
  ])('schema %s is that of what is printed', async (name, ...words) => {
    writeFileSync(join(folder, 'one.yml'), 'report:\n  sections: [tiers, rfm]\n');
    if (name === 'diff')
      for (const [file, period] of [
        ['then.json', '2024'],
        ['now.json', '2025'],
      ] as const)
        await run('tiers', '--period', period, '-q', '-o', file);
    const args = [...words, '-q', '--json'];
    const { stdout } = ['config', 'model', 'diff'].includes(words[0]!)
      ? await cli(args, { cwd: folder })
      : await run(...args);
    const printed = JSON.parse(stdout) as { schema: string };
    expect(printed.schema).toMatch(new RegExp(`^crm-analyze/${name}@\\d+$`));
    const document = JSON.parse((await cli(['schema', name])).stdout) as Parameters<typeof z.fromJSONSchema>[0];
    expect(z.fromJSONSchema(document).safeParse(printed).error).toBeUndefined();
    expect(z.fromJSONSchema(document).safeParse({ ...printed, tool: 1 }).success).toBe(false);
  });

  it('bash completes values: columns, periods, attributes, figures, tables and then files', async () => {
    writeFileSync(join(folder, 'complete.sh'), (await cli(['completion', 'bash'])).stdout);
    const complete = (line: string) => {
      const script = `source complete.sh; COMP_WORDS=(crm-analyze ${line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _crm_analyze; echo "\${COMPREPLY[*]}"`;
      return spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' }).stdout.trim();
    };
    expect(complete('tiers --sort -v')).toBe('-value_share -value');
    expect(complete('tiers --period prev-')).toBe('prev-week prev-month prev-quarter prev-year');
    expect(complete('tiers --by orders.ch')).toBe('orders.channel');
    expect(complete('tiers --where orders.ch')).toBe('orders.channel=');
    expect(complete('tiers --fail-on data')).toBe('data.days_old');
    expect(complete('load opportunity')).toBe('opportunity_stages');
    expect(complete('load orders ord')).toBe('');
  });

  it('programs learn of old data, in words that are the same tomorrow; nobody who chose the day does', async () => {
    const said = async (...args: string[]) => {
      const { stdout, stderr } = await run('tiers', '-f', 'json', '-q', ...args);
      const { warnings } = JSON.parse(stdout) as { warnings: { code: string }[] };
      return { old: warnings.filter(({ code }) => code === 'W_STALE_DATA'), stderr };
    };
    expect(await said()).toEqual({
      old: [
        {
          code: 'W_STALE_DATA',
          message: 'the data end on 2025-12-31, more than 7 days before this was asked',
          values: { date: '2025-12-31', days: 7 },
          count: null,
        },
      ],
      stderr: '',
    });
    expect((await said('--as-of', '2025-12-31')).old).toEqual([]);
    expect((await run('tiers', '-f', 'none')).stderr).toMatch(
      /W_STALE_DATA\]: the data end on 2025-12-31, \d+ days ago/,
    );
  });

  it('a table that this run did not make is said, beside others and alone', async () => {
    const alone = await run('sales', '--show', 'abc', '-q');
    expect([alone.code, alone.stdout, alone.stderr]).toEqual([
      4,
      '',
      'error[E_NO_TABLE]: this run of sales made no abc; explain says when it does\ntry: crm-analyze explain sales\n',
    ]);
    const beside = await run('sales', '--show', 'abc,bridge');
    expect(beside.code).toBe(0);
    expect(beside.stderr).toContain('this run of sales made no abc; explain says when it does\n');
    expect((await cli(['explain', 'sales'])).stdout).toContain('| `abc` ');
  });

  it('--no-color is --color never', async () => {
    const help = await cli(['tiers', '--help', '--no-color'], { env: { FORCE_COLOR: '1' } });
    expect([help.code, help.stdout.includes('\u001b')]).toEqual([0, false]);
  });

  it('a quiet load is silent', async () => {
    writeFileSync(join(folder, 'o.csv'), 'order_id,customer_id,date,amount\n1,a,2025-01-02,10\n');
    const { code, stdout, stderr } = await cli(['load', 'orders', 'o.csv', '--db', 'own.duckdb', '-q'], {
      cwd: folder,
    });
    expect([code, stdout, stderr]).toEqual([0, '', '']);
  });

  it('shares are per cent in a comparison of two answers', async () => {
    for (const [name, period] of [
      ['a', '2024'],
      ['b', '2025'],
    ] as const)
      await run('tiers', '--period', period, '-q', '-o', `${name}.json`);
    const { stdout } = await cli(['diff', 'a.json', 'b.json', '--show', 'metrics'], { cwd: folder });
    expect(stdout).toMatch(/^top20_share +\d\d\.\d% +\d\d\.\d% +-?\d\.\d%/m);
  });
});
