import { describe, expect, it } from 'vitest';
import { rows, scratch } from '../helpers.js';
import { exportsIn, sums } from './exported.js';

const load = exportsIn(scratch());

describe('exports of shops by their presets: what counts, net', () => {
  it.each([
    [
      'bigcommerce',
      [
        'Order ID,Customer ID,Customer Name,Order Date,Order Status,Subtotal (inc tax),Subtotal (ex tax),Tax Total,Order Total (inc tax),Total Quantity',
        '1,7,Eve,03/25/2024,Completed,120.00,100.00,20.00,130.00,2',
        '2,8,Fay,03/26/2024,Cancelled,60.00,50.00,10.00,60.00,1',
        '3,7,Eve,03/27/2024,Declined,24.00,20.00,4.00,24.00,1',
        '4,9,Gil,03/28/2024,Awaiting Payment,24.00,20.00,4.00,24.00,1',
      ],
      { '7': 100 },
    ],
    [
      'woocommerce',
      [
        'Date,Order #,Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net sales,Origin',
        '2024-03-01 10:00:00,11,completed,Eve,new,1× Jug,1,,30.00,Direct',
        '2024-03-02 10:00:00,12,failed,Fay,new,1× Jug,1,,30.00,Direct',
        '2024-03-03 10:00:00,11,refunded,Eve,returning,1× Jug,-1,,-30.00,Direct',
      ],
      { Eve: 30 },
    ],
    [
      'squarespace',
      [
        'Order ID,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Amount Refunded,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku',
        '1,eve@x.test,PAID,2024-03-01 10:00:00 -0500,FULFILLED,USD,40.00,5.00,3.00,0.00,43.00,5.00,2024-03-01 10:00:00 -0500,2,Jug,10.00,J',
        '1,eve@x.test,,,,,,,,,,,2024-03-01 10:00:00 -0500,1,Lid,20.00,L',
        '2,fay@x.test,PENDING,2024-03-03 10:00:00 -0500,PENDING,USD,20.00,5.00,1.00,0.00,26.00,0.00,2024-03-03 10:00:00 -0500,1,Lid,20.00,L',
      ],
      { 'eve@x.test': 35 },
    ],
    [
      'prestashop',
      [
        'ID;Référence;Nouveau client;Livraison;Client;Total payé;Paiement;État;Date',
        '1;AAA;Oui;France;E. DUPONT;61,80;Chèque;Paiement accepté;01/03/2024 10:00',
        '2;BBB;Oui;France;F. MARTIN;69,90;Carte;Annulé;14/03/2024 10:00',
        '3;CCC;Non;France;F. MARTIN;31,00;Chèque;En attente de paiement par chèque;26/03/2024 10:00',
      ],
      { 'E. DUPONT': 61.8 },
    ],
    [
      'stripe',
      [
        'id,Created (UTC),Amount,Amount Refunded,Currency,Status,Customer ID,Captured',
        'ch_1,2024-03-01 10:00,100.00,0.00,usd,Paid,cus_1,true',
        'ch_2,2024-03-02 10:00,50.00,20.00,usd,Paid,cus_2,true',
        'ch_3,2024-03-03 10:00,70.00,0.00,usd,Failed,cus_1,false',
        'ch_4,2024-03-04 10:00,80.00,0.00,usd,Paid,cus_1,false',
      ],
      { cus_1: 100, cus_2: 30 },
    ],
    [
      'square',
      [
        'Date,Time,Gross Sales,Discounts,Net Sales,Tax,Tip,Total Collected,Transaction ID,Event Type,Location,Customer ID',
        '2024-03-01,10:15:00,$50.00,-$5.00,$45.00,$4.00,$2.00,$51.00,T1,Payment,Main,C1',
        '2024-03-02,11:15:00,$30.00,$0.00,$30.00,$2.70,$0.00,$32.70,T2,Payment,Main,C2',
        '2024-03-03,12:15:00,-$30.00,$0.00,-$30.00,-$2.70,$0.00,-$32.70,T2,Refund,Main,C2',
      ],
      { C1: 45, C2: 0 },
    ],
    [
      'jd',
      [
        '订单号,商品ID,商品名称,订购数量,下单时间,京东价,订单金额,应付金额,订单状态,下单帐号',
        '="2001",1,罐,2,2024-03-01 10:00:00,50.00,100.00,90.00,完成,jd_1',
        '="2002",2,盖,1,2024-03-14 10:00:00,30.00,30.00,30.00,(删除)锁定,jd_2',
      ],
      { jd_1: 90 },
    ],
    [
      'rakuten',
      [
        '注文番号,注文日時,ステータス,注文者メールアドレス,商品番号,単価,個数,合計金額',
        '1-1,2024-03-01 10:00:00,700,eve@x.test,J,1000,2,2500',
        '1-2,2024-03-25 10:00:00,900,fay@x.test,J,1000,1,1500',
      ],
      { 'eve@x.test': 2000 },
    ],
    [
      'smartstore',
      [
        '상품주문번호,주문번호,주문일시,주문상태,클레임상태,구매자명,구매자ID,상품번호,수량,상품별 총 주문금액',
        '11,1,2024-03-01 10:00:00,구매확정,,영희,y1,J,2,"20,000"',
        '12,1,2024-03-01 10:00:00,취소,취소완료,영희,y1,L,1,"5,000"',
      ],
      { y1: 20_000 },
    ],
  ] as const)('%s', async (preset, lines, expected) => {
    const { db, report } = await load(preset, [...lines]);
    expect(report.sources[0]).toMatchObject({ table: 'orders', preset });
    expect(await sums(db, 'customer_id')).toEqual(expected);
  });

  it('Amazon’s orders: item-price is the line’s, less its promotion', async () => {
    const { db } = await load(
      'amazon-orders',
      [
        [
          'amazon-order-id',
          'purchase-date',
          'order-status',
          'sku',
          'quantity',
          'item-price',
          'item-promotion-discount',
        ],
        ['1-1', '2024-03-01T10:00:00+00:00', 'Shipped', 'J', '2', '20.00', '2.00'],
        ['1-2', '2024-03-25T10:00:00+00:00', 'Cancelled', 'L', '0', '', ''],
      ].map((cells) => cells.join('\t')),
    );
    expect(await sums(db, 'order_id')).toEqual({ '1-1': 18 });
  });

  it('抖店, Ozon, Toast say that nobody is named', async () => {
    const doudian = await load('doudian', [
      '主订单编号,子订单编号,选购商品,商品数量,商品ID,商品单价,订单应付金额,订单提交时间,订单状态,售后状态',
      '69001\t,\t69001A,罐,2,g1,50.00,90.00,2024-03-01 10:00:00,已完成,-',
      '69001\t,\t69001B,盖,1,g2,30.00,30.00,2024-03-01 10:00:00,已完成,退款成功',
    ]);
    expect(await sums(doudian.db, 'order_id')).toEqual({ '69001': 90 });
    const ozon = await load('ozon', [
      'Номер заказа;Номер отправления;Принят в обработку;Статус;Сумма отправления;Артикул;Ваша цена;Количество',
      '1-1;1-1-1;2024-03-01 10:00:00;Доставлен;1500.00;J;500.00;3',
      '1-2;1-2-1;2024-03-14 10:00:00;Отменён;700.00;L;700.00;1',
    ]);
    expect(await sums(ozon.db, 'order_id')).toEqual({ '1-1': 1500 });
    const toast = await load('toast', [
      'Location,Order Id,Order #,Opened,# of Guests,Server,Discount Amount,Amount,Tax,Tip,Total,Voided',
      'Main,9,1,3/14/24 11:02 AM,2,Sam,5.00,40.00,3.20,8.00,51.20,FALSE',
      'Main,8,2,3/25/24 12:12 PM,1,Kim,0.00,20.00,1.60,0.00,21.60,TRUE',
    ]);
    expect(await sums(toast.db, 'order_id')).toEqual({ '9': 40 });
    for (const { said } of [doudian, ozon, toast]) expect(said).toContain('no column says who bought');
    expect(toast.said).not.toContain('in no list');
  });
});

describe('deals and cases by their presets', () => {
  it('Pipedrive and Zoho: a deleted deal is void, also where its stage is open', async () => {
    const pipedrive = await load('pipedrive', [
      'Deal - ID,Deal - Title,Deal - Value,Deal - Status,Deal - Stage,Deal - Organization,Deal - Owner,Deal - Deal created,Deal - Deal closed on',
      '1,A,1000,Won,Negotiations,Acme,Sam,2024-01-05 10:00:00,2024-02-05 10:00:00',
      '2,B,500,Lost,Contact Made,Bolt,Sam,2024-01-06 10:00:00,2024-02-07 10:00:00',
      '3,C,900,Deleted,Qualified,Cafe,Kim,2024-02-11 10:00:00,',
    ]);
    const states = (db: string) => rows(db, 'SELECT opportunity_id AS id, state FROM opportunities ORDER BY 1');
    expect((await states(pipedrive.db)).map(({ state }) => state)).toEqual(['won', 'lost', 'void']);
    const zoho = await load('zoho', [
      'Record Id,Deal Owner,Deal Name,Account Name,Stage,Amount,Closing Date,Created Time',
      '1,Sam,A,Acme,Closed Won,1000.00,2024-02-05,2024-01-05 10:00:00',
      '2,Kim,C,Acme,Value Proposition,700.00,2024-04-01,2024-02-10 10:00:00',
      '3,Kim,D,Cafe,Closed-Lost to Competition,900.00,2024-03-01,2024-02-11 10:00:00',
    ]);
    expect((await states(zoho.db)).map(({ state }) => state)).toEqual(['won', 'open', 'lost']);
  });

  it('HubSpot by the names of its properties, as connectors write them', async () => {
    const { db, report } = await load('hubspot-properties', [
      'id,property_dealname,property_dealstage,property_amount,property_createdate,property_closedate,property_hubspot_owner_id',
      '1,A,closedwon,1000,2024-01-05T10:00:00Z,2024-02-05T10:00:00Z,77',
      '2,B,closedlost,500,2024-01-06T10:00:00Z,2024-02-07T10:00:00Z,77',
      '3,C,contractsent,700,2024-02-10T10:00:00Z,2024-04-01T10:00:00Z,78',
    ]);
    expect(report.sources[0]).toMatchObject({ table: 'opportunities', preset: 'hubspot' });
    const found = await rows(db, 'SELECT state, rep_id AS rep FROM opportunities ORDER BY opportunity_id');
    expect(found).toEqual([
      { state: 'won', rep: '77' },
      { state: 'lost', rep: '77' },
      { state: 'open', rep: '78' },
    ]);
  });

  it('Freshdesk and ServiceNow: times of solving and closing are theirs', async () => {
    const times = (db: string) =>
      rows(
        db,
        `SELECT ticket_id AS id, state, strftime(resolved_at, '%d %H:%M') AS solved, agent_id AS agent FROM tickets ORDER BY 1`,
      );
    const freshdesk = await load('freshdesk', [
      'Ticket ID,Subject,Status,Priority,Agent,Group,Created time,Due by Time,Resolved time,Closed time,Last update time,Initial response time,Requester Email',
      '1,x,Closed,Low,Sam,Desk,2024-03-01 10:00:00,2024-03-02 10:00:00,2024-03-01 15:00:00,2024-03-02 15:00:00,2024-03-02 15:00:00,2024-03-01 11:00:00,eve@x.test',
      '2,y,Open,Low,Kim,Desk,2024-03-05 10:00:00,2024-03-06 10:00:00,,,2024-03-05 10:00:00,,fay@x.test',
    ]);
    expect(await times(freshdesk.db)).toEqual([
      { id: '1', state: 'closed', solved: '01 15:00', agent: 'Sam' },
      { id: '2', state: 'open', solved: null, agent: 'Kim' },
    ]);
    const servicenow = await load('servicenow', [
      'number,opened_at,short_description,caller_id,priority,state,assignment_group,assigned_to,resolved_at,closed_at',
      'INC1,2024-03-01 10:00:00,x,Eve,3,Resolved,Desk,Sam,2024-03-01 12:00:00,',
      'INC2,2024-03-06 10:00:00,y,Eve,4,Canceled,Desk,Sam,,2024-03-06 12:00:00',
    ]);
    expect(await times(servicenow.db)).toEqual([
      { id: 'INC1', state: 'solved', solved: '01 12:00', agent: 'Sam' },
      { id: 'INC2', state: 'void', solved: null, agent: 'Sam' },
    ]);
  });
});

describe('what a column says of itself', () => {
  it('a yes is a yes in every language, and a text that is neither is no “no”', async () => {
    const { db, report } = await load('flags', [
      'Дата;Номер;Контрагент;Сумма;Проведен;Пометка удаления',
      '01.03.2024;Р-1;Ромашка;10 000,00;Да;Нет',
      '14.03.2024;Р-2;Лютик;5 000,00;Нет;Нет',
      '26.03.2024;Р-3;Лютик;700,50;Да;Да',
    ]);
    expect(await sums(db, 'state', 'amount', 'TRUE')).toEqual({ counts: 10_000, pending: 5000, void: 700.5 });
    expect(report.warnings.map(({ code }) => code)).not.toContain('W_STATUS_UNKNOWN');
    const german = await load('storniert', [
      'Rechnungsnummer;Kundennummer;Datum;Betrag;Storniert',
      '1;K1;01.03.2024;100,50;nein',
      '2;K2;14.03.2024;200,50;ja',
    ]);
    expect(await sums(german.db, 'customer_id')).toEqual({ K1: 100.5 });
  });

  it('traditional characters are those that the lists know, and years of the Republic are years', async () => {
    const { db } = await load('taiwan', [
      '訂單編號,客戶,日期,金額,訂單狀態',
      '1,甲,113/03/01,100,已完成',
      '2,乙,113/03/14,200,已關閉',
      '3,乙,113/12/31,300,已作廢',
    ]);
    expect(await sums(db, 'customer_id')).toEqual({ 甲: 100 });
    const [day] = await rows(db, 'SELECT CAST(max(ordered_on) AS VARCHAR) AS d FROM orders');
    expect(day).toEqual({ d: '2024-12-31' });
  });

  it('one order of several lines is enough where the header says whose total it is; else both readings are said', async () => {
    const named = await load('order-total', [
      'Order ID,Customer ID,Order Date,Product,Quantity,Order Total',
      '1,C1,2024-03-01,Jug,2,40.00',
      '1,C1,2024-03-01,Lid,1,40.00',
      '2,C2,2024-03-14,Jug,1,10.00',
    ]);
    expect(await sums(named.db, 'customer_id')).toEqual({ C1: 40, C2: 10 });
    const plain = await load('plain-amount', [
      'Order ID,Customer ID,Order Date,Product,Quantity,Amount',
      '1,C1,2024-03-01,Jug,2,40.00',
      '1,C1,2024-03-01,Lid,1,40.00',
      '2,C2,2024-03-14,Jug,1,10.00',
    ]);
    expect(plain.said).toContain('added up as amounts of lines, 90; if it is the total of the order it is 50');
  });

  it('a rate of tax is no tax, a cost that is the amount is none, a discount below nought is one', async () => {
    const { db, said } = await load('rates', [
      'Order ID,Customer ID,Date,Amount,Tax,COGS,Discount',
      '1,C1,2024-03-01,100.00,19,100.00,-5.00',
      '2,C2,2024-03-14,200.00,19,200.00,-6.00',
      '3,C1,2024-03-25,300.00,7,300.00,0',
      '4,C1,2024-03-26,310.00,19,310.00,-1.50',
    ]);
    expect(said).toContain('"Tax" is a rate');
    expect(said).toContain('so no cost');
    const [row] = await rows(db, 'SELECT CAST(sum(discount) AS VARCHAR) AS d, count(line_cost) AS c FROM orders');
    expect(row).toEqual({ d: '12.5000', c: '0' });
  });

  it('a made amount is less the discount of its line: a share, per cent, money; what may be either is said', async () => {
    const line = (discounts: readonly string[]) => [
      'Order ID,Customer ID,Order Date,Product ID,Unit Price,Quantity,Discount',
      `1,C1,2024-03-01,J,10.00,2,${discounts[0]}`,
      `1,C1,2024-03-01,L,5.00,4,${discounts[1]}`,
      `2,C2,2024-03-14,J,10.00,1,${discounts[2]}`,
    ];
    const share = await load('share', line(['0.15', '0', '0.1']));
    expect(await sums(share.db, 'customer_id')).toEqual({ C1: 37, C2: 9 });
    const percent = await load('percent', line(['15%', '0%', '10%']));
    expect(await sums(percent.db, 'customer_id')).toEqual({ C1: 37, C2: 9 });
    const money = await load('money', line(['3.00', '0.00', '1.25']));
    expect(await sums(money.db, 'customer_id')).toEqual({ C1: 37, C2: 8.75 });
    const order = await load('of-order', line(['4.00', '4.00', '1.00']));
    expect(order.notes.join()).not.toContain('abs(');
    const doubt = await load('doubt', line(['15', '5', '10']));
    expect(doubt.said).toContain('may be per cent or money');
    expect(await sums(doubt.db, 'customer_id')).toEqual({ C1: 40, C2: 10 });
  });

  it('Walk-in Customer is nobody as it is mostly written', async () => {
    const { db } = await load('walk-in', [
      'Order ID,Customer,Date,Amount',
      '1,Walk-in Customer,2024-03-01,100.00',
      '2,Eve,2024-03-14,5.00',
    ]);
    expect(await rows(db, 'SELECT count(customer_id) AS n FROM orders')).toEqual([{ n: '1' }]);
  });
});
