import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/errors.js';
import { english } from '../../../src/core/message.js';
import { loadFile, rows, scratch } from '../helpers.js';
import encodeGb18030 from './gb18030.js';

const xlsx = createRequire(import.meta.url)('@e965/xlsx') as typeof import('@e965/xlsx');
const { path, file } = scratch();
let count = 0;

const ROWS = [
  ['007', 'Ada', '2025-04-14', '1250.00'],
  ['008', 'Bo & Co', '2025-04-15', '20.50'],
  ['009', 'Ada', '2025-04-28', '4.50'],
];
const HEADER = ['Order ID', 'Customer ID', 'Order Date', 'Amount'];
const CSV = [HEADER, ...ROWS].map((row) => row.join(',')).join('\n');
const html = (cell: string) =>
  `<table border=1><tr>${HEADER.map((text) => `<th>${text}</th>`).join('')}</tr>\n${ROWS.map(
    (row) => `<tr>${row.map((text) => `<td ${cell}>${text.replace('&', '&amp;')}</td>`).join('\n')}</tr>`,
  ).join('\n')}</table>`;
const objects = ROWS.map((row) => Object.fromEntries(HEADER.map((name, i) => [name, row[i]!])));
const xmlRow = (cells: readonly string[], type = 'String') =>
  `<Row>${cells.map((text) => `<Cell><Data ss:Type="${type}">${text.replace('&', '&amp;')}</Data></Cell>`).join('')}</Row>`;
const xml = (body: string, name = 'Orders') => `<Worksheet ss:Name="${name}"><Table>${body}</Table></Worksheet>`;
const workbook = (sheets: string, encoding = 'UTF-8') =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheets}</Workbook>`;

/** A zip as programs write it: stored or deflated, a directory at its end. */
function zip(entries: Readonly<Record<string, string | Buffer>>): Buffer {
  const cfb = xlsx.CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(entries)) xlsx.CFB.utils.cfb_add(cfb, `/${name}`, Buffer.from(content));
  return xlsx.CFB.write(cfb, { type: 'buffer', fileType: 'zip', compression: true }) as Buffer;
}

async function read(name: string, content: string | Buffer, options: Parameters<typeof loadFile>[2] = {}) {
  const db = path(`c${count++}.duckdb`);
  const notes: string[] = [];
  const report = await loadFile(db, file(`c${count}-${name}`, content), {
    table: 'orders',
    note: (said) => notes.push(english(said)),
    ...options,
  });
  const found = await rows(
    db,
    'SELECT order_id, customer_id, CAST(amount AS VARCHAR) AS amount FROM orders ORDER BY 1',
  );
  return { found: found.map((row) => Object.values(row)), notes: notes.join('\n'), report };
}

const WANTED = ROWS.map(([id, customer, , amount]) => [id, customer, `${amount}00`]);

describe('tables that are no lines of cells', () => {
  it.each<[string, string, string | Buffer]>([
    [
      'an HTML table called .xls',
      'a.xls',
      `<html><head><style>td {x: y}</style></head><body>${html('class="xl65"')}</body></html>`,
    ],
    [
      'HTML without closing tags',
      'b.xls',
      `<TABLE>${[HEADER, ...ROWS].map((row) => `<TR><TD>${row.join('<TD>')}`).join('')}`,
    ],
    [
      'HTML in a table of the page, with a caption',
      'c.xls',
      `<!DOCTYPE html><body><table><tr><td>Export<p>${html('')}</td></tr></table>`,
    ],
    ['XML 2003', 'd.xls', workbook(xml(xmlRow(HEADER) + ROWS.map((row) => xmlRow(row)).join('')))],
    [
      'XML 2003 with an empty second sheet',
      'e.xls',
      workbook(xml(xmlRow(HEADER) + ROWS.map((row) => xmlRow(row)).join('')) + xml('', 'Sheet2')),
    ],
    [
      'XML 2003 with days as DateTime',
      'f.xls',
      workbook(
        xml(
          xmlRow(HEADER) +
            ROWS.map((row) =>
              xmlRow(row).replace(/ss:Type="String">(2025-[\d-]+)/, 'ss:Type="DateTime">$1T00:00:00.000'),
            ).join(''),
        ),
      ),
    ],
    ['an array of objects', 'g.json', JSON.stringify(objects)],
    ['an array of arrays', 'h.json', JSON.stringify([HEADER, ...ROWS])],
    ['the data of an answer', 'i.json', JSON.stringify({ status: 'ok', data: objects, next: null })],
    ['records within a result', 'j.json', JSON.stringify({ Data: { records: objects } }, null, 2)],
    ['an object a line', 'k.ndjson', objects.map((row) => JSON.stringify(row)).join('\n')],
    ['an object a line, packed', 'l.ndjson.gz', gzipSync(objects.map((row) => JSON.stringify(row)).join('\r\n'))],
    ['one CSV in a zip', 'm.zip', zip({ 'orders.csv': CSV })],
    [
      'one CSV in a folder of a zip, beside what a Mac adds',
      'n.zip',
      zip({ 'export/orders.csv': CSV, '__MACOSX/export/._orders.csv': 'x' }),
    ],
    ['JSON in a zip', 'o.zip', zip({ 'orders.json': JSON.stringify(objects) })],
  ])('%s', async (_, name, content) => {
    expect((await read(name, content)).found).toEqual(WANTED);
  });

  it('ids and amounts of JSON keep their digits, objects within rows are columns, null is blank', async () => {
    const json = `[{"order_id": 90071992547409931, "customer_id": {"id": "a", "name": "Ada"}, "ordered_at": "2025-04-14", "amount": 10.10, "__proto__": 1},
      {"order_id": 90071992547409932, "customer_id": {"id": "b"}, "ordered_at": "2025-04-15", "amount": 1e3, "tags": [1, "x"]}]`;
    const { found } = await read('deep.json', json, { map: { customer_id: 'customer_id.id' } });
    expect(found).toEqual([
      ['90071992547409931', 'a', '10.1000'],
      ['90071992547409932', 'b', '1000.0000'],
    ]);
  });

  it('a cell over several rows holds for each of them, one over several columns for its first', async () => {
    const page = `<table><tr><th>order_id<th>customer_id<th>ordered_at<th>amount</tr>
      <tr><td>1<td rowspan=2>Ada<td>2025-04-14<td>5</tr><tr><td>2<td>2025-04-15<td>6</tr><tr><td>3<td>Bo<td>2025-04-16<td>7</table>`;
    expect((await read('span.xls', page)).found).toEqual([
      ['1', 'Ada', '5.0000'],
      ['2', 'Ada', '6.0000'],
      ['3', 'Bo', '7.0000'],
    ]);
  });

  it('a page in another encoding is read as it says', async () => {
    const page = `<meta http-equiv="Content-Type" content="text/html; charset=gb2312">${html('').replaceAll('Ada', '东')}`;
    expect((await read('gb.xls', encodeGb18030(page))).found[0]).toEqual(['007', '东', '1250.0000']);
  });

  it('several tables are named, and --sheet chooses', async () => {
    const two = html('') + html('').replaceAll('00', '11');
    await expect(read('two.xls', two)).rejects.toMatchObject({ code: 'E_SHEET', hint: "--sheet '1'" });
    expect((await read('two.xls', two, { read: { sheet: '1' } })).found).toEqual(WANTED);
    const sheets = workbook(
      xml(xmlRow(HEADER) + xmlRow(ROWS[0]!), 'May') + xml(xmlRow(HEADER) + xmlRow(ROWS[1]!), 'June'),
    );
    await expect(read('sheets.xls', sheets)).rejects.toMatchObject({
      code: 'E_SHEET',
      message: expect.stringContaining('May, June'),
    });
    expect((await read('sheets.xls', sheets, { read: { sheet: 'june' } })).found).toEqual([WANTED[1]]);
  });

  it('hidden and filtered rows are read and said', async () => {
    const body =
      xmlRow(HEADER) +
      ROWS.map((row, i) => xmlRow(row).replace('<Row>', i === 1 ? '<Row ss:Hidden="1">' : '<Row>')).join('');
    const { found, notes } = await read('hidden.xls', workbook(xml(body)));
    expect(found).toEqual(WANTED);
    expect(notes).toContain('1 hidden or filtered row is read like the others');
    const sheet = xlsx.utils.aoa_to_sheet([HEADER, ...ROWS]);
    sheet['!rows'] = [{}, { hidden: true }, { hidden: true }];
    const book = { SheetNames: ['a'], Sheets: { a: sheet } };
    const workbookRead = await read('hidden.xlsx', xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    expect(workbookRead.found).toEqual(WANTED);
    expect(workbookRead.notes).toContain('2 hidden or filtered rows are read like the others');
  });

  it.each<[string, string, string | Buffer, string]>([
    ['JSON cut off', 'cut.json', JSON.stringify(objects).slice(0, -30), 'E_JSON'],
    ['a name twice in one object', 'twice.json', '[{"order_id": 1, "order_id": 2}]', 'E_JSON'],
    ['JSON without rows', 'none.json', '{"data": []}', 'E_JSON'],
    ['a page without a table', 'page.xls', '<html><body><h1>Please sign in</h1></body></html>', 'E_EMPTY'],
    ['a zip of several files', 'several.zip', zip({ 'a.csv': CSV, 'b.csv': CSV }), 'E_ZIP'],
    ['a zip cut off', 'cut.zip', zip({ 'a.csv': CSV }).subarray(0, -40), 'E_ZIP'],
    ['a zip within a zip', 'nested.zip', zip({ 'a.zip': zip({ 'b.csv': CSV }) }), 'E_ZIP'],
    ['JSON nested without end', 'deep.json', '['.repeat(100_000), 'E_JSON'],
    [
      'a cell over a billion places',
      'span.xls',
      `<table>${'<tr><td colspan=10000 rowspan=10000>1'.repeat(12_000)}</table>`,
      'E_LIMIT',
    ],
  ])('%s is refused', async (_, name, content, code) => {
    const fault = await read(name, content).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(UserError);
    expect(fault).toMatchObject({ code, exit: 'input' });
  });

  it('what a zip unpacks to is counted while it unpacks', async () => {
    const large = zip({ 'a.csv': `${CSV}\n${'x'.repeat(5_000_000)}` });
    expect(large.length).toBeLessThan(100_000);
    await expect(read('bomb.zip', large, { read: { maxInput: 1_000_000 } })).rejects.toMatchObject({ code: 'E_LIMIT' });
  });
});
