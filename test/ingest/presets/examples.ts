/** One export of a system, made up, and what its own columns say it comes to: of rows that count, by other columns than those mapped where it has any. */
export interface Example {
  readonly preset: string;
  readonly table: string;
  /** Header, then rows; cells by the first sign of `;`, tab and comma that the header holds. */
  readonly lines: readonly string[];
  /** Lines above the header. */
  readonly above?: number;
  /** A row's share of the total; null where it is no row of the table or does not count. */
  readonly counts: (row: Readonly<Record<string, string>>) => number | null;
  /** Rows that are loaded, counting or not, without those made of columns of refunds; all where absent. */
  readonly rows?: number;
}

/** A number as the example writes it. */
export const n = (text: string | undefined): number => Number((text ?? '').replace(/[^\d.-]/g, '') || 0);

const isOne = (...of: readonly (string | undefined)[]) => of.every((text) => text !== undefined && text !== '');

/** Shops and market places in English and European languages. */
export const SHOPS: readonly Example[] = [
  {
    preset: 'amazon-orders',
    table: 'orders',
    lines: [
      'amazon-order-id\tpurchase-date\torder-status\tsku\tquantity\tcurrency\titem-price\titem-tax\titem-promotion-discount',
      '1-1\t2024-03-01T10:00:00+00:00\tShipped\tJ\t2\tUSD\t20.00\t1.60\t2.00',
      '1-1\t2024-03-01T10:00:00+00:00\tShipped\tL\t1\tUSD\t5.00\t.40\t0.00',
      '1-2\t2024-03-25T10:00:00+00:00\tCancelled\tL\t0\tUSD\t\t\t',
    ],
    counts: (row) =>
      row['order-status'] === 'Shipped' ? n(row['item-price']) - n(row['item-promotion-discount']) : null,
  },
  {
    preset: 'amazon-range',
    table: 'orders',
    above: 2,
    lines: [
      '"Includes Marketplace transactions"',
      '"All amounts in USD, unless specified"',
      'date/time,settlement id,type,order id,sku,quantity,product sales,shipping credits,promotional rebates,selling fees,total',
      '"Mar 3, 2024 10:00:00 AM PST",9,Order,1-1,J,1,60.00,4.00,-4.00,-9.00,51.00',
      '"Mar 25, 2024 10:00:00 AM PST",9,Refund,1-1,J,1,-20.00,0.00,0.00,3.00,-17.00',
      '"Mar 26, 2024 10:00:00 AM PST",9,Transfer,,,,0.00,0.00,0.00,0.00,-34.00',
    ],
    counts: (row) =>
      row['type'] === 'Transfer' ? null : n(row['total']) - n(row['selling fees']) - n(row['shipping credits']),
  },
  {
    preset: 'amazon',
    table: 'orders',
    lines: [
      'settlement-id\ttotal-amount\tcurrency\ttransaction-type\torder-id\tamount-type\tamount-description\tamount\tposted-date\tsku\tquantity-purchased',
      '7\t39.00\tUSD\t\t\t\t\t\t\t\t',
      '7\t\t\tOrder\t1-1\tItemPrice\tPrincipal\t50.00\t2024-03-02\tJ\t1',
      '7\t\t\tOrder\t1-1\tItemFees\tCommission\t-6.00\t2024-03-02\tJ\t',
      '7\t\t\tRefund\t1-0\tItemPrice\tPrincipal\t-5.00\t2024-03-25\tL\t1',
    ],
    counts: (row) => (row['amount-description'] === 'Principal' ? n(row['amount']) : null),
    rows: 3,
  },
  {
    preset: 'bigcommerce',
    table: 'orders',
    lines: [
      'Order ID,Customer ID,Order Date,Order Status,Subtotal (inc tax),Subtotal (ex tax),Tax Total,Order Total (inc tax),Total Quantity',
      '1,7,03/25/2024,Completed,120.00,100.00,20.00,120.00,2',
      '2,8,03/26/2024,Shipped,60.00,50.00,10.00,60.00,1',
      '3,8,03/27/2024,Cancelled,24.00,20.00,4.00,24.00,1',
    ],
    counts: (row) => (row['Order Status'] === 'Cancelled' ? null : n(row['Subtotal (inc tax)']) - n(row['Tax Total'])),
  },
  {
    preset: 'etsy',
    table: 'orders',
    lines: [
      'Sale Date,Order ID,Buyer User ID,Number of Items,Currency,Order Value,Discount Amount,Shipping,Sales Tax,Order Total,Adjusted Order Total',
      '03/14/24,1,u1,2,USD,50.00,5.00,4.00,3.00,52.00,0.00',
      '03/25/24,2,u2,1,USD,20.00,0.00,4.00,1.00,25.00,0.00',
    ],
    counts: (row) => n(row['Order Total']) - n(row['Shipping']) - n(row['Sales Tax']),
  },
  {
    preset: 'magento',
    table: 'orders',
    lines: [
      'ID,Purchase Point,Purchase Date,Grand Total (Base),Status,Customer Email,Total Refunded',
      '"1","Web","Mar 2, 2024, 9:15:00 AM","$108.00","Complete","eve@x.test",""',
      '"2","Web","Mar 14, 2024, 9:15:00 AM","$40.00","Complete","fay@x.test","$10.00"',
      '"3","Web","Mar 15, 2024, 9:15:00 AM","$30.00","Canceled","fay@x.test",""',
    ],
    counts: (row) => (row['Status'] === 'Complete' ? n(row['Grand Total (Base)']) - n(row['Total Refunded']) : null),
  },
  {
    preset: 'prestashop',
    table: 'orders',
    lines: [
      'ID;Reference;New client;Delivery;Customer;Total;Payment;Status;Date',
      '1;AAA;1;France;E. DUPONT;61.80;Cheque;Payment accepted;2024-03-01 10:00:00',
      '2;BBB;1;France;F. MARTIN;69.90;Card;Canceled;2024-03-14 10:00:00',
    ],
    counts: (row) => (row['Status'] === 'Canceled' ? null : n(row['Total'])),
  },
  {
    preset: 'shopify',
    table: 'orders',
    lines: [
      'Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem discount,Refunded Amount,Cancelled at',
      '#1,eve@x.test,paid,EUR,37.00,5.00,7.00,49.00,3.00,2024-03-01 10:00:00 +0100,2,Tea,10.00,T,0.00,0.00,',
      '#1,eve@x.test,,,,,,,,,1,Cup,20.00,C,0.00,,',
      '#2,fay@x.test,partially_refunded,EUR,30.00,0.00,6.00,36.00,0.00,2024-03-14 10:00:00 +0100,3,Tea,10.00,T,0.00,10.00,',
      '#3,fay@x.test,voided,EUR,10.00,0.00,2.00,12.00,0.00,2024-03-15 10:00:00 +0100,1,Tea,10.00,T,0.00,0.00,',
    ],
    counts: (row) =>
      isOne(row['Subtotal']) && row['Financial Status'] !== 'voided'
        ? n(row['Subtotal']) - n(row['Refunded Amount'])
        : null,
  },
  {
    preset: 'square',
    table: 'orders',
    lines: [
      'Date,Time,Gross Sales,Discounts,Net Sales,Tax,Tip,Total Collected,Transaction ID,Event Type,Location,Customer ID',
      '2024-03-01,10:15:00,$50.00,-$5.00,$45.00,$4.00,$2.00,$51.00,T1,Payment,Main,C1',
      '2024-03-14,11:15:00,$30.00,$0.00,$30.00,$2.70,$0.00,$32.70,T2,Payment,Main,C2',
      '2024-03-15,12:15:00,-$30.00,$0.00,-$30.00,-$2.70,$0.00,-$32.70,T2,Refund,Main,C2',
    ],
    counts: (row) => n(row['Total Collected']) - n(row['Tax']) - n(row['Tip']),
  },
  {
    preset: 'squarespace',
    table: 'orders',
    lines: [
      'Order ID,Email,Financial Status,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku',
      '1,eve@x.test,PAID,FULFILLED,USD,40.00,5.00,3.00,43.00,5.00,2024-03-01 10:00:00 -0500,2,Jug,10.00,J',
      '1,eve@x.test,,,,,,,,,2024-03-01 10:00:00 -0500,1,Lid,20.00,L',
      '2,fay@x.test,PENDING,PENDING,USD,20.00,5.00,1.00,26.00,0.00,2024-03-14 10:00:00 -0500,1,Lid,20.00,L',
    ],
    counts: (row) => (row['Financial Status'] === 'PAID' ? n(row['Subtotal']) - n(row['Discount Amount']) : null),
  },
  {
    preset: 'stripe',
    table: 'orders',
    lines: [
      'id,Created (UTC),Amount,Amount Refunded,Currency,Status,Customer ID,Captured',
      'ch_1,2024-03-01 10:00,100.00,0.00,usd,Paid,cus_1,true',
      'ch_2,2024-03-14 10:00,50.00,20.00,usd,Paid,cus_2,true',
      'ch_3,2024-03-15 10:00,70.00,0.00,usd,Failed,cus_1,false',
    ],
    counts: (row) => (row['Captured'] === 'true' ? n(row['Amount']) - n(row['Amount Refunded']) : null),
  },
  {
    preset: 'toast',
    table: 'orders',
    lines: [
      'Location,Order Id,Order #,Opened,# of Guests,Server,Discount Amount,Amount,Tax,Tip,Total,Voided',
      'Main,9,1,3/14/24 11:02 AM,2,Sam,5.00,40.00,3.20,8.00,51.20,FALSE',
      'Main,8,2,3/25/24 12:12 PM,1,Kim,0.00,20.00,1.60,0.00,21.60,TRUE',
    ],
    counts: (row) => (row['Voided'] === 'FALSE' ? n(row['Total']) - n(row['Tax']) - n(row['Tip']) : null),
  },
  {
    preset: 'vend',
    table: 'orders',
    lines: [
      'Date,Receipt Number,Line Type,Customer Code,Quantity,Subtotal,Sales Tax,Discount,Total,Paid,Register,User,Status,Sku',
      '2024-03-14 10:00:00,1,Sale,E-1,3,50.00,5.00,0.00,55.00,55.00,Main,Kim,Closed,',
      '2024-03-14 10:00:00,1,Sale Line,,2,20.00,2.00,0.00,22.00,,Main,Kim,,J',
      '2024-03-14 10:00:00,1,Sale Line,,1,30.00,3.00,0.00,33.00,,Main,Kim,,L',
      '2024-03-14 10:00:00,1,Payment,,,,,,,55.00,Main,Kim,,',
    ],
    counts: (row) => (row['Line Type'] === 'Sale' ? n(row['Total']) - n(row['Sales Tax']) : null),
    rows: 2,
  },
  {
    preset: 'woocommerce',
    table: 'orders',
    lines: [
      'Date,Order #,Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net sales,Origin',
      '2024-03-01 10:00:00,11,completed,Eve,new,1× Jug,1,,30.00,Direct',
      '2024-03-02 10:00:00,12,failed,Fay,new,1× Jug,1,,30.00,Direct',
      '2024-03-14 10:00:00,13,completed,Fay,new,2× Jug,2,,60.00,Direct',
    ],
    counts: (row) => (row['Status'] === 'completed' ? n(row['Items sold']) * 30 : null),
  },
];
