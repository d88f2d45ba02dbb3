import { describe, expect, it } from 'vitest';
import { rows, scratch } from '../helpers.js';
import { exportsIn } from './exported.js';

const load = exportsIn(scratch());
const counting = async (db: string): Promise<number> => {
  const [found] = await rows(
    db,
    "SELECT CAST(sum(amount) FILTER (coalesce(state, 'counts') = 'counts') AS DOUBLE) AS a FROM (FROM orders UNION ALL BY NAME SELECT CAST(NULL AS VARCHAR) AS state WHERE FALSE)",
  );
  return Number(found!.a);
};

describe('what says that a row does not count, or takes back', () => {
  it.each([
    [
      'a flag that asks',
      ['Invoice No,Invoice Date,Customer,Net Amount,Voided?', '1,2024-03-01,a,10,N', '2,2024-03-02,b,20,Y'],
      10,
    ],
    [
      'what came back',
      ['Order ID,Order Date,Customer ID,Sales,Returned', '1,2024-03-01,a,10,No', '2,2024-03-02,b,20,Yes'],
      10,
    ],
    [
      'types of documents of an ERP',
      [
        '单据编号,单据类型,日期,客户编码,金额',
        'X1,标准销售出库单,2024-03-01,K1,100',
        'X2,标准销售退货单,2024-03-14,K1,20',
        'X3,其他出库单,2024-03-15,K2,80',
      ],
      80,
    ],
    [
      'a flag of red bills',
      ['发票号,客户,日期,金额,红字', 'F1,甲,2024-03-01,100,否', 'F2,乙,2024-03-02,50,是', 'F3,甲,2024-03-04,70,否'],
      120,
    ],
    [
      'a flag of credit notes that asks',
      ['Invoice,Customer,Date,Amount,Credit Note?', '1,a,2024-03-01,30,No', '2,b,2024-03-02,20,Yes'],
      10,
    ],
    [
      'a rate beside price and quantity',
      ['order_id,customer,date,qty,unit price,discount_pct', '1,a,2024-03-01,3,10,10', '2,b,2024-03-02,1,20,0'],
      47,
    ],
    [
      'a rate of one, in German',
      ['Rechnung,Kunde,Datum,Menge,Einzelpreis,Rabattsatz', '1,a,2024-03-01,3,10,0.1', '2,b,2024-03-02,1,20,0'],
      47,
    ],
    [
      'what a processor keeps of payments, which is a cost',
      [
        'Transaction ID,Date,Customer,Gross,Fee,Net,Type',
        'T1,2024-01-02,a,100.00,-3.00,97.00,Sale',
        'T2,2024-01-03,a,-100.00,3.00,-97.00,Refund',
        'T3,2024-01-04,b,50.00,-1.50,48.50,Sale',
        'T4,2024-01-05,,-45.00,0,-45.00,Payout',
      ],
      50,
    ],
    [
      'the same, written as what is taken off',
      ['订单号,下单日期,客户,订单金额,手续费,结算金额', '1,2024-01-02,甲,100,2,98', '2,2024-01-03,乙,50,1,49'],
      150,
    ],
    [
      'types of documents by two letters',
      ['Kunde;Beleg;Belegdatum;Netto;Belegart', 'Meier;R1;2024-01-02;100,00;RE', 'Meier;G1;2024-01-15;20,00;GS'],
      80,
    ],
    [
      'two kinds of credit, one of them below nought',
      [
        'Tipo de documento,Número,Fecha,Cliente,Importe',
        'Factura,F1,2024-03-01,Ada,100',
        'Nota de crédito,N1,2024-03-14,Ada,20',
        'Factura rectificativa,R1,2024-03-16,Bo,-10',
      ],
      70,
    ],
  ])('%s', async (name, content, wanted) => {
    const { db } = await load(name.replaceAll(' ', '-'), content);
    expect(await counting(db)).toBe(wanted);
  });
});
