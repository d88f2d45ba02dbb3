import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/message.js';
import { loadFile, rows, scratch } from '../helpers.js';

const xlsx = createRequire(import.meta.url)('@e965/xlsx') as typeof import('@e965/xlsx');
const { path, file } = scratch();

type Cell = string | number | { v: number | string; z: string };
const FORMATS = { xlsx: 'xlsx', biff8: 'xls' } as const;
type Format = keyof typeof FORMATS;

interface Sheet {
  readonly cells: readonly (readonly Cell[])[];
  readonly merges?: readonly string[];
  readonly at?: string;
}

/** A workbook as a spreadsheet program would save it. */
function book(
  name: string,
  sheets: Readonly<Record<string, Sheet>>,
  {
    format = 'xlsx',
    date1904 = false,
    hidden = [] as string[],
  }: { format?: Format; date1904?: boolean; hidden?: string[] } = {},
): string {
  const made = Object.entries(sheets).map(([title, { cells, merges = [], at = 'A1' }]) => {
    const sheet: import('@e965/xlsx').WorkSheet = {};
    const origin = xlsx.utils.decode_cell(at);
    const end = { r: origin.r, c: origin.c };
    for (const [r, row] of cells.entries()) {
      for (const [c, cell] of row.entries()) {
        if (cell === '') continue;
        const to = { r: origin.r + r, c: origin.c + c };
        end.r = Math.max(end.r, to.r);
        end.c = Math.max(end.c, to.c);
        const { v, z } = typeof cell === 'object' ? cell : { v: cell, z: 'General' };
        sheet[xlsx.utils.encode_cell(to)] = { t: typeof v === 'number' ? 'n' : 's', v, z };
      }
    }
    if (cells.length > 0) sheet['!ref'] = xlsx.utils.encode_range(origin, end);
    sheet['!merges'] = merges.map((range) => xlsx.utils.decode_range(range));
    return [title, sheet] as const;
  });
  const workbook = {
    SheetNames: made.map(([title]) => title),
    Sheets: Object.fromEntries(made),
    Workbook: {
      WBProps: { date1904 },
      Sheets: made.map(([title]) => ({ name: title, Hidden: (hidden.includes(title) ? 1 : 0) as 0 | 1 })),
    },
  };
  return file(`${name}.${FORMATS[format]}`, xlsx.write(workbook, { type: 'buffer', bookType: format }) as Buffer);
}

const HEADER = ['order_id', 'customer_id', 'ordered_at', 'amount'];
const day = (v: number): Cell => ({ v, z: 'yyyy-mm-dd' });
// Day 45000 of Excel's count from 1900 is 2023-03-15 (ECMA-376 part 1, 18.17.4.1).
const ORDERS: Sheet = {
  cells: [
    HEADER,
    ['A1', '001', day(45_000), 10.5],
    ['A2', '002', day(45_001), 20.25],
    ['A3', '001', day(45_002), -0.75],
  ],
};
const OTHER: Sheet = {
  cells: [
    ['name', 'note'],
    ['x', 'y'],
  ],
};
const EMPTY: Sheet = { cells: [] };

async function loaded(input: string, options: Parameters<typeof loadFile>[2] = {}) {
  const db = path(`${input.split('/').at(-1)}-${++databases}.duckdb`);
  const notes: string[] = [];
  const report = await loadFile(db, input, { table: 'orders', note: (said) => notes.push(english(said)), ...options });
  const orders = await rows(
    db,
    'SELECT order_id, customer_id, CAST(ordered_on AS VARCHAR) AS day, amount FROM orders ORDER BY order_id, day',
  );
  return { report, notes, orders };
}
let databases = 0;

const READ = [
  { order_id: 'A1', customer_id: '001', day: '2023-03-15', amount: '10.5000' },
  { order_id: 'A2', customer_id: '002', day: '2023-03-16', amount: '20.2500' },
  { order_id: 'A3', customer_id: '001', day: '2023-03-17', amount: '-0.7500' },
];

describe.each(['xlsx', 'biff8'] as const)('%s', (format) => {
  it('takes the one sheet that holds something, or that is shown, and says which', async () => {
    for (const [name, sheets, hidden] of [
      ['empty', { Sheet1: EMPTY, 订单: ORDERS, Sheet3: EMPTY }, []],
      ['hidden', { 订单: ORDERS, 字典: OTHER }, ['字典']],
    ] as const) {
      const { orders, notes } = await loaded(book(`one-${name}`, sheets, { format, hidden: [...hidden] }));
      expect(orders).toEqual(READ);
      expect(notes.join('\n')).toContain('sheet "订单"');
    }
  });

  it('refuses to choose among sheets, and names them; a sheet named is taken', async () => {
    const several = book('several', { 说明: OTHER, 订单: ORDERS }, { format });
    await expect(loaded(several)).rejects.toMatchObject({
      code: 'E_SHEET',
      message: expect.stringContaining('has 2 sheets: 说明, 订单'),
    });
    await expect(loaded(several, { read: { sheet: '客户' } })).rejects.toMatchObject({
      code: 'E_SHEET',
      message: expect.stringContaining('has no sheet "客户"'),
      hint: "--sheet '说明' or --sheet '订单'",
    });
    expect((await loaded(several, { read: { sheet: '订单' } })).orders).toEqual(READ);
    const mapping = { sources: { orders: { files: several, sheet: '订单' } } };
    expect((await loaded(several, { mapping, given: [] })).orders).toEqual(READ);
  });

  it('reads days of both of Excel’s systems: 45000 is 2023-03-15 from 1900 and 2027-03-16 from 1904 (1,462 days later)', async () => {
    const days = async (date1904: boolean) =>
      (await loaded(book(`from-${date1904}`, { S: ORDERS }, { format, date1904 }))).orders.map(({ day }) => day);
    expect(await days(false)).toEqual(['2023-03-15', '2023-03-16', '2023-03-17']);
    expect(await days(true)).toEqual(['2027-03-16', '2027-03-17', '2027-03-18']);
    const bare: Sheet = { cells: [HEADER, ['A1', '001', 45_000, 10.5]] };
    expect((await loaded(book('bare-1900', { S: bare }, { format }))).orders[0]!.day).toBe('2023-03-15');
    await expect(loaded(book('bare-1904', { S: bare }, { format, date1904: true }))).rejects.toMatchObject({
      code: 'E_DATE_1904',
    });
  });

  it('keeps ids as they are shown, and amounts as they are stored', async () => {
    const cells: Cell[][] = [
      HEADER,
      ['0007', { v: 1, z: '000' }, day(45_000), { v: 1234.5678, z: '#,##0.00' }],
      ['0008', { v: 42, z: '000000' }, day(45_000), 1.234],
      [123_456_789_012_345, 7, { v: 45_000.5, z: 'yyyy/m/d h:mm' }, 0.1 + 0.2],
    ];
    const { orders } = await loaded(book('ids', { S: { cells } }, { format }));
    expect(orders).toEqual([
      { order_id: '0007', customer_id: '001', day: '2023-03-15', amount: '1234.5678' },
      { order_id: '0008', customer_id: '000042', day: '2023-03-15', amount: '1.2340' },
      { order_id: '123456789012345', customer_id: '7', day: '2023-03-15', amount: '0.3000' },
    ]);
  });

  it('reads numbers of three decimals, which as text could be thousands', async () => {
    const cells: Cell[][] = [HEADER, ['A1', '001', day(45_000), 1.234], ['A2', '001', day(45_000), 2.345]];
    const { orders } = await loaded(book('three', { S: { cells } }, { format }));
    expect(orders.map(({ amount }) => amount)).toEqual(['1.2340', '2.3450']);
  });

  it('finds the header below merged titles, away from the corner, with customers merged over their rows', async () => {
    const cells: Cell[][] = [
      ['销售订单导出', '', '', ''],
      ['期间：2023年3月', '', '', ''],
      ['单据编号', '客户编码', '单据日期', '金额'],
      ['SO1', '00001', day(45_000), 10],
      ['SO2', '', day(45_001), 20],
      ['SO3', '00002', day(45_002), -3.5],
      ['合计', '', '', 26.5],
    ];
    const sheet: Sheet = { cells, at: 'B2', merges: ['B2:E2', 'B3:E3', 'C5:C6'] };
    const { orders, notes, report } = await loaded(book('titles', { 订单: sheet }, { format }));
    expect(orders).toEqual([
      { order_id: 'SO1', customer_id: '00001', day: '2023-03-15', amount: '10.0000' },
      { order_id: 'SO2', customer_id: '00001', day: '2023-03-16', amount: '20.0000' },
      { order_id: 'SO3', customer_id: '00002', day: '2023-03-17', amount: '-3.5000' },
    ]);
    const said = notes.join('\n');
    expect(said).toContain('2 title rows above the header: 销售订单导出 / 期间：2023年3月');
    expect(said).toContain("1 merged cells read as their first cell's value");
    expect(said).toContain('合计');
    expect(report.sources[0]!.sums.amount).toBe('26.5000');
  });

  it('refuses an amount merged over rows, not one whose header is', async () => {
    const merged: Sheet = { cells: [...ORDERS.cells], merges: ['D2:D3'] };
    const cells = merged.cells.map((row, r) => (r === 2 ? row.slice(0, 3) : row));
    await expect(loaded(book('merged', { S: { ...merged, cells } }, { format }))).rejects.toMatchObject({
      code: 'E_MERGED',
    });
    const tall: Sheet = {
      cells: [HEADER, ['', '', '', ''], ...ORDERS.cells.slice(1)],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2'],
    };
    expect((await loaded(book('tall', { S: tall }, { format }))).orders).toEqual(READ);
  });

  it('takes a percent sign that is text for text: 12.5 as 0.00"%" is 12.5, 0.125 as 0.00% is 12.5 %', async () => {
    const header = [...HEADER, 'shade'];
    const cells: Cell[][] = [
      header,
      ['A1', '001', day(45_000), 1, { v: 12.5, z: '0.00"%"' }],
      ['A2', '001', day(45_001), 1, { v: 12.5, z: '0.00\\%' }],
      ['A3', '001', day(45_002), 1, { v: 0.125, z: '0.00%' }],
    ];
    const name = book('percent', { S: { cells } }, { format });
    const db = path(`percent-${format}.duckdb`);
    await loadFile(db, name, { table: 'orders' });
    expect(await rows(db, 'SELECT shade FROM orders ORDER BY order_id')).toEqual([
      { shade: '12.5' },
      { shade: '12.5' },
      { shade: '12.5%' },
    ]);
  });
});

describe('formulas', () => {
  /** The workbook with cell D3 as it is given. */
  function withCell(name: string, xml: string): string {
    const content = readFileSync(book(name, { 订单: ORDERS }));
    const parts = xlsx.CFB.read(content, { type: 'buffer' });
    const sheet = xlsx.CFB.find(parts, '/xl/worksheets/sheet1.xml')!;
    const text = Buffer.from(sheet.content as Uint8Array).toString();
    expect(text).toContain('<c r="D3"><v>20.25</v></c>');
    sheet.content = Buffer.from(text.replace('<c r="D3"><v>20.25</v></c>', xml)) as unknown as typeof sheet.content;
    sheet.size = sheet.content.length;
    return file(`${name}.xlsx`, xlsx.CFB.write(parts, { type: 'buffer', fileType: 'zip' }) as Buffer);
  }

  it.each(['<v></v>', '<v/>', ''])(
    'refuses one without a stored result (%s), as openpyxl writes them',
    async (value) => {
      await expect(
        loaded(withCell(`formula-${value.length}`, `<c r="D3"><f>D2*E2</f>${value}</c>`)),
      ).rejects.toMatchObject({
        code: 'E_FORMULA',
        message: expect.stringContaining('cell D3 of sheet "订单" has the formula =D2*E2'),
      });
    },
  );

  it('reads the stored result of others, and empty cells that have a style', async () => {
    const read = await loaded(withCell('computed', '<c r="D3"><f>D2*E2</f><v>20.25</v></c>'));
    expect(read.orders).toEqual(READ);
    const styled = await loaded(withCell('styled', '<c r="D3"><v>20.25</v></c><c r="E3" s="0"/>'));
    expect(styled.orders).toEqual(READ);
  });
});
