import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cli, ensureBuilt, scratch, shopDb } from './world.js';

/** A Python with pyarrow, pandas, duckdb and openpyxl; named by CRM_ANALYZE_PYTHON where it is not the first one found. */
const PYTHON = process.env['CRM_ANALYZE_PYTHON'] ?? 'python3';
const hasReaders = spawnSync(PYTHON, ['-c', 'import pyarrow, pandas, duckdb, openpyxl']).status === 0;
const hasJq = spawnSync('jq', ['--version']).status === 0;

const folder = scratch();
let db = '';

beforeAll(async () => {
  ensureBuilt();
  db = await shopDb(folder);
});

const READ = `
import json, sys, datetime, decimal, csv
import pyarrow as pa, pyarrow.ipc, pyarrow.parquet as pq, pandas as pd, duckdb, openpyxl
folder = sys.argv[1]
rows = [json.loads(line) for line in open(folder + '/c.ndjson', encoding='utf-8')]
arrow = pa.ipc.open_file(folder + '/c.arrow').read_all()
stream = pa.ipc.open_stream(folder + '/c.arrows').read_all()
parquet = pq.read_table(folder + '/c.parquet')
assert arrow.equals(stream), 'file and stream differ'
assert arrow.to_pylist() == parquet.to_pylist(), 'arrow and parquet differ'
plain = lambda cell: float(cell) if isinstance(cell, decimal.Decimal) else str(cell) if isinstance(cell, datetime.date) else cell
assert [{k: plain(v) for k, v in row.items()} for row in arrow.to_pylist()] == rows, 'arrow and ndjson differ'
frame = pd.read_parquet(folder + '/c.parquet')
assert len(frame) == len(rows)
assert duckdb.sql(f"select count(*), sum(revenue_net) from '{folder}/c.parquet'").fetchall()[0][0] == len(rows)
table = list(csv.DictReader(open(folder + '/c.csv', encoding='utf-8', newline='')))
assert [r['customer_id'] for r in table] == [r['customer_id'] for r in rows]
assert [decimal.Decimal(r['revenue_net']) for r in table] == [r['revenue_net'] for r in arrow.to_pylist()]
book = openpyxl.load_workbook(folder + '/c.xlsx')
assert book.sheetnames[0] == 'Metrics'
sheet = book['Customers']
header = [cell.value for cell in sheet[1]]
cells = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
assert [row[0] for row in cells] == [r['customer_id'] for r in rows]
money = list(rows[0]).index('revenue_net')
assert all(abs(row[money] - r['revenue_net']) < 1e-9 for row, r in zip(cells, rows))
print(json.dumps({'rows': len(rows), 'types': {f.name: str(f.type) for f in arrow.schema}, 'frozen': sheet.freeze_panes,
  'sheets': len(book.sheetnames), 'about': json.loads(arrow.schema.metadata[b'crm_analyze.frame'])['currency']}))
`;

describe.skipIf(!hasReaders)('what other programs read', () => {
  test('pyarrow, pandas, DuckDB, csv and openpyxl see the same values with the right types', async () => {
    const file = (name: string) => join(folder, name);
    const shown = ['tiers', '--db', db, '--show', 'customers', '-q'];
    const files = ['c.arrow', 'c.parquet', 'c.csv', 'c.ndjson', 'c.xlsx'].flatMap((name) => ['-o', file(name)]);
    expect((await cli([...shown, ...files])).code).toBe(0);
    writeFileSync(file('c.arrows'), (await cli([...shown, '-f', 'arrow'])).bytes);
    const { stdout, stderr, status } = spawnSync(PYTHON, ['-c', READ, folder], { encoding: 'utf8' });
    expect([status, stderr.includes('Error') ? stderr : '']).toEqual([0, '']);
    const read = JSON.parse(stdout) as { rows: number; types: Record<string, string>; frozen: string; about: string };
    expect(read.rows).toBeGreaterThan(100);
    expect(read).toMatchObject({ frozen: 'A2', about: 'CNY' });
    expect(read.types).toMatchObject({
      customer_id: 'string',
      tier: 'dictionary<values=string, indices=int32, ordered=0>',
      rank: 'int64',
      revenue_net: 'decimal128(38, 4)',
      silent: 'bool',
      cumulative_share: 'double',
    });
  });
});

const KINDS = `
import json, sys, pyarrow as pa, pyarrow.ipc, pyarrow.parquet as pq, pandas as pd
folder = sys.argv[1]
read = lambda name: pa.ipc.open_file(f'{folder}/{name}.arrow').read_all()
types = lambda table: {f.name: str(f.type) for f in table.schema}
exact, plain = read('exact'), read('plain')
rounded = lambda table: [v if v is None else round(float(v), 4) for v in table['average_order'].to_pylist()]
assert rounded(exact) == rounded(plain), 'a mean is another one'
print(json.dumps({'exact': types(exact), 'plain': types(plain), 'parquet': types(pq.read_table(f'{folder}/plain.parquet')),
  'pandas': str(pd.read_parquet(f'{folder}/plain.parquet')['revenue_net'].dtype)}))
`;

test.skipIf(!hasReaders)(
  'money is decimal, means of it too; --float-money makes doubles of it for pandas',
  async () => {
    const shown = ['rfm', '--db', db, '--show', 'segments', '-q'];
    const file = (name: string) => ['-o', join(folder, name)];
    expect((await cli([...shown, ...file('exact.arrow')])).code).toBe(0);
    const floats = await cli([...shown, ...file('plain.arrow'), ...file('plain.parquet'), '--float-money']);
    expect(floats.code).toBe(0);
    const { stdout, stderr, status } = spawnSync(PYTHON, ['-c', KINDS, folder], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const kinds = (type: string) => ({ revenue_net: type, average_order: type, share: 'double' });
    expect(JSON.parse(stdout)).toMatchObject({
      exact: kinds('decimal128(38, 4)'),
      plain: kinds('double'),
      parquet: kinds('double'),
      pandas: 'float64',
    });
  },
);

/** csvkit's program stands beside the Python it is installed for. */
const CSVSTAT = join(dirname(PYTHON), 'csvstat');

test.skipIf(!existsSync(CSVSTAT))('csvstat reads csv: rows, types, sums', async () => {
  const csv = (await cli(['tiers', '--db', db, '--show', 'customers', '--csv', '-q'])).stdout;
  const { stdout } = spawnSync(CSVSTAT, ['--json', '--no-grouping-separator'], { input: csv, encoding: 'utf8' });
  const columns = JSON.parse(stdout) as { column_name: string; type: string; unique: number; sum?: number }[];
  const of = (name: string) => columns.find(({ column_name }) => column_name === name);
  const lines = csv.trimEnd().split('\n').slice(1);
  expect(of('customer_id')).toMatchObject({ type: 'Text', unique: lines.length });
  expect(of('rank')?.type).toBe('Number');
  expect(of('silent')?.type).toBe('Boolean');
  const json = JSON.parse((await cli(['tiers', '--db', db, '--json'])).stdout) as {
    metrics: { id: string; value: number }[];
  };
  const net = json.metrics.find(({ id }) => id === 'revenue_net')!.value;
  expect(of('revenue_net')?.type).toBe('Number');
  expect(of('revenue_net')?.sum).toBeCloseTo(net, 1);
});

test.skipIf(!hasJq)('jq reads json and each line of ndjson', async () => {
  const json = await cli(['tiers', '--db', db, '--json']);
  const count = spawnSync('jq', ['.tables.customers | length'], { input: json.stdout, encoding: 'utf8' });
  const lines = await cli(['tiers', '--db', db, '--show', 'customers', '-f', 'ndjson', '-q']);
  const each = spawnSync('jq', ['-c', '.customer_id'], { input: lines.stdout, encoding: 'utf8' });
  expect(each.stdout.trimEnd().split('\n').length).toBe(Number(count.stdout));
});

test('an empty table is a file with its columns in every format', async () => {
  const none = ['sql', 'select order_id, amount, ordered_on from orders where 1 = 0', '--db', db, '-q'];
  for (const name of ['e.arrow', 'e.parquet', 'e.csv', 'e.ndjson', 'e.xlsx', 'e.json', 'e.md', 'e.txt']) {
    expect([name, (await cli([...none, '-o', join(folder, name)])).code]).toEqual([name, 0]);
    expect(existsSync(join(folder, name))).toBe(true);
  }
});
