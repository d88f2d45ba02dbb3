import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BARE_ENV, cli, ensureBuilt, ROOT, scratch } from '../world.js';

const folder = scratch();
const BIN = join(ROOT, 'bin/crm-analyze.js');
beforeAll(ensureBuilt);

const ORDERS = `order_id,customer_id,ordered_at,amount,status
1,A,2024-02-01,10.00,paid
2,B,2024-02-02,20.00,parked
3,C,2024-02-03,5.00,parked
4,D,2024-02-04,7.00,at grandma's
`;
const DEALS = `opportunity_id,created_on,status,amount
1,2024-02-01,won,10
2,2024-02-02,Beim Vorstand,20
`;
const MAPPING = `sources:
  orders:
    files: orders.csv # as the shop sends it
    columns: { order_id: order_id, customer_id: customer_id, ordered_at: ordered_at, amount: amount, status: status }
`;

function home(name: string, files: Readonly<Record<string, string>>): string {
  const cwd = join(folder, name);
  mkdirSync(cwd, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, file), text);
  return cwd;
}

const hasScript = spawnSync('script', ['--version']).status === 0;

function typed(cwd: string, input: string, args: string) {
  const ran = spawnSync('script', ['-qec', `exec ${process.execPath} ${BIN} ${args}`, '/dev/null'], {
    cwd,
    input,
    env: { PATH: process.env['PATH'] ?? '', TERM: 'dumb', SHELL: '/bin/sh' },
    encoding: 'utf8',
    timeout: 120_000,
  });
  return { code: ran.status, said: ran.stdout.replaceAll('\r\n', '\n') };
}

const states = async (cwd: string) => {
  const { stdout } = await cli(['doctor', '--show', 'states', '--json'], { cwd, env: BARE_ENV });
  return JSON.parse(stdout).tables.states.map(({ status, state, rows }: Record<string, unknown>) => [
    status,
    state,
    rows,
  ]);
};

describe.skipIf(!hasScript)('load on a terminal', () => {
  test('asks what each status means that no list knows, with rows and amount, before anything is stored', async () => {
    const cwd = home('states', { 'orders.csv': ORDERS });
    const { code, said } = typed(cwd, 'nonsense\n3\ncounts\n', 'load orders orders.csv');
    expect([code, said]).toEqual([0, expect.stringContaining('status "parked": 2 rows, amount 25.00')]);
    expect(said).toContain('there is no reading "nonsense"');
    expect(said).toContain(`--state "parked=void" --state "at grandma's=counts"`);
    expect(said).not.toContain('W_STATUS_UNKNOWN');
    expect(await states(cwd)).toEqual([
      ['void', 'void', 2],
      ['completed', 'counts', 1],
      ['paid', 'counts', 1],
    ]);
  });

  test('and keeps the answer in the mapping, comments and all; the next load asks nothing', async () => {
    const cwd = home('kept', { 'orders.csv': ORDERS, 'crm-analyze.yml': MAPPING });
    expect(typed(cwd, 'void\npending\n', 'load').code).toBe(0);
    const text = readFileSync(join(cwd, 'crm-analyze.yml'), 'utf8');
    expect(text).toContain('# as the shop sends it');
    expect(parse(text).sources.orders.columns.status).toEqual({
      from: 'status',
      recode: { parked: 'void', "at grandma's": 'pending' },
    });
    const again = typed(cwd, '', 'load');
    expect([again.code, again.said]).toEqual([0, expect.not.stringContaining('which is it')]);
  });

  test('keeps of which table a file is, where its headers speak for two', () => {
    const lines =
      'customer_id,order_id,paid_on,ordered_at,amount\n1,O1,2024-01-02,2024-01-01,5\n2,O2,2024-01-03,2024-01-01,7\n';
    // A source of that table and no columns of its own stands there already.
    const cwd = home('tables', {
      'bills.csv': lines,
      'crm-analyze.yml': 'sources:\n  orders: { files: "orders-*.csv", into: orders }\n',
    });
    const { code, said } = typed(cwd, '1\n', 'load bills.csv');
    expect([code, said]).toEqual([0, expect.stringContaining('the answer is kept in')]);
    const { sources } = parse(readFileSync(join(cwd, 'crm-analyze.yml'), 'utf8'));
    expect(sources.orders_2).toEqual({ files: 'bills.csv', into: 'orders' });
    expect(typed(cwd, '', 'load bills.csv').code).toBe(0);
  });

  test('asks about a stage of a deal, and nothing is stored where nobody answers', () => {
    const cwd = home('deals', { 'deals.csv': DEALS });
    const none = typed(cwd, '\u0004', 'load opportunities deals.csv');
    expect([none.code, none.said]).toEqual([3, expect.stringContaining('error[E_ASK]')]);
    const { code, said } = typed(cwd, 'lost\n', 'load opportunities deals.csv');
    expect([code, said]).toEqual([0, expect.stringContaining('0 before, 2 after')]);
  });
});

test('where nobody is asked, the words count and are said, and a deal is refused with a flag a reading', async () => {
  const cwd = home('nobody', { 'orders.csv': ORDERS, 'deals.csv': DEALS });
  const orders = await cli(['load', 'orders', 'orders.csv'], { cwd, env: BARE_ENV });
  expect([orders.code, orders.stderr]).toEqual([0, expect.stringContaining('W_STATUS_UNKNOWN')]);
  const deals = await cli(['load', 'opportunities', 'deals.csv'], { cwd, env: BARE_ENV });
  expect([deals.code, deals.stderr]).toEqual([3, expect.stringContaining(`--state 'Beim Vorstand=lost'`)]);
});

test('init writes what each status is taken for, doctor says it again with what ids tell apart, profile lists ids that are none', async () => {
  // Twenty orders of two lines are orders; one number that two customers share among them is a slip of the pen.
  const two = Array.from({ length: 40 }, (_, i) => `N${i >> 1},K${i >> 1},2024-02-05,1.00,paid\n`).join('');
  const twice = `${ORDERS}${two}1,E,2024-03-05,3.00,paid\n`;
  const cwd = home('states-said', { 'orders.csv': twice, 'crm-analyze.yml': MAPPING });
  const init = await cli(['init', 'orders.csv', '--print'], { cwd, env: BARE_ENV });
  expect(init.stdout).toContain(
    '    #   paid, 42 rows: counts\n    #   parked, 2 rows: in no list of states, counts\n',
  );
  expect(parse(init.stdout).sources.orders.columns.status).toBe('status');
  expect((await cli(['load'], { cwd, env: BARE_ENV })).code).toBe(0);
  const doctor = JSON.parse((await cli(['doctor', '--json'], { cwd, env: BARE_ENV })).stdout).tables;
  expect(doctor.states.find(({ status }: { status: string }) => status === 'parked')).toEqual({
    table: 'orders',
    status: 'parked',
    state: null,
    counts: true,
    rows: 2,
    amount: 25,
  });
  expect(doctor.keys).toEqual([
    { table: 'orders', key: 'order_id', ids: 24, repeated: null, several_customers: 1, several_days: 1, example: '1' },
  ]);
  const { findings } = JSON.parse((await cli(['profile', '--json'], { cwd, env: BARE_ENV })).stdout).tables;
  for (const finding of ['ids_of_several_customers', 'ids_of_several_days'])
    expect(findings).toContainEqual({ table: 'orders', finding, rows: 1, detail: '1' });
});

test('--from TABLE=FILE says of which table a file is, unless a file is called so', async () => {
  const text = 'customer_id,ordered_at,amount\nA,2024-02-01,10.00\nB,2024-02-02,5.00\n';
  const cwd = home('from', { 'things.csv': text, 'orders=own.csv': text });
  const asked = ['tiers', '--period', 'all', '--json', '--from'];
  const revenue = async (file: string) => {
    const { code, stdout, stderr } = await cli([...asked, file], { cwd, env: BARE_ENV });
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    return JSON.parse(stdout).metrics.find(({ id }: { id: string }) => id === 'revenue_net')?.value;
  };
  expect([await revenue('orders=things.csv'), await revenue('orders=own.csv')]).toEqual([15, 15]);
  const other = await cli([...asked, 'tickets=things.csv'], { cwd, env: BARE_ENV });
  expect([other.code, other.stderr]).toEqual([3, expect.stringContaining('no column found for tickets.ticket_id')]);
  const output = await cli([...asked, 'orders=things.csv', '-o', 'things.csv'], { cwd, env: BARE_ENV });
  expect([output.code, output.stderr]).toEqual([2, expect.stringContaining('E_OUTPUT')]);
});
