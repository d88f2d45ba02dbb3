import { gzipSync } from 'node:zlib';

/** One way to make the program say a fault: the command, in a folder that holds these files and a small database. */
export interface Cause {
  readonly code: `E_${string}`;
  readonly argv: readonly string[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  /** Whether the folder has a database; `{here}` in `argv` is the folder. */
  readonly db?: boolean;
}

export const ORDERS = `order_id,customer_id,ordered_at,amount,region
1,A1,2025-01-05,10.50,North
2,B2,2025-02-06,20.00,South
3,A1,2025-03-07,30.25,North
`;

const orders = (rows: readonly string[], header = 'order_id,customer_id,ordered_at,amount') =>
  `${[header, ...rows].join('\n')}\n`;
const many = (line: (i: number) => string, n = 30): string[] => Array.from({ length: n }, (_, i) => line(i + 1));
const plain = (i: number) => `${i},A${i},2025-01-${String((i % 28) + 1).padStart(2, '0')},${i}.50`;
const mapping = (text: string): Readonly<Record<string, string>> => ({
  'crm-analyze.yml': `sources:\n  orders:\n    files: o.csv\n${text}`,
  'o.csv': ORDERS,
});
const COLUMNS = '    columns: { customer_id: customer_id, ordered_at: ordered_at, amount: amount }\n';

/** Of the command line and its settings. */
const COMMAND_LINE: readonly Cause[] = [
  { code: 'E_UNKNOWN_COMMAND', argv: ['tirs'] },
  { code: 'E_UNKNOWN_OPTION', argv: ['tiers', '--shwo', 'x'] },
  { code: 'E_UNKNOWN_OPTION', argv: ['explain', 'tiers', '--by', 'region'] },
  { code: 'E_COMMAND', argv: ['config'] },
  { code: 'E_USAGE', argv: ['explain'] },
  { code: 'E_USAGE', argv: ['tiers', '--show'] },
  { code: 'E_USAGE', argv: ['explain', 'a', 'b'] },
  { code: 'E_USAGE', argv: ['tiers', '--rows', '--sql'], db: true },
  { code: 'E_USAGE', argv: ['tiers', '--rows', '--fail-on', 'gini>1'], db: true },
  { code: 'E_USAGE', argv: ['load', '--undo', '--dry-run'] },
  { code: 'E_USAGE', argv: ['load', '--undo', '--tz', 'UTC'] },
  { code: 'E_USAGE', argv: ['model', '--db', 'x.duckdb'] },
  { code: 'E_USAGE', argv: ['init', 'o.csv', '--stats'], files: { 'o.csv': ORDERS } },
  { code: 'E_USAGE', argv: ['init'] },
  { code: 'E_USAGE', argv: ['doctor', '--loads', '--check'], db: true },
  { code: 'E_USAGE', argv: ['report', '--from-json', 'x.json', '--fail-on', 'any_signal>0'] },
  { code: 'E_VALUE', argv: ['completion', 'csh'] },
  { code: 'E_VALUE', argv: ['tiers', '--color', 'perhaps'], db: true },
  { code: 'E_VALUE', argv: ['tiers', '-n', 'many'], db: true },
  { code: 'E_VALUE', argv: ['tiers'], env: { CRM_ANALYZE_FORMAT: 'word' }, db: true },
  { code: 'E_VALUE', argv: ['load', '--undo', 'last'] },
  { code: 'E_VALUE', argv: ['load', 'orders', 'o.csv', '--decimal', ';'], files: { 'o.csv': ORDERS } },
  { code: 'E_VALUE', argv: ['load', 'orders', 'o.csv', '--header-row', 'first'], files: { 'o.csv': ORDERS } },
  { code: 'E_VALUE', argv: ['load', 'orders', 'o.csv', '--keep', '-1'], files: { 'o.csv': ORDERS } },
  { code: 'E_VALUE', argv: ['load', 'orders', 'o.csv', '--max-input', 'big'], files: { 'o.csv': ORDERS } },
  { code: 'E_VALUE', argv: ['load', 'orders', 'o.csv', '--map', 'amount'], files: { 'o.csv': ORDERS } },
  { code: 'E_VALUE', argv: ['tiers', '--timeout', 'soon'], db: true },
  { code: 'E_VALUE', argv: ['tiers', '--fiscal-year-start', '13'], db: true },
  { code: 'E_OPTION', argv: ['tiers', '--scheme', 'silver'], db: true },
  { code: 'E_OPTION', argv: ['tiers', '--young-days', 'x'], db: true },
  { code: 'E_OPTION', argv: ['rfm', '--bins', '1'], db: true },
  { code: 'E_OPTION', argv: ['rfm', '--bins', '99'], db: true },
  { code: 'E_OPTION', argv: ['tiers', '--scheme', 'own'], db: true },
  { code: 'E_PERIOD', argv: ['tiers', '--period', '2025-13'], db: true },
  { code: 'E_PERIOD', argv: ['tiers', '--period', '2025-W60'], db: true },
  { code: 'E_PERIOD', argv: ['tiers', '--since', '2025-03-01', '--until', '2025-01-01'], db: true },
  { code: 'E_PERIOD', argv: ['tiers', '--since', 'spring'], db: true },
  { code: 'E_PERIOD', argv: ['tiers', '--period', '2025', '--since', '2025-01-01'], db: true },
  { code: 'E_PERIOD', argv: ['report', '--week', '--month', '-f', 'md'], db: true },
  { code: 'E_AS_OF', argv: ['tiers', '--as-of', 'someday'], db: true },
  { code: 'E_AS_OF', argv: ['tiers', '--as-of', '1999-01-01'], db: true },
  { code: 'E_WHERE', argv: ['tiers', '--where', 'region'], db: true },
  { code: 'E_WHERE', argv: ['tiers', '--where', 'amount>=much'], db: true },
  { code: 'E_BY_UNKNOWN', argv: ['tiers', '--by', 'regoin'], db: true },
  { code: 'E_CHECK_SYNTAX', argv: ['tiers', '--fail-on', 'gini'], db: true },
  { code: 'E_CHECK_SYNTAX', argv: ['tiers', '--fail-on', 'gini>much'], db: true },
  { code: 'E_CHECK_UNIT', argv: ['tiers', '--fail-on', 'revenue_net<5%'], db: true },
  { code: 'E_UNKNOWN_METRIC', argv: ['tiers', '--fail-on', 'ginni>1'], db: true },
  { code: 'E_UNKNOWN_TABLE', argv: ['tiers', '--show', 'tires'], db: true },
  { code: 'E_UNKNOWN_TABLE', argv: ['model', 'order'] },
  { code: 'E_UNKNOWN_FIELD', argv: ['tiers', '--fields', 'custmers'], db: true },
  { code: 'E_UNKNOWN_FIELD', argv: ['tiers', '--fields', 'tier,hit_rate'], db: true },
  { code: 'E_UNKNOWN_CHART', argv: ['tiers', '--show', 'pie', '-f', 'svg'], db: true },
  { code: 'E_NO_CHART', argv: ['profile', '-f', 'svg'], db: true },
  { code: 'E_ONE_TABLE', argv: ['tiers', '--show', 'tiers,customers', '-f', 'csv'], db: true },
  { code: 'E_OUTPUT_FORMAT', argv: ['tiers', '-f', 'csv', '-o', 'a.xlsx'], db: true },
  { code: 'E_OUTPUT_FORMAT', argv: ['tiers', '-o', 'tiers.doc'], db: true },
  { code: 'E_OUTPUT_FORMAT', argv: ['report', '-f', 'parquet'], db: true },
  { code: 'E_OUTPUT_FORMAT', argv: ['load', 'orders', 'o.csv', '-f', 'csv'], files: { 'o.csv': ORDERS } },
  { code: 'E_OUTPUT', argv: ['tiers', '-o', 'nowhere/tiers.csv'], db: true },
  { code: 'E_OUTPUT_FORMAT', argv: ['tiers', '-o', 'crm.duckdb'], db: true },
  { code: 'E_OUTPUT', argv: ['tiers', '-o', 'a.csv', '-o', 'a.csv'], db: true },
  { code: 'E_OUTPUT', argv: ['report', '--split-by', 'orders.region'], db: true },
  { code: 'E_OUTPUT_PLACE', argv: ['tiers', '-o', '{nothing}.csv'], db: true },
  { code: 'E_BINARY_TTY', argv: ['tiers', '-f', 'xlsx'], terminal: true, db: true },
  { code: 'E_UNKNOWN_NAME', argv: ['explain', 'tirs'] },
  { code: 'E_UNKNOWN_TOPIC', argv: ['help', 'daets'] },
  { code: 'E_CONFIG_MISSING', argv: ['tiers', '--config', 'none.yml'], db: true },
  { code: 'E_CONFIG', argv: ['tiers'], files: { 'crm-analyze.yml': 'formt: csv\n' }, db: true },
  { code: 'E_CONFIG', argv: ['tiers'], files: { 'crm-analyze.yml': 'a: [1, 2\nb: }\n' }, db: true },
  { code: 'E_CONFIG', argv: ['tiers'], files: { 'crm-analyze.yml': 'a: 1\na: 2\n' }, db: true },
  { code: 'E_CONFIG', argv: ['tiers'], files: { 'crm-analyze.yml': 'tz: UTC\n\tlang: en\n' }, db: true },
  {
    code: 'E_CONFIG',
    argv: ['config', 'validate'],
    files: { 'crm-analyze.yml': 'limit: many\nwide: perhaps\nanalyses: { tiers: { scheem: gold, color: red } }\n' },
  },
  {
    code: 'E_CONFIG',
    argv: ['report', '-f', 'md'],
    files: { 'crm-analyze.yml': 'report: { baseline: much }\n' },
    db: true,
  },
  {
    code: 'E_CONFIG',
    argv: ['report', '-f', 'md'],
    files: { 'crm-analyze.yml': 'report: { sections: 3, owner: x }\n' },
    db: true,
  },
  {
    code: 'E_ANALYSIS',
    argv: ['report', '-f', 'md'],
    files: { 'crm-analyze.yml': 'report: { sections: [tirs] }\n' },
    db: true,
  },
  { code: 'E_FROM_DATE', argv: ['tiers', '--from', '2025-01-01'] },
  { code: 'E_USAGE', argv: ['tiers', '--from', 'o.csv', '--db', 'x.duckdb'], files: { 'o.csv': ORDERS } },
  { code: 'E_TIMEZONE', argv: ['load', 'orders', 'o.csv', '--tz', 'Mars/Base'], files: { 'o.csv': ORDERS } },
  { code: 'E_TIMEZONE', argv: ['tiers', '--tz', 'Asia/Tokyo'], db: true },
  { code: 'E_VALUE', argv: ['retention', '--timeout', '1ms'], db: true },
];

/** Of the database and what is asked of it. */
const DATABASE: readonly Cause[] = [
  { code: 'E_DB_MISSING', argv: ['tiers'] },
  { code: 'E_DB_DAMAGED', argv: ['tiers', '--db', '{here}/o.csv'], files: { 'o.csv': ORDERS } },
  {
    code: 'E_DB_DAMAGED',
    argv: ['doctor', '--check'],
    env: { CRM_ANALYZE_DB: 'x.duckdb' },
    files: { 'x.duckdb': 'no database at all, only text' },
  },
  { code: 'E_DB_DAMAGED', argv: ['tiers', '--db', '.'] },
  { code: 'E_NOT_READY', argv: ['agents'], db: true },
  { code: 'E_NOT_LOADED', argv: ['export', 'reps'], db: true },
  { code: 'E_UNKNOWN_CUSTOMER', argv: ['customer', 'nobody'], db: true },
  { code: 'E_UNKNOWN_CUSTOMER', argv: ['forget', 'nobody', '--yes'], db: true },
  { code: 'E_CONFIRM', argv: ['forget', 'A1'], db: true },
  { code: 'E_UNDO', argv: ['load', '--undo', '99'], db: true },
  { code: 'E_SQL', argv: ['sql', 'drop table orders'], db: true },
  { code: 'E_SQL', argv: ['sql', 'select 1; select 2'], db: true },
  { code: 'E_SQL', argv: ['sql', "select * from read_csv('x.csv')"], db: true },
  { code: 'E_SQL', argv: ['sql', 'pivot orders on region using sum(amount)'], db: true },
  { code: 'E_DB_URL', argv: ['tiers', '--db', 'trino://host'] },
  { code: 'E_DB_URL', argv: ['tiers', '--db', 'trino://me@host:8080/one/two/three'] },
  { code: 'E_DB_PASSWORD', argv: ['tiers', '--db', 'trino://me:secret@host:8080/c/s'] },
  {
    code: 'E_DB_TLS',
    argv: ['tiers', '--db', 'trino://me@host:8080/c/s'],
    env: { CRM_ANALYZE_TRINO_PASSWORD: 'secret' },
  },
  {
    code: 'E_DB_SECRET',
    argv: ['tiers', '--db', 'trinos://me@host:8080/c/s'],
    env: { CRM_ANALYZE_TRINO_PASSWORD_FILE: 'none.txt' },
  },
  { code: 'E_CLUSTER_UNREACHABLE', argv: ['doctor', '--db', 'trino://me@127.0.0.1:9/c/s'] },
  { code: 'E_FORGET_CLUSTER', argv: ['forget', 'A1', '--db', 'trino://me@host:8080/c/s'] },
  { code: 'E_LOAD_CLUSTER', argv: ['load', 'orders', 'o.csv', '--db', 'trino://me@host:8080/c/s'] },
  { code: 'E_DB', argv: ['model', '--sql'] },
  { code: 'E_MAPPING', argv: ['model', '--sql', '--db', 'trino://me@host:8080/c/s'] },
  { code: 'E_INPUT', argv: ['diff', 'a.json', 'b.json'] },
  { code: 'E_SAVED', argv: ['diff', 'a.json', 'b.json'], files: { 'a.json': 'x', 'b.json': '{}' } },
  { code: 'E_SAVED', argv: ['report', '--from-json', 'a.json', '-f', 'md'], files: { 'a.json': '{"schema":"other"}' } },
];

/** Of a file that is loaded. */
const FILES: readonly Cause[] = [
  { code: 'E_NO_SOURCE', argv: ['load'] },
  { code: 'E_EMPTY', argv: ['load', 'orders', '-'] },
  { code: 'E_FILE', argv: ['load', 'orders', 'none.csv'] },
  { code: 'E_FILE', argv: ['load', 'orders', '.'] },
  { code: 'E_FILE', argv: ['load', 'orders', 'none-*.csv'] },
  { code: 'E_TABLE', argv: ['load', 'ordres', 'o.csv'], files: { 'o.csv': ORDERS } },
  { code: 'E_TABLE', argv: ['load', 'o.csv'], files: { 'o.csv': 'height,width,depth\n1,2,3\n4,5,6\n' } },
  { code: 'E_LIMIT', argv: ['load', 'orders', 'o.csv', '--max-input', '1'], files: { 'o.csv': ORDERS } },
  { code: 'E_EMPTY', argv: ['load', 'orders', 'o.csv'], files: { 'o.csv': '' } },
  { code: 'E_EMPTY', argv: ['load', 'orders', 'o.csv'], files: { 'o.csv': orders([]) } },
  { code: 'E_HEADER', argv: ['load', 'orders', 'o.csv'], files: { 'o.csv': '1,2025-01-01,3.5\n2,2025-01-02,4.5\n' } },
  { code: 'E_HEADER', argv: ['load', 'orders', 'o.csv', '--header-row', '99'], files: { 'o.csv': ORDERS } },
  {
    code: 'E_REJECTS',
    argv: ['load', 'orders', 'o.csv'],
    files: {
      'o.csv': Buffer.concat([
        Buffer.from(`${ORDERS}4,José,2025-03-08,1.00,北\n`),
        Buffer.from([0x35, 0x2c, 0xff, 0xfe, 0x2c, 0x0a]),
      ]),
    },
  },
  { code: 'E_ENCODING', argv: ['load', 'orders', 'o.csv', '--encoding', 'klingon'], files: { 'o.csv': ORDERS } },
  { code: 'E_NUL', argv: ['load', 'orders', 'o.csv'], files: { 'o.csv': ORDERS.replace('South', 'So\0th') } },
  { code: 'E_QUOTE', argv: ['load', 'orders', 'o.csv'], files: { 'o.csv': `${ORDERS}4,"C3,2025-03-08,1.00,East\n` } },
  { code: 'E_ONE_COLUMN', argv: ['load', 'orders', 'o.csv'], files: { 'o.csv': 'amount\n1\n2\n' } },
  {
    code: 'E_RAGGED',
    argv: ['load', 'orders', 'o.csv', '--delimiter', ','],
    files: { 'o.csv': orders(many((i) => `${i},A${i}`)) },
  },
  { code: 'E_GZIP', argv: ['load', 'orders', 'o.csv.gz'], files: { 'o.csv.gz': gzipSync(ORDERS).subarray(0, 40) } },
  {
    code: 'E_ZIP',
    argv: ['load', 'orders', 'o.xlsx'],
    files: { 'o.xlsx': Buffer.from('PK\x03\x04 and no more of it') },
  },
  { code: 'E_MAP_HEADER', argv: ['load', 'orders', 'o.csv', '--map', 'amount=sum'], files: { 'o.csv': ORDERS } },
  {
    code: 'E_MAP_MISSING',
    argv: ['load', 'orders', 'o.csv'],
    files: { 'o.csv': 'order_id,customer_id,zahl\n1,A,5\n2,B,6\n' },
  },
  {
    code: 'E_HEADER_TWICE',
    argv: ['load', 'orders', 'o.csv', '--map', 'amount=sum'],
    files: { 'o.csv': 'order_id,customer_id,ordered_at,sum,sum\n1,A,2025-01-01,1,2\n2,B,2025-01-02,3,4\n' },
  },
  {
    code: 'E_DATES',
    argv: ['load', 'orders', 'o.csv'],
    files: { 'o.csv': orders(many((i) => `${i},A,0${(i % 9) + 1}/0${((i + 3) % 9) + 1}/2025,5`)) },
  },
  {
    code: 'E_DATES',
    argv: ['load', 'orders', 'o.csv'],
    files: { 'o.csv': orders(['1,A,25/01/2025,5', '2,B,01/25/2025,6']) },
  },
  {
    code: 'E_NUMBERS',
    argv: ['load', 'orders', 'o.csv'],
    files: { 'o.csv': orders(['1,A,2025-01-01,"1,234.50"', '2,B,2025-01-02,"1.234,50"']) },
  },
  {
    code: 'E_NUMBERS',
    argv: ['load', 'orders', 'o.csv'],
    files: { 'o.csv': orders(['1,A,2025-01-01,1.234', '2,B,2025-01-02,2.345']) },
  },
  {
    code: 'E_REJECTS',
    argv: ['load', 'orders', 'o.csv'],
    files: {
      'o.csv': orders([
        ...many(plain),
        '31,,2025-01-01,5',
        '32,A,never,5',
        '33,A,2025-01-01,much',
        '1,A9,2025-01-09,7',
      ]),
    },
  },
  {
    code: 'E_REJECTS',
    argv: ['load', 'orders', 'o.csv'],
    files: { 'o.csv': orders([...many(plain), 'order_id,customer_id,ordered_at,amount', '33,A,1850-01-01,5', '34,A']) },
  },
  {
    code: 'E_MAX_REJECTS',
    argv: ['load', 'orders', 'o.csv', '--max-rejects', 'few'],
    files: { 'o.csv': orders([...many(plain), '31,A,2025-01-01,x']) },
  },
  { code: 'E_TOTAL', argv: ['load', 'orders', 'o.csv', '--expect-total', '99'], files: { 'o.csv': ORDERS } },
  { code: 'E_EXPECT_TOTAL', argv: ['load', 'orders', 'o.csv', '--expect-total', 'all'], files: { 'o.csv': ORDERS } },
  { code: 'E_EXPECT_TOTAL', argv: ['load', 'orders', 'o.csv', '--expect-total', 'tax=5'], files: { 'o.csv': ORDERS } },
  {
    code: 'E_OVERLAP',
    argv: ['load', 'orders', 'o.csv', 'p.csv', '--mode', 'append'],
    files: { 'o.csv': ORDERS, 'p.csv': ORDERS.replace('30.25', '31.25') },
  },
  {
    code: 'E_OVERLAP',
    argv: ['load', 'orders', 'o.csv', '--mode', 'append'],
    files: { 'o.csv': ORDERS.replace('30.25', '31.25') },
    db: true,
  },
  { code: 'E_EXISTS', argv: ['init', 'o.csv'], files: { 'o.csv': ORDERS, 'crm-analyze.yml': 'tz: UTC\n' } },
];

/** Of a mapping file. */
const MAPPINGS: readonly Cause[] = [
  { code: 'E_MAPPING', argv: ['load'], files: { 'crm-analyze.yml': 'sources: [orders]\n' } },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    colums: {}\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    columns: [a]\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    into: ordres\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    mode: sometimes\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    header_row: first\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    joins: no\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    sheet: [a]\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    fixed: { a: wide }\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    columns: { __a: b }\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    columns: { amout: amount }\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    columns: { amount: { value: 1, expr: x } }\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    joins: [{ file: o.csv }]\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping('    unpivot: { a: b }\n') },
  { code: 'E_MAP_MISSING', argv: ['load'], files: mapping('    columns: { amount: total }\n') },
  { code: 'E_MAPPING', argv: ['load'], files: mapping(`${COLUMNS}    joins: [{ file: o.csv, on: item }]\n`) },
  { code: 'E_MAP_MISSING', argv: ['load'], files: mapping("    columns: { channel: { from_filename: '(' } }\n") },
  {
    code: 'E_MAP_FILENAME',
    argv: ['load'],
    files: mapping(
      "    columns: { channel: { from_filename: '_(\\d+)' }, customer_id: customer_id, ordered_at: ordered_at, amount: amount }\n",
    ),
  },
  { code: 'E_MAP_MISSING', argv: ['load'], files: mapping('    columns: { customer_id: customer_id }\n') },
  {
    code: 'E_EXPR',
    argv: ['load'],
    files: mapping('    columns: { customer_id: customer_id, ordered_at: ordered_at, amount: { expr: "amount *" } }\n'),
  },
  {
    code: 'E_EXPR',
    argv: ['load'],
    files: mapping(
      '    columns: { customer_id: customer_id, ordered_at: ordered_at, amount: { expr: "amout * 2" } }\n',
    ),
  },
  {
    code: 'E_EXPR',
    argv: ['load'],
    files: mapping(
      '    columns: { customer_id: customer_id, ordered_at: ordered_at, amount: { expr: "sum(amount)" } }\n',
    ),
  },
  {
    code: 'E_EXPR',
    argv: ['load'],
    files: mapping(
      '    columns: { customer_id: customer_id, ordered_at: ordered_at, amount: { expr: "amount * region" } }\n',
    ),
  },
  {
    code: 'E_PIVOT',
    argv: ['load'],
    files: mapping(`    pivot: { key: customer_id, names: region, values: amount }\n${COLUMNS}`),
  },
];

export const CAUSES: readonly Cause[] = [...COMMAND_LINE, ...DATABASE, ...FILES, ...MAPPINGS];
