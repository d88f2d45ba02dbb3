import { describe, expect, it } from 'vitest';
import { loadPresets } from '../../../src/ingest/mapping/index.js';
import { proposeColumns } from '../../../src/ingest/propose/propose-columns.js';
import { TABLES } from '../../../src/model/tables.js';

/** Kinds of values that stand under a header; rows are made up. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  id: ['A-1001', 'A-1002', 'A-1003'],
  day: ['2024-03-01', '2024-03-02', '2024-03-03'],
  money: ['12.50', '7.25', '100.00'],
  count: ['1', '2', '5'],
  text: ['abc', 'def', 'abc'],
};

/**
 * Header sets as tables of orders show or export them in public repositories (names only; looked up on 2026-11-29 by the local words for
 * the day of an order): header, kind of value, and the column that it is; a dash where it is none.
 */
const SETS: Readonly<Record<string, string>> = {
  'German, group orders as CSV':
    'Bestellgruppe:text:-|Bestellnummer:id:order_id|Bestelldatum:day:ordered_at|Telegram Benutzername:text:-|Rolle:text:-|Aufschlag EUR:money:-',
  'German, history of bills':
    'Kundennummer:id:customer_id|Kind_Vorname:text:-|LZR:text:-|Rechnungsnummer:id:order_id|Datum:day:ordered_at',
  'French, table of orders':
    "ID commande:id:order_id|ID Client:id:customer_id|Etat Commande:text:-|Date d'Expedition:day:-|Date de commande:day:ordered_at",
  'Spanish, table of orders':
    'Número de Pedido:id:order_id|Fecha de Pedido:day:ordered_at|Cliente:text:customer_id|Estado de Pago:text:-|Tipo de Orden:text:-|Carrier:text:-',
  'Portuguese, search of orders':
    'Cliente:text:customer_id|Valor Total:money:-|Observação:text:-|Data do Pedido:day:ordered_at',
  'Italian, orders of comics':
    'Numero Ordine:id:order_id|Cliente:text:customer_id|Fumetto:text:-|Quantità:count:quantity|Metodo Pagamento:text:-|Totale (€):money:-|Data Ordine:day:ordered_at',
  'Polish, sales order':
    'Nr zamówienia:id:order_id|Data zamówienia:day:ordered_at|Data dostawy:day:-|Warunki Incoterms:text:-',
  'Russian, orders of a marketplace':
    'Дата заказа:day:ordered_at|Артикул поставщика:id:-|Название:text:-|Категория:text:-|Бренд:text:-|Склад:text:-|Регион:text:-',
  'Russian, deliveries':
    '№:count:-|Заказ:id:order_id|Цена:money:-|Дата заказа:day:ordered_at|Адрес доставки:text:-|Курьер:text:-|Телефон:id:-',
  'Russian, list of a market':
    'Дата заказа:day:ordered_at|Дата доставки:day:-|Товар:text:-|Покупатель:text:customer_id|Цена:money:-',
  'Turkish, orders of material': 'ID:id:-|Sipariş Tarihi:day:ordered_at|Teslim Tarihi:day:-',
  'Japanese, shop':
    '注文番号:id:order_id|注文日時:day:ordered_at|購入者:text:customer_id|送付先（受取人）:text:-|合計:money:-|ステータス:text:status',
  'Korean, orders':
    '주문번호:id:order_id|고객명:text:customer_id|주문일시:day:ordered_at|상품명:text:-|개수:count:quantity|금액:money:amount',
  'Korean, refunds':
    '주문번호:id:order_id|상품명:text:-|주문일시:day:ordered_at|환불신청일:day:-|고객명:text:customer_id',
  'English, warehouse of sales':
    'SalesOrderNumber:id:order_id|SalesOrderLineNumber:count:line_no|OrderDate:day:ordered_at|CustomerName:text:-|Item:text:-|Quantity:count:quantity|TaxAmount:money:tax',
  'English, order lines':
    'SalesOrderID:id:order_id|OrderDate:day:ordered_at|CustomerID:id:customer_id|LineItem:count:line_no|ProductID:id:product_id|OrderQty:count:quantity|LineItemTotal:money:amount',
};

describe('header sets of public exports', () => {
  it('at least nine columns of ten are found, and none is taken for another', async () => {
    const presets = await loadPresets();
    const wrong: string[] = [];
    const asked: string[] = [];
    let all = 0;
    for (const [name, set] of Object.entries(SETS)) {
      const cells = set.split('|').map((cell) => cell.split(':') as [string, string, string]);
      const samples = new Map(cells.map(([header, kind]) => [header, VALUES[kind]!]));
      const { columns } = proposeColumns(TABLES.orders!, [...samples.keys()], samples, presets);
      for (const [header, , column] of cells) {
        const taken = columns.find((one) => one.header === header)?.column ?? '-';
        if (column !== '-') all++;
        if (taken === column) continue;
        if (taken === '-') asked.push(`${name}: ${header}`);
        else wrong.push(`${name}: ${header} as ${taken}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(asked.length, asked.join('; ')).toBeLessThanOrEqual(all * 0.1);
  });
});
