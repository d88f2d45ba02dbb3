import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { load } from '../../../src/ingest/load.js';
import { rows, scratch } from '../helpers.js';
import { exportsIn, refused } from './exported.js';

const folder = scratch();
const { path } = folder;
const loadExport = exportsIn(folder);
let made = 0;
const loaded = (content: readonly string[], options = {}) => loadExport(`said-${made++}`, content, options);

const question = (content: readonly string[], options = {}) => refused(loaded(content, options));

describe('files of no table', () => {
  it.each([
    ['Employee ID,Name,Pay Date,Gross Pay,Net Pay', 'E1,Ada,2024-03-01,1000,800'],
    ['工号,姓名,发放日期,基本工资,实发工资', 'E1,甲,2024-03-01,1000,800'],
    ['Personalnummer;Name;Abrechnungsmonat;Brutto;Netto', '1;Ada;2024-03;1000,00;800,00'],
    ['Date,Vendor,Category,Amount', '2024-03-01,Post,Postage,10.00'],
    ['Datum;Lieferant;Kategorie;Betrag', '13.03.2024;Post;Porto;10,00'],
    ['Invoice No,Vendor,Invoice Date,Due Date,Amount', 'V1,Acme,2024-03-01,2024-04-01,100'],
    ['SKU,Product,Quantity,Location,Date', 'A1,Mug,10,S1,2024-03-01'],
    ['Response ID,Date,The service was friendly,I would come again', '1,2024-03-01,Strongly agree,Agree'],
  ])('are not guessed: %s', async (...content) => {
    const { code } = await question(content);
    expect(['E_TABLE', 'E_MAP_MISSING']).toContain(code);
  });
});

describe('a table of customers by months', () => {
  it('is no list of customers: the mapping that makes rows of it is said, and works', async () => {
    const content = ['Customer,Region,2024-01,2024-02,Total', 'Ada,North,100,50,150', 'Bo,South,20,,20'];
    const asked = await question(content);
    expect(asked.code).toBe('E_TABLE');
    const lines = /sources: \{.*\} \} \}/.exec(asked.where.join('\n'))![0];
    const db = path('by-months.duckdb');
    await load({ db, mapping: parse(lines), folder: tmpdir(), now: '2025-07-01T00:00:00Z', temp: tmpdir() });
    expect(await rows(db, 'SELECT CAST(sum(amount) AS DOUBLE) AS a, count(*) AS n FROM orders')).toEqual([
      { a: '170', n: '3' },
    ]);
  });
});

describe('what a customer earns, or pieces that were sent', () => {
  it.each([
    ['customers', 'Customer ID,Customer Name,Region,Estimated Salary', '15634602,Hill,North,101348.88'],
    ['orders', 'order_id,order_date,customer,amount,salary_band', 'A1,2024-03-01,Ada,10.00,30k'],
    ['orders', '单据编号,日期,客户,物料编码,应发数量,实发数量,金额', 'X1,2024-03-01,甲公司,W01,1,1,10'],
    ['orders', 'Rechnungsnummer;Kunde;Abrechnungsmonat;Rechnungsdatum;Betrag', 'R1;K1;2024-03;13.03.2024;10,00'],
  ])('makes no payroll of %s', async (table, ...content) => {
    const { db } = await loaded(content);
    expect(await rows(db, `SELECT count(*) AS n FROM ${table}`)).toEqual([{ n: '1' }]);
  });
});
