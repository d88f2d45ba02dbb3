import { gzipSync } from 'node:zlib';
import { type Cause, many, ORDERS, orders, plain } from './cause.js';

/** Of a file that is loaded. */
export const FILES: readonly Cause[] = [
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
  { code: 'E_PARQUET', argv: ['load', 'orders', 'o.parquet'], files: { 'o.parquet': 'PAR1 and no more' } },
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
