import { describeTold } from './told.js';

const counting = (by: string) =>
  `sql "select ${by} as k, sum(amount) as a from orders where coalesce(state, 'counts') = 'counts' group by 1 order by 1"`;
const states = (table: string) => `sql "select status, state, count(*) as n from ${table} group by 1, 2 order by 1, 2"`;

// The second table of the inputs beside the repository: what a row is.
describeTold('what other people had: keys, kinds of rows, whose customer', {
  'a name that is no order id': [
    { type: 'load name_email.csv', says: ['6 rows into orders', 'amount 210.00'] },
    { type: 'load name_email_april.csv', says: ['6 before, 7 after (+1 −0)'] },
    { type: 'rfm --period all', says: ['Orders 7', 'Net revenue 225.00'] },
  ],
  'the total on every line': [
    {
      type: 'load chinook_joined.csv',
      says: ['W_ORDER_AMOUNT', '246.51 as it stands', 'in 4 of 5 orders', 'amount 28.71'],
    },
  ],
  'a credit note, a discount in per cent': [
    { type: 'load orders xero_invoices.csv --map customer_id=ContactName', says: ['preset xero', 'amount 280.00'] },
    { type: counting('customer_id'), says: ['Ada Ltd 180.00', 'Bo Ltd 100.00'] },
    { type: 'tiers --period all', says: ['Net revenue 280.00'] },
  ],
  youzan: [
    {
      type: 'load orders youzan.csv --map ordered_at=订单创建时间 --map amount=订单实付金额 --map customer_id=买家手机号',
      says: [
        '240 as it stands, 150 taken once',
        '2 rows, 90.00: counts',
        '全额退款: 1 row, 60.00: refunded',
        '交易关闭: 1 row, 0.00: void',
      ],
    },
    { type: 'tiers --period all', says: ['Net revenue 90.00'] },
  ],
  'EC-CUBE': [
    {
      type: 'load orders eccube.csv --map ordered_at=購入日 --map amount=合計 --map order_id=注文ID --map customer_id=会員ID',
      says: ['Shift-JIS', '19000 as it stands', '3 rows, 9,200.00: counts', '注文取消し: 1 row, 7,100.00: void'],
    },
  ],
  wildberries: [
    { type: 'load orders wildberries.csv', says: ['amount 1,200.50', 'Возврат, Возврат: 1 row, -2,400.00: counts'] },
  ],
  'a payment service with the names of persons': [
    {
      type: 'load paypal_names.csv',
      says: [
        'Website Payment: 2 rows, 1,600.00: counts',
        'Payment Refund: 1 row, -40.00: counts',
        'Denied, Website Payment: 1 row, 500.00: void',
        'Bill User Payment: 1 row, -25.00: void',
      ],
    },
    { type: counting('customer_id'), says: ['ada@example.org 1,560.00', 'bo@example.org 0.00'] },
  ],
  'sales, their lines, their payments': [
    {
      type: 'load vend_sales.csv',
      says: ['3 orders give customer and day to 4 lines', 'amount 140.00', '3 rows into payments'],
    },
    { type: counting('customer_id'), says: ['ADA-1 80.00', 'BO-2 60.00'] },
  ],
  'a settlement': [
    {
      type: 'load amazon_settlement.txt',
      says: [
        'Principal: 2 rows, 100.00: counts',
        'Principal: 1 row, -10.00: counts',
        'control total agrees: amount 61.48',
        '4 rows into costs',
      ],
    },
    { type: counting("'all'"), says: ['all 90.00'] },
  ],
  'definitions above the header': [
    {
      type: 'load orders amazon_daterange.csv',
      says: ['7 title rows', '"product sales" 1090', '"promotional rebates" -40', 'Transfer: 1 row, 0.00: void'],
    },
  ],
  DATEV: [
    {
      type: 'load orders datev.csv',
      says: ['preset datev', 'of 2024', 'amount 1,142.40', '3 rows into orders, 2024-03-02'],
    },
  ],
  Tally: [{ type: 'load tally.csv', says: ['amount 1,410,000.50', 'into orders'] }],
  Etsy: [
    {
      type: "load orders etsy_orders.csv --map 'customer_id=Buyer User ID'",
      says: ['in 3 of 3 rows', 'without shipping and tax, 114', 'gives back 40', 'amount 74.00'],
    },
  ],
  'customers that are none': [
    {
      type: 'load orders placeholder_customers.csv',
      says: ['7 rows name nobody', '"0" 2, "guest" 2, "-" 1, "N/A" 1, "散客" 1', 'amount 480.00'],
    },
    { type: 'tiers --period all', says: ['they hold 380.00', '1 of 1 customer', 'Net revenue 100.00'] },
  ],
  'addresses in two cases': [
    { type: 'load orders mt_emails.csv', says: ['W_ID_FORM', 'W_SPACES'] },
    { type: 'sql "select count(distinct customer_id) as n, sum(amount) as a from orders"', says: ['2 90.00'] },
  ],
  'an id per order': [
    {
      type: 'load olist_head.csv',
      says: ['39 rows into orders', 'W_ID_PER_ORDER', 'is customer_id ("customer_id") an id per order?'],
    },
    { type: 'retention --period all', says: [/id per order/] },
  ],
  'guards of a spreadsheet': [
    {
      type: 'load orders taobao_eq.csv --map ordered_at=订单创建时间 --map amount=总金额 --map customer_id=买家会员名',
      says: ['交易成功: 3 rows, 90.00: counts', '"退款金额" gives back 60', '交易关闭: 1 row, 20.00: void'],
    },
    { type: 'sql "select min(order_id) as k from orders"', says: [/^2415000000000001$/m] },
  ],
  // 14.80 + 120.00 + 220.00 + 17.80; the list beside the inputs says 371.60.
  'cells of a tab': [
    {
      type: 'load orders pdd.csv',
      says: ['amount 372.60', '退款成功: 1 row, 120.00: refunded', '退款成功: 1 row, 17.80: refunded'],
    },
    { type: counting("'all'"), says: ['all 234.80'] },
  ],
  'orders, no customers': [
    {
      type: 'load magento.csv',
      says: ['into orders', '"Total Refunded" gives back 60', 'Canceled: 1 row, 20.00: void'],
    },
    { type: counting('customer_id'), says: ['ada@example.org 1,158.00'] },
  ],
  'conversations, no customers': [
    { type: 'load intercom.csv', says: ['5 rows into tickets', 'times of America/New_York'] },
    { type: states('tickets'), says: ['Closed closed 3', 'Open open 1', 'Snoozed open 1'] },
    { type: 'sql "select min(opened_at) as at from tickets"', says: ['2024-03-04T14:00:00Z'] },
  ],
  'groceries, no holidays': [
    { type: 'load groceries_head.csv', says: ['39 rows into orders', 'no column is an amount'] },
    { type: 'retention --period all', says: ['New customers 38'] },
    { type: 'rfm --period all', says: ['Customers who bought 38'] },
  ],
  'deals of HubSpot': [
    { type: 'load hubspot_deals.csv', says: ['W_SEVERAL_IDS', '"504;501"; the first is taken'] },
    { type: states('opportunities'), says: ['won won 2', 'lost lost 1', 'open open 2'] },
    { type: 'reps --period all', says: ['Deals won 2', '3 decided deals are too few for a win rate', 'W_NO_REP'] },
    { type: 'load hubspot_deals_plain.csv --mode replace', says: ['5 after'] },
    { type: states('opportunities'), says: ['won won 2', 'lost lost 1', 'open open 2'] },
  ],
  'deals in Chinese': [
    {
      type: 'load opportunities fxiaoke.csv',
      says: [
        'won, 正常: 1 row, 1,000.00: counts',
        'won, 作废: 1 row, 9,000.00: void',
        'lost, 正常: 1 row',
        'open, 正常: 1 row',
      ],
    },
  ],
  'amounts in micros': [
    { type: 'load twenty_opps.csv', says: ['into opportunities', '"Amount / Amount" / 1000000', 'amount 3,000.00'] },
  ],
  'contracts alone': [
    { type: 'load contracts contracts_only.csv', says: ['6 rows into contracts'] },
    { type: 'retention --period 2024-03', says: ['Gross revenue retention 66.7%', 'Net revenue retention 95.8%'] },
  ],
  'three header lines': [
    { type: 'load qualtrics.csv', says: ['a header of 3 lines', '2 rows dropped where'] },
    { type: 'satisfaction --period all --min-n 1', says: ['NPS 0.0 '] },
  ],
  'one question a file': [
    { type: 'load delighted.csv', says: ['5 rows into surveys'] },
    { type: 'satisfaction --period all', says: ['NPS 0.0 '] },
  ],
  'dates of programs': [
    { type: 'load orders js_dates.csv', says: ['2 rows into orders, 2024-03-02 to 2024-03-13', 'amount 30.00'] },
  ],
  'short rows': [{ type: 'load orders ragged_short.csv', says: ['4 rows into orders', 'amount 100.00'] }],
  'groups by apostrophe': [{ type: 'load orders ch_apos.csv', says: ['amount 3,500.50'] }],
  'amounts of pandas': [
    { type: 'load orders sci.csv', says: ['8 rows into orders', 'W_EXPONENT'] },
    { type: 'sql "select count(*) as n from orders where amount = 0"', says: [/^4$/m] },
  ],
  'Windows-1252 with its own letters': [
    { type: 'load orders german-cp1252.csv', says: ['Windows-1252', 'amount 1,307.50'] },
  ],
});
