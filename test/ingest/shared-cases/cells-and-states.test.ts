import { isLong } from '../../support/long.js';
import { describeTold } from './told.js';

// The first table of the inputs beside the repository: what a row's cells say.
describeTold('what other people had: cells, states, encodings', {
  'states of orders': [
    {
      type: 'tiers --from status-cancelled-failed.csv --period all',
      says: ['Net revenue 90.00', '2 rows used, 1 pending, 2 void, 1 refunded'],
    },
  ],
  'voided in a column of its own': [
    {
      type: 'tiers --from kingdee-voided.csv --period all',
      says: ['Net revenue 100.00', '1 row used, 1 pending, 1 void'],
    },
  ],
  'a discount of the order, refunds in a column': [
    {
      type: 'load orders shopify-discount-refund.csv',
      says: [
        '"Subtotal" in 2 of 2',
        'pending: 1 row, 30.00: pending',
        'voided: 1 row, 70.00: void',
        '"Refunded Amount" gives back 20',
      ],
    },
    { type: 'tiers --period all', says: ['Net revenue 102.00'] },
  ],
  'cases solved after the last was opened': [
    {
      type: 'agents --period all --from resolved-after-last-open.csv',
      says: ['Cases opened 5', 'New cases still open 0'],
    },
    {
      type: 'agents --period all --from resolved_after_last_opened.csv',
      says: ['Cases opened 5', 'New cases still open 0'],
    },
  ],
  'closed without a time': [
    { type: 'load tickets zendesk.csv', says: ['preset zendesk', '5 rows into tickets'] },
    {
      type: 'agents --period all',
      says: ['Cases opened 5', 'New cases still open 1'],
      saysNot: ['Solution, median 0'],
    },
  ],
  'solved before they were opened': [
    {
      type: 'agents --period all --from negative.csv',
      says: ['W_BACKWARDS', '3 of them', 'New cases still open 0'],
      saysNot: [/^Solution, median/m],
    },
    { type: 'load tickets negative.csv' },
    { type: 'profile', says: [/tickets ended before it began[^\n]* 3 T/] },
  ],
  'a column called Solved': [
    { type: 'agents --period all --from desk.csv', says: ['New cases still open 1', 'Solution, median 3 h'] },
  ],
  'a survey a question a column': [
    { type: 'load --config wide_no_id.yml', code: 3, says: ['E_MAPPING', 'there is no column "zzz"', 'headers: a, b'] },
  ],
  'answers all after the period': [
    { type: 'load --config one_month_survey.yml', says: ['60 rows into surveys'] },
    { type: 'satisfaction', says: ['W_NONE_COVERED', 'try --period all', '0 rows used, 60 after'] },
    { type: 'satisfaction --period all', says: ['60 rows used'] },
  ],
  'orders all after the period': [
    { type: 'tiers --from only-open-month.csv', says: ['W_NONE_COVERED', 'try --period all', '0 rows used, 6 after'] },
  ],
  'every answer names a brand': [
    { type: 'load --config all_branded.yml', says: ['6 rows into surveys'] },
    { type: 'satisfaction --period all', says: ['W_OWN_BRAND', '(Us, Rival)', '--own-brand Us'] },
    { type: 'satisfaction --period all --own-brand Us --min-n 1', says: [/Responses [1-6]\b/] },
  ],
  'a blank is no answer': [
    {
      type: 'load surveys blank-answer.csv',
      says: ['1 row without an answer in "score" left out', '2 rows into surveys'],
    },
    { type: 'satisfaction --period all', says: ['2 rows used'] },
  ],
  'a question of recommending without an instrument': [
    { type: 'satisfaction --period all --from nps-item-no-instrument.csv', says: [/NPS 20\.0 /] },
  ],
  'the same bytes under another source': [
    { type: 'load orders twice.csv --map ordered_at=day', says: ['3 rows into orders'] },
    { type: 'load --config twice.yml', says: ['W_SAME_FILE', 'amount 70.00', '3 before, 3 after (+3 −3)'] },
  ],
  'an order shared by three': [
    {
      type: 'reps --show work --csv --period all --from over-credited-orders.csv over-credited-splits.csv',
      says: ['W_OVER_CREDITED', 'R1,,100.00,', 'R2,,100.00,', 'R3,,100.00,'],
    },
  ],
  'quotes in a title': [
    { type: 'load orders 01_quote_in_title.csv', says: ['4 rows into orders', 'amount 100.00'] },
    {
      type: 'load orders 01b_quote_after_comma_in_title.csv',
      says: ['4 rows into orders', 'amount 100.00', '4 after'],
    },
    { type: 'load orders 01d_good.csv --mode replace', says: ['amount 100.00', '4 before, 4 after'] },
    { type: 'load orders 01_quote_in_title.csv --mode replace', says: ['4 after'] },
    { type: 'load orders 01b_quote_after_comma_in_title.csv --mode replace', says: ['4 after'] },
  ],
  'a cell too many': [
    {
      type: 'load orders 02_thousands_comma_unquoted.csv',
      code: 3,
      says: ['E_REJECTS', '2 x has one cell too many', 'line 2', 'line 3'],
    },
    {
      type: 'load orders 03_extra_comma_before_amount.csv',
      code: 3,
      says: ['E_REJECTS', '1 x has one cell too many', 'line 3'],
    },
  ],
  'a quote in a bare cell': [
    {
      type: 'load orders 10_missing_comma_before_quote.csv',
      code: 3,
      says: ['E_REJECTS', 'line 2', 'a quote inside a bare cell'],
    },
  ],
  'a mark of a currency': [
    { type: 'load orders 04_jan.csv', says: ['amount 102.00'] },
    { type: 'load orders 04_feb_baht.csv', says: ['amount 102.00', '4 before, 8 after'] },
    { type: 'tiers --period 2025', says: ['8 rows used', 'Net revenue 204.00'] },
  ],
  'an error of a spreadsheet': [
    { type: 'load orders 05_na_amount.csv', code: 3, says: ['line 5: Amount "#N/A" is not an amount'] },
    { type: 'load orders 05b_na_error_cell.xlsx', code: 3, says: ['line 5: Amount "#N/A" is not an amount'] },
  ],
  'a header twice': [
    { type: 'load orders 07_header_twice_by_case.csv', code: 3, says: ['E_HEADER_TWICE', "--map 'amount=AMOUNT (2)'"] },
    {
      type: "load tickets header_twice.csv --map topic=category --map 'subtopic=category (2)'",
      says: ['2 rows into tickets'],
    },
    { type: 'sql "select count(topic) as t, count(subtopic) as s from tickets"', says: ['2 2'] },
  ],
  'dates that a spreadsheet converted': [
    {
      type: 'load orders 09_half_converted_dates.csv',
      code: 3,
      says: ['E_DATES', 'as they stand: 2025-02-06', 'exchanged: 2025-06-02'],
    },
    {
      type: 'load half_converted_dates.csv',
      code: 3,
      says: ['E_DATES', 'as they stand: 2023-06-02', 'exchanged: 2023-02-06'],
    },
  ],
  'characters that nobody sees': [
    { type: 'load orders 12_zero_width_ids.csv', says: ['W_SPACES', 'amount 60.00'] },
    {
      type: "sql 'select count(distinct customer_id) as n, max(length(customer_id)) as l from orders'",
      says: [/^2 2$/m],
    },
  ],
  'letters of Polish and Turkish': [
    { type: 'load orders polish-cp1250.csv', says: ['Windows-1250', 'amount 1,216.61'] },
    { type: "sql 'select string_agg(distinct customer_id) as c from orders'", says: ['Łódka'] },
    { type: 'load orders turkish-cp1254.csv --mode replace --allow-empty', says: ['Windows-1254', 'amount 23.60'] },
    { type: "sql 'select string_agg(distinct customer_id) as c from orders'", says: ['Şişli'] },
  ],
  '500 columns': [{ type: 'load orders 06_wide500.csv', says: ['3 rows into orders', 'amount 30.00'] }],
  'tables in other clothes': [
    { type: 'load orders 08_html.xls', says: ['HTML', '2 rows into orders', 'amount 30.00'] },
    { type: 'load orders 08b_array.json', says: ['JSON', '2 rows into orders', 'amount 30.00'] },
    { type: 'load orders 08c_one_csv.zip', says: ['out of the zip', '12 rows into orders', 'amount 8,189.50'] },
  ],
  'a footer, the header again': [
    {
      type: 'load orders 11_salesforce_footer.csv',
      says: ['footer from line 8', '4 rows into orders', 'amount 100.00'],
    },
    { type: 'load orders 13_header_repeated_often.csv', code: 3, says: ['line 3', 'line 5', 'is the header again'] },
  ],
  'opening hours with AM': [
    {
      type: 'agents --from resolved-after-last-open.csv schedule-ampm.csv --period all',
      says: ['Cases opened 5', 'New cases still open 0'],
    },
  ],
  'an expression that fails on a value': [
    {
      type: 'load --config expr_bug.yml',
      code: 3,
      says: ['E_EXPR', 'columns.opened_at', 'line 2', '"2021-01-01 9:12:58 AM"'],
    },
  ],
  'a kind that nobody knows': [{ type: 'load tickets kind_unknown.csv', says: ['2 rows into tickets'] }],
  'customers that are orders': [
    {
      type: 'rfm --from user-id-purchase-date.csv --period all',
      says: ['Customers who bought 3', 'Orders 11', 'Net revenue 830.00'],
      saysNot: [/drop/],
    },
  ],
  'total excl. VAT, client no.': [
    { type: 'load orders shop.csv', says: ['3 rows into orders', 'amount 65.75'] },
    { type: 'tiers --period all', says: ['1 of 2 customers', 'Net revenue 65.75'] },
  ],
  'each by its own headers': [
    { type: 'load orders en2.csv zh2.csv', says: ['amount 29.50', 'amount 150.00', '2 before, 4 after'] },
  ],
  'a workbook of two sheets': [
    { type: 'init two_sheets.xlsx', code: 3, says: ['E_SHEET', 'Sales, Notes', "--sheet 'Sales'"] },
    { type: "init two_sheets.xlsx --sheet 'Sales'" },
    { type: 'load', says: ['amount 30.00'] },
  ],
  'blank heads': [
    { type: 'load orders erp_blank.csv --dry-run', says: ['filled down', '3 rows into orders', 'amount 395.50'] },
  ],
  'cases that end before the orders': [
    { type: 'load orders fresh_orders.csv', says: ['amount 33,157.00'] },
    { type: 'load tickets stale_tickets.csv', says: ['693 rows into tickets'] },
    // The whole report takes seconds of a processor.
    ...(isLong ? [{ type: 'report --fail-on any_signal', says: ['tickets end on 2025-08-24', 'not judged'] }] : []),
  ],
  'a workbook that held the processor': [{ type: 'load orders 15_hangs.xlsx', code: 3, says: ['E_ZIP'] }],
  'the same file, a better mapping': [
    { type: 'load orders mapped_again.csv', says: ['amount 60.00'] },
    { type: 'load --config mapped_again.yml', says: ['amount 60.00', '3 before, 3 after'] },
  ],
});
