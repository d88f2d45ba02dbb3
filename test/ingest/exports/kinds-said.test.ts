import { describe, expect, it } from 'vitest';
import { rows, scratch } from '../helpers.js';
import { exportsIn, refused, sums } from './exported.js';

const load = exportsIn(scratch());
let made = 0;
const loaded = (content: readonly string[], options = {}) => load(`said-${made++}`, content, options);

/** What counts of the orders of a file, and the codes of its warnings. */
async function counted(content: readonly string[], options = {}) {
  const { db, report, said } = await loaded(content, options);
  const { all } = await sums(db, "'all'");
  return { amount: all, codes: report.warnings.map(({ code }) => code), said, db };
}

const question = (content: readonly string[], options = {}) => refused(loaded(content, options));

describe('money that was paid back', () => {
  it.each([
    [
      ['order_id,order_date,customer_id,amount,refunded', '1,2024-03-01,a,10.00,0.00', '2,2024-03-01,b,20.00,6.50'],
      23.5,
    ],
    [['Bestellnummer;Datum;Kunde;Netto;Erstattet', '1;13.03.2024;a;20,00;0,00', '2;14.03.2024;b;30,00;7,50'], 42.5],
    [['订单号,下单时间,买家,实付金额,退款', '1,2024-03-01,a,20.00,0', '2,2024-03-02,b,30.00,12.5'], 37.5],
  ])('stands in a column that may be a flag: %s', async (content, wanted) => {
    const { amount, codes } = await counted(content);
    expect(amount).toBe(wanted);
    expect(codes).toContain('W_REFUNDS');
  });

  it('is a flag where it says yes and no, and in doubt where it may be pieces', async () => {
    const head = 'order_id,order_date,customer_id,quantity,amount,refunded';
    const flag = await counted([head, '1,2024-03-01,a,3,20.00,no', '2,2024-03-02,b,3,30.00,yes']);
    expect(flag.amount).toBe(20);
    const doubt = await counted([head, '1,2024-03-01,a,3,20.00,0', '2,2024-03-02,b,3,30.00,2']);
    expect(doubt.amount).toBe(50);
    expect(doubt.said).toContain('may be money');
  });

  it.each(['partially_refunded', '部分退款', 'teilweise erstattet'])(
    'of which only a status tells: %s',
    async (word) => {
      const { amount, codes, said } = await counted([
        'order_id,order_date,customer_id,amount,status',
        '1,2024-03-01,a,10.00,paid',
        `2,2024-03-02,b,20.00,${word}`,
      ]);
      expect(amount).toBe(30);
      expect(codes).toContain('W_REFUNDS');
      expect(said).toContain('no column says how much');
    },
  );
});

describe('signs', () => {
  it.each([
    [
      ['Order,Date,Customer,Qty,Amount', '1,2024-03-01,a,1,10.00', '2,2024-03-02,b,2,20.00', '3,2024-03-03,a,-1,10.00'],
      20,
    ],
    [['Beleg;Datum;Kunde;Menge;Netto', '1;13.03.2024;a;2;20,00', '2;14.03.2024;b;-1;5,00'], 15],
  ])('of the quantity alone take back: %s', async (content, wanted) => {
    const { amount, codes } = await counted(content);
    expect(amount).toBe(wanted);
    expect(codes).toContain('W_SIGNS');
  });

  it('of both are said where they speak against each other', async () => {
    const content = [
      '单号,日期,客户,数量,金额',
      '1,2024-03-01,a,2,20.00',
      '2,2024-03-02,b,-1,10.00',
      '3,2024-03-03,b,1,-5.00',
    ];
    const { amount, said } = await counted(content);
    expect(amount).toBe(25);
    const flag = /--map '([^']+)'/.exec(said)![1]!;
    expect((await counted(content, { map: { amount: flag.slice('amount='.length) } })).amount).toBe(15);
  });

  it.each([
    ['D/C', 'D', 'C'],
    ['Dr/Cr', 'Dr', 'Cr'],
    ['借贷方向', '借', '贷'],
    ['Debe/Haber', 'D', 'H'],
  ])('are marks of a column %s', async (header, debit, credit) => {
    const of = (...marks: readonly string[]) => [
      `Document,Date,Customer,Amount,${header}`,
      ...marks.map((mark, i) => `${i + 1},2024-03-0${i + 1},a,${[100, 40, 20][i]},${mark}`),
    ];
    expect((await counted(of(debit, debit, credit))).amount).toBe(120);
    const asked = await question(of(credit, credit, debit));
    expect(asked.code).toBe('E_ASK');
    expect(asked.told.where).toHaveLength(2);
  });

  it('of an account of revenue are told by the types of documents', async () => {
    const { amount } = await counted([
      'Beleg;Datum;Kunde;Betrag;Belegart;S/H',
      '1;13.03.2024;a;100,00;Rechnung;H',
      '2;14.03.2024;b;40,00;Rechnung;H',
      '3;15.03.2024;a;20,00;Gutschrift;S',
    ]);
    expect(amount).toBe(120);
  });

  it('both in rows of one type that takes back are asked about, unless sales have both too', async () => {
    const head = ['Type,Number,Date,Customer,Net', 'Invoice,1,2024-03-01,a,100'];
    const content = [...head, 'Credit note,2,2024-03-02,a,20', 'Credit note,3,2024-03-03,b,-10'];
    const asked = await question(content);
    expect(asked.code).toBe('E_ASK');
    expect(asked.told.where.map(({ values }) => values.amount)).toEqual(['70.00', '90.00']);
    for (const [i, wanted] of [70, 90].entries()) {
      const flag = String((asked.told.where[i]!.values.flag as unknown as { values: { text: string } }).values.text);
      const expr = flag.slice("--map 'amount=".length, -1).replaceAll(`'\\''`, "'");
      expect((await counted(content, { map: { amount: expr } })).amount).toBe(wanted);
    }
    const signed = await counted([...content, 'Invoice,4,2024-03-04,a,-30', 'Credit note,5,2024-03-04,a,5']);
    expect(signed.amount).toBe(100 - 20 + 10 - 30 - 5);
  });
});

describe('heads of orders', () => {
  it.each([
    [
      ['Type,OrderId,OrderDate,SellerStatus,BuyerLogin,OfferTitle,Quantity,Price,TotalToPayAmount'],
      ['order,o1,2024-03-01,SENT,ada,,,,30.00', 'lineItem,o1,,,,Mug,3,10.00,'],
      ['order,o2,2024-03-02,CANCELLED,bo,,,,20.00', 'lineItem,o2,,,,Jug,1,20.00,'],
    ],
    [
      ['Satzart;Bestellnummer;Datum;Kunde;Bestellstatus;Artikel;Menge;Einzelpreis'],
      ['Kopf;1;13.03.2024;Ada;Versendet;;;', 'Position;1;;;;Tasse;3;10,00'],
      ['Kopf;2;14.03.2024;Bo;Storniert;;;', 'Position;2;;;;Krug;1;20,00'],
    ],
    [
      ['record type,order no,date,customer,status,item,qty,price'],
      ['H,1,2024-03-01,ada,completed,,,', 'L,1,,,,Mug,3,10.00'],
      ['H,2,2024-03-02,bo,cancelled,,,', 'L,2,,,,Jug,1,20.00'],
    ],
  ])('give their lines their state: %s', async (...content) => {
    const { amount, db } = await counted(content.flat());
    expect(amount).toBe(30);
    expect(await rows(db, 'SELECT count(DISTINCT customer_id) AS n FROM orders')).toEqual([{ n: '2' }]);
  });
});

describe('amounts with tax', () => {
  it.each([
    ['Invoice,Date,Customer,VAT,Total (incl. VAT)', 'Total (incl. VAT)'],
    ['Invoice,Date,Customer,VAT,Summe inkl. MwSt', 'Summe inkl. MwSt'],
    ['单号,日期,客户,税额,金额（含税）', '金额（含税）'],
    ['Invoice,Date,Customer,VAT,Brutto', 'Brutto'],
  ])('say so by their header, also where the user names it: %s', async (head, header) => {
    const { codes } = await counted([head, '1,2024-03-01,a,19,119'], { table: 'orders', map: { amount: header } });
    expect(codes).toContain('W_GROSS');
  });

  it.each(['Gross Sales', 'Total excl. VAT', '金额（不含税）'])('and not by another: %s', async (header) => {
    const content = [`Invoice,Date,Customer,${header}`, '1,2024-03-01,a,119'];
    expect((await counted(content, { table: 'orders', map: { amount: header } })).codes).not.toContain('W_GROSS');
  });
});

describe('deals', () => {
  it('need no start: one without has no days', async () => {
    const { db } = await loaded([
      'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value',
      '1C1I7A6R,Moses,GTX,Cancity,Won,2016-10-20,2017-03-01,1054',
      'EC4QE1BX,Darcel,MG,Cancity,Lost,2016-10-25,2017-03-07,0',
      'MV1LWRNH,Moses,GTX,Codehow,Engaging,2016-10-25,,',
      '9ME3374G,Moses,GTX,,Prospecting,,,',
    ]);
    const found = await rows(
      db,
      'SELECT status, count(*) AS n, count(created_on) AS c, sum(amount)::INT AS a FROM opportunities GROUP BY 1 ORDER BY 1',
    );
    expect(found).toEqual([
      { status: 'lost', n: '1', c: '1', a: '0' },
      { status: 'open', n: '2', c: '1', a: null },
      { status: 'won', n: '1', c: '1', a: '1054' },
    ]);
  });

  it('with a blank among their starts load from another system and language', async () => {
    const { db } = await loaded([
      '商机编号,客户名称,销售阶段,商机金额,创建时间,预计成交日期',
      'S1,甲公司,赢单,1000,2024-03-01,2024-04-01',
      'S2,乙公司,初步接洽,2000,,2024-06-01',
    ]);
    expect(await rows(db, 'SELECT count(*) AS n, count(created_on) AS c FROM opportunities')).toEqual([
      { n: '2', c: '1' },
    ]);
  });

  it('no hint has dots in place of a header', async () => {
    const { told } = await question(['id,when,what', '1,2024-03-01,x'], { table: 'opportunities' });
    expect(JSON.stringify([...told.where, told.hint])).not.toContain('…');
  });
});

describe('customers', () => {
  const orders = (...ids: readonly string[]) => [
    'order_id,order_date,customer_id,amount',
    ...ids.map((id, i) => `${i + 1},2024-03-0${i + 1},"${id}",10`),
  ];
  const customers = async (content: readonly string[]) => {
    const { db, codes } = await counted(content);
    const found = await rows(
      db,
      'SELECT DISTINCT customer_id AS c FROM orders WHERE customer_id IS NOT NULL ORDER BY 1',
    );
    return { codes, names: found.map(({ c }) => c) };
  };

  it.each([
    ['no_reply@shop.com', 'guest@my-shop.de', 'none@none.com', 'NoEmail@x.org', 'ada@x.com'],
    ['Client comptoir', 'CLIENTS DIVERS', '门店散客', 'Sammeldebitor', 'ada@x.com'],
    ['Losse klant', 'Nihai Tüketici', '諸口', 'Sundry Debtors', 'ada@x.com'],
  ])('are none where a till or a shop fills in %s, %s, %s, %s', async (...ids) => {
    const { names, codes } = await customers(orders(...ids));
    expect(names).toEqual(['ada@x.com']);
    expect(codes).toContain('W_NO_CUSTOMER');
  });

  it('are several in a cell with commas, which names and numbers have too', async () => {
    const { names, codes } = await customers(orders('504, 505', 'C-12,C-13', 'Smith, John', '1,234', 'A4, 80g'));
    expect(names).toEqual(['1,234', '504', 'A4, 80g', 'C-12', 'Smith, John']);
    expect(codes).toContain('W_SEVERAL_IDS');
  });

  it('have an id an order, seen at few rows beside one that repeats', async () => {
    const { codes } = await counted([
      'order_id,customer_id,order_date,customer_email,amount',
      ...['ada', 'ada', 'bo', 'bo', 'ada'].map((name, i) => `${i},g${i},2024-03-0${i + 1},${name}@x.com,10`),
    ]);
    expect(codes).toContain('W_ID_PER_ORDER');
  });
});

describe('questions that were not put', () => {
  const scores = async (content: readonly string[]) => {
    const { db, said } = await loaded(content);
    const found = await rows(db, 'SELECT item, count(*) AS n, sum(score)::INT AS s FROM surveys GROUP BY 1 ORDER BY 1');
    return { said, found: found.map(({ n, s }) => [Number(n), Number(s)]) };
  };

  it.each([
    [
      ['序号,提交答卷时间,所用时间,1、您对服务的满意度,2、您的推荐意愿(0-10)'],
      ['1,2024/3/1 10:00:00,30秒,5,9', '2,2024/3/2 10:00:00,40秒,-3,10', '3,2024/3/13 10:00:00,40秒,4,3'],
    ],
    [
      ['Response ID,Date submitted,How satisfied are you overall?,How likely are you to recommend us?'],
      ['1,2024-03-01,5,9', '2,2024-03-02,-9,10', '3,2024-03-13,4,3'],
    ],
  ])('are codes below nought: %s', async (...content) => {
    const { said, found } = await scores(content.flat());
    expect(found).toEqual(
      expect.arrayContaining([
        [2, 9],
        [3, 22],
      ]),
    );
    expect(said).toContain('left out: no score of the scale');
  });

  it('are none on a scale of both signs', async () => {
    const { found } = await scores([
      'response_id,responded_at,item,score',
      '1,2024-03-01,A,2',
      '1,2024-03-01,B,-1',
      '2,2024-03-02,A,-2',
    ]);
    expect(found).toEqual([
      [2, 0],
      [1, -1],
    ]);
  });
});

describe('cells', () => {
  it('of thousands are read', async () => {
    const content = ['order_id,date,customer,amount', '1,2024-03-01,a,1.2k', '2,2024-03-02,b,800'];
    expect((await counted(content)).amount).toBe(2000);
  });

  it('that are one too few are said by what the row lacks', async () => {
    const head = 'order_id,order_date,customer,amount,quantity,note';
    const content = [head, '1,2024-03-01,a,10.00,1,x', '2,2024-03-02,b,,20.00,1', '3,2024-03-03,c,30.00,1,y'];
    expect((await counted(content)).codes).toContain('W_SHIFTED');
  });
});
