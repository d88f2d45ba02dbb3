import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/errors.js';
import { english, type Message } from '../../../src/core/message.js';
import type { LoadReport } from '../../../src/ingest/terms/index.js';
import { loadFile, rejectsAt, rows, scratch } from '../helpers.js';

const { path, file } = scratch();

const ROWS = Array.from({ length: 40 }, (_, i) => [
  `A${String(i).padStart(3, '0')}`,
  `00${i % 7}`,
  `2025-${String((i % 12) + 1).padStart(2, '0')}-${String(13 + (i % 15)).padStart(2, '0')}`,
  `${(i * 13.37 + 1).toFixed(2)}`,
  i % 9 === 0 ? 'a, "b"' : 'plain ü',
]);
const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const HEADER = 'order_id,customer_id,ordered_at,amount,remark';
const body = ROWS.map((row) => row.map(quote).join(','));
const cents = ROWS.reduce((sum, row) => sum + Math.round(Number(row[3]) * 100), 0);
const TOTAL = (cents / 100).toFixed(2);
const GOOD = [HEADER, ...body, `Total,,,${TOTAL},`].join('\n');
const PLAIN = [HEADER, ...body].join('\n');
const at = (lines: string[], i: number, change: (line: string) => string) =>
  lines.map((line, j) => (j === i ? change(line) : line));

type Outcome = string | ((report: LoadReport) => void);

async function outcome(name: string, content: string | Buffer, options = {}): Promise<LoadReport | UserError> {
  const db = path(`${name.replace(/\W+/g, '-')}.duckdb`);
  const loaded = await loadFile(db, file(`${name.replace(/\W+/g, '-')}.csv`, content), {
    table: 'orders',
    ...options,
  }).catch((fault: unknown) => fault);
  if (loaded instanceof UserError) expect(existsSync(db)).toBe(false);
  else if (loaded instanceof Error) throw loaded;
  return loaded as LoadReport | UserError;
}

const whole = (report: LoadReport) => expect(report.sources[0]!.sums.amount).toBe(`${TOTAL}00`);

/** Kind → what is done to the file, with and without its footer → what must come. */
const KINDS: readonly [string, () => string | Buffer, Outcome][] = [
  ['nothing', () => GOOD, whole],
  ['truncated line', () => PLAIN.slice(0, -20), 'E_REJECTS'],
  ['NUL byte', () => GOOD.replace('plain', 'pl\0in'), 'E_NUL'],
  [
    'mixed encodings',
    () => Buffer.concat([Buffer.from(GOOD), Buffer.from('\nA999,1,2025-01-13,1.00,caf\xe9', 'latin1')]),
    'E_ENCODING',
  ],
  [
    'quote opened and not closed',
    () => at(PLAIN.split('\n'), 5, (line) => line.replace('plain', '"plain')).join('\n'),
    'E_REJECTS',
  ],
  ['shifted columns', () => at(PLAIN.split('\n'), 7, (line) => `,${line}`).join('\n'), 'E_REJECTS'],
  ['two files with both headers', () => `${PLAIN}\n${PLAIN.replaceAll('A0', 'B0')}`, 'E_REJECTS'],
  ['footer off by a cent', () => GOOD.replace(TOTAL, (Number(TOTAL) + 0.01).toFixed(2)), 'E_TOTAL'],
  [
    'amounts in Excel notation',
    () => PLAIN.replace(/,(\d+\.\d\d),/g, (_, n) => `,${Number(n).toExponential(1)},`),
    (report) => expect(report.warnings.map(({ code }) => code)).toContain('W_EXPONENT'),
  ],
  ['ids in Excel notation', () => PLAIN.replace(/^A0(\d\d)/gm, '1.2$1E+12'), 'E_EXCEL_IDS'],
  ['semicolon tails', () => PLAIN.replace(/$/gm, ',,'), whole],
  ['a few tails', () => at(PLAIN.split('\n'), 9, (line) => `${line},,`).join('\n'), whole],
  ['duplicated header name', () => PLAIN.replace('remark', 'amount'), 'E_HEADER_TWICE'],
  ['binary', () => Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)), 'E_BINARY'],
  ['empty', () => '', 'E_EMPTY'],
  ['only blank lines', () => '\n\n\n', 'E_EMPTY'],
  ['only a header', () => HEADER, 'E_EMPTY'],
  ['no header', () => body.join('\n'), 'E_HEADER'],
  [
    'records quoted whole',
    () =>
      PLAIN.split('\n')
        .map((line) => `"${line.replaceAll('"', '""')}"`)
        .join('\n'),
    'E_ONE_COLUMN',
  ],
  [
    'days and months both readable',
    () => PLAIN.replace(/2025-(\d\d)-\d\d/g, (_, m) => `0${(Number(m) % 9) + 1}/0${((Number(m) + 2) % 9) + 1}/2025`),
    'E_DATES',
  ],
  [
    'amounts readable two ways',
    () => PLAIN.replace(/,(\d+)\.\d\d,/g, (_, n) => `,1.${String(n).padStart(3, '0').slice(-3)},`),
    'E_NUMBERS',
  ],
  [
    'a block cut out, footer there',
    () =>
      GOOD.split('\n')
        .filter((_, i) => i < 10 || i > 14)
        .join('\n'),
    'E_TOTAL',
  ],
  [
    'a block repeated, footer there',
    () => [...GOOD.split('\n').slice(0, 15), ...GOOD.split('\n').slice(10)].join('\n'),
    'E_TOTAL',
  ],
  [
    'line ends of three kinds',
    () =>
      GOOD.split('\n')
        .map((line, i) => line + ['\r\n', '\n', '\r'][i % 3])
        .join(''),
    whole,
  ],
  ['UTF-16', () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(GOOD, 'utf16le')]), whole],
  ['byte-order mark', () => `\ufeff${GOOD}`, whole],
  [
    'dates that are none',
    () => at(PLAIN.split('\n'), 3, (line) => line.replace(/2025-\d\d-\d\d/, '2025-02-30')).join('\n'),
    'E_REJECTS',
  ],
];

describe('damage to a good file', () => {
  it.each(KINDS)('%s', async (name, make, wanted) => {
    const found = await outcome(name, make());
    if (typeof wanted === 'string') expect(found instanceof UserError ? found.code : found.sources).toBe(wanted);
    else if (found instanceof UserError) throw found;
    else wanted(found);
  });

  it('names file, line, column and value of a reject, also behind quoted line breaks and blank lines', async () => {
    const lines = [HEADER, ...body];
    lines[4] = 'X1,1,2025-01-13,1.00,"two\nlines"';
    lines[20] = 'X2,1,2025-01-13,oops,';
    lines.splice(10, 0, '');
    const rejects = path('rejects.csv');
    const report = await outcome('lines', lines.join('\n'), { maxRejects: '5%', rejects: rejectsAt(rejects) });
    if (report instanceof UserError) throw report;
    expect(report.sources[0]).toMatchObject({
      rejects: 1,
      rejectsByReason: [{ column: 'amount', message: 'is not an amount', code: 'check.is_no_amount', rows: 1 }],
    });
    // Line 21 of the list, one blank line before it and one line break inside a value.
    expect(
      await rows(
        path('lines.duckdb'),
        `SELECT line, "column", value, reason FROM read_csv('${rejects}', all_varchar = true)`,
      ),
    ).toEqual([{ line: '23', column: 'amount', value: 'oops', reason: 'is not an amount' }]);
  });

  it('loads an ERP export never seen: GB18030, title row, 合计, 2025/6/3, red letters, ids with zeros', async () => {
    const { default: iconv } = await import('./gb18030.js');
    const lines = [
      '东方贸易有限公司销售明细,,,,',
      '单据编号,客户编码,单据日期,制单时间,金额',
      '00010001,00042,2025/6/3,2025/7/1 9:00,"1,200.50"',
      '00010002,00043,2025/6/13,2025/7/1 9:00,-200.25',
      '00010003,00042,2025/6/30,2025/7/1 9:00,￥15.00',
      '合计,,,,"1,015.25"',
    ];
    const notes: string[] = [];
    const report = await outcome('erp', iconv(lines.join('\r\n')), {
      note: (said: Message) => notes.push(english(said)),
    });
    if (report instanceof UserError) throw report;
    expect(report.sources[0]).toMatchObject({
      rows: 3,
      sums: { amount: '1015.2500' },
      firstDay: '2025-06-03',
      totals: [{ column: 'amount', said: '1,015.25', found: '1015.25' }],
    });
    expect(notes.join()).toMatch(/GB18030.*title row.*合计/);
    expect(await rows(path('erp.duckdb'), 'SELECT min(order_id) AS o, min(customer_id) AS c FROM orders')).toEqual([
      { o: '00010001', c: '00042' },
    ]);
  });
});
