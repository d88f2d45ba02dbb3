import * as xlsx from '@e965/xlsx';
import { type Cause, many, ORDERS, orders, plain } from './cause.js';

const CELLS = [
  ['order_id', 'customer_id', 'ordered_at', 'amount'],
  ['1', 'A', '2025-01-05', 10.5],
  ['2', 'B', '2025-02-06', 20],
  ['3', 'C', '2025-02-07', 30],
];

function book(change: (sheet: xlsx.WorkSheet, book: xlsx.WorkBook) => void): Buffer {
  const made = xlsx.utils.book_new();
  const sheet = xlsx.utils.aoa_to_sheet(CELLS);
  xlsx.utils.book_append_sheet(made, sheet, 'Sheet1');
  change(sheet, made);
  return xlsx.write(made, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

const load = (...rest: readonly string[]) => ['load', 'orders', 'o.csv', ...rest];

/** Of files in forms of their own, and of what a load would take the place of. */
export const WORKBOOKS: readonly Cause[] = [
  {
    code: 'E_BINARY',
    argv: load(),
    files: { 'o.csv': Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)) },
  },
  { code: 'E_DIALECT', argv: load(), files: { 'o.csv': 'order_id,customer;id\n1,2;3\n4,5;6\n7,8;9\n' } },
  {
    code: 'E_EXCEL_IDS',
    argv: load(),
    files: { 'o.csv': orders(many((i) => `1.2${i}E+12,A${i},2025-01-05,${i}.50`)) },
  },
  {
    code: 'E_RECORD',
    argv: load('--delimiter', ','),
    files: { 'o.csv': ORDERS.replace('1,A1', `1,"${'x '.repeat(1_500_000)}"`) },
  },
  { code: 'E_JSON', argv: load(), files: { 'o.csv': '[{"order_id": 1, "order_id": 2}]' } },
  { code: 'E_JSON', argv: load(), files: { 'o.csv': '{"data": []}' } },
  {
    code: 'E_SUBTOTAL',
    argv: load(),
    files: {
      'o.csv':
        'Customer,Date,Order ID,Amount\nAcme,2025-01-25,A1,3\nTotal,2025-01-31,A9,12\nBeta,2025-01-21,A3,4\nGamma,2025-01-22,A4,5\n',
    },
  },
  {
    code: 'E_MERGED',
    argv: ['load', 'orders', 'o.xlsx'],
    files: {
      'o.xlsx': book((sheet) => {
        sheet['!merges'] = [xlsx.utils.decode_range('D2:D3')];
        delete sheet.D3;
      }),
    },
  },
  {
    code: 'E_FORMULA',
    argv: ['load', 'orders', 'o.xlsx'],
    files: {
      'o.xlsx': book((sheet) => {
        sheet.D3 = { t: 'n', f: 'D2*2' };
      }),
    },
  },
  {
    code: 'E_SHEET',
    argv: ['load', 'orders', 'o.xlsx'],
    files: {
      'o.xlsx': book((_, made) => xlsx.utils.book_append_sheet(made, xlsx.utils.aoa_to_sheet(CELLS), 'Sheet2')),
    },
  },
  { code: 'E_SHEET', argv: ['load', 'orders', 'o.xlsx', '--sheet', 'Sheet9'], files: { 'o.xlsx': book(() => {}) } },
  { code: 'E_STDIN', argv: ['load', 'orders', '-'], keyboard: true },
  { code: 'E_LOADED', argv: load('--mode', 'append'), files: { 'o.csv': `${ORDERS}` }, db: true },
  {
    code: 'E_FEWER',
    argv: load('--mode', 'replace'),
    files: { 'o.csv': orders(many(plain, 20)), 'long.csv': orders(many(plain, 2000)) },
    before: [['load', 'orders', 'long.csv', '--tz', 'UTC']],
  },
  {
    code: 'E_MODE',
    argv: ['load', 'customers', 'c.csv', '--mode', 'replace_window'],
    files: { 'c.csv': 'customer_id,name\nA1,Ada\nB2,Bo\n' },
    db: true,
    before: [['load', 'customers', 'c.csv']],
  },
];
