import { describe, expect, it } from 'vitest';
import { loadFile, loadLines, rows, scratch } from './helpers.js';

const { path, file } = scratch();

async function load(name: string, lines: readonly string[], options = {}) {
  const { notes, ...loaded } = await loadLines({ path, file }, name, lines, options);
  return { ...loaded, said: notes.join('\n') };
}

const answers = (db: string) =>
  rows(db, 'SELECT item, count(*) AS n, CAST(avg(score) AS VARCHAR) AS mean FROM surveys GROUP BY 1 ORDER BY 1');

const people = async (db: string) =>
  Number((await rows(db, 'SELECT count(DISTINCT response_id) AS n FROM surveys'))[0]!.n);

const instruments = (db: string) =>
  rows(db, 'SELECT DISTINCT item, instrument, scale_min, scale_max FROM surveys ORDER BY item');

describe('a question a column, the scale in the cells', () => {
  it('SurveyMonkey: two lines of header, words about numbers, a blank is no answer', async () => {
    const { db, report, said } = await load('monkey', [
      'Respondent ID,Collector ID,Start Date,End Date,Email Address,How likely is it that you would recommend us to a friend?,How satisfied are you with:,,Anything else?',
      ',,,,,Response,Delivery,Price,Open-Ended Response',
      '901,7,05/13/2024 09:00,05/13/2024 09:04,eve@x.test,10 - Extremely likely,5 - Very satisfied,4,thanks',
      '902,7,05/14/2024 09:00,05/14/2024 09:04,fay@x.test,9,4,,',
      '903,7,05/15/2024 09:00,05/15/2024 09:04,gil@x.test,0 - Not at all likely,1 - Very dissatisfied,2,slow',
    ]);
    expect(report.sources[0]).toMatchObject({ table: 'surveys', preset: 'surveymonkey', added: 8 });
    expect(said).toMatch(/a question a column/);
    expect(said).toMatch(/such as "[^"]*likely[^"]*" read as their number|such as "\d - .*" read as their number/);
    expect(await people(db)).toBe(3);
    const found = await answers(db);
    expect(found.map(({ n, mean }) => [Number(n), Number(Number(mean).toFixed(4))])).toEqual([
      [3, 6.3333],
      [3, 3.3333],
      [2, 3],
    ]);
    expect((await instruments(db))[0]).toMatchObject({ instrument: 'nps', scale_min: '0', scale_max: '10' });
  });

  it('a form without a number of the response: a row is a response, the same row again another one', async () => {
    const { db, said } = await load('form', [
      'Timestamp,How satisfied are you overall?,How would you rate the staff?,Where do you live?',
      '2024/05/13 9:00:00 AM GMT+2,5,4,Oslo',
      '2024/05/13 9:00:00 AM GMT+2,5,4,Oslo',
      '2024/05/14 9:00:00 AM GMT+2,2,N/A,Bergen',
    ]);
    expect(await people(db)).toBe(3);
    expect(said).toMatch(/"How satisfied are you overall\?" is the overall opinion/);
    expect(await rows(db, 'SELECT role, count(*) AS n FROM surveys GROUP BY 1 ORDER BY 1')).toEqual([
      { role: 'driver', n: '2' },
      { role: 'overall', n: '3' },
    ]);
  });

  it('the next export of the form adds its rows and takes none away', async () => {
    const header = 'day,q1,q2';
    const db = path('next.duckdb');
    const first = file('next/1.csv', `${header}\n2024-05-13,5,4\n2024-05-14,1,2\n`);
    const second = file('next/2.csv', `${header}\n2024-05-15,3,3\n2024-05-14,1,2\n2024-05-16,4,5\n`);
    await loadFile(db, first, { table: 'surveys' });
    await loadFile(db, second, { table: 'surveys' });
    expect(await people(db)).toBe(4);
  });

  it('Chinese questionnaires', async () => {
    const { db } = await load('wjx', [
      '序号,提交答卷时间,所用时间,来源,1、您有多大可能向朋友推荐我们？,2、您对服务总体满意吗？,3、您对物流满意吗？',
      '1,2024/5/13 9:00:00,60秒,微信,10,5,4',
      '2,2024/5/14 9:00:00,50秒,微信,8,4分,(跳过)',
      '3,2024/5/15 9:00:00,70秒,链接,3,2,1',
    ]);
    expect((await answers(db)).map(({ n }) => Number(n))).toEqual([3, 3, 2]);
    expect(await people(db)).toBe(3);
    expect((await instruments(db))[0]).toMatchObject({ instrument: 'nps' });
  });

  it('a mapping that names no response', async () => {
    const csv = file('bare.csv', 'day,a,b\n2024-05-13,5,4\n2024-05-14,1,2\n2024-05-14,1,2\n');
    const columns = { responded_at: 'day', instrument: { value: 'survey' }, item: 'item', score: 'score' };
    const mapping = {
      sources: { s: { into: 'surveys', files: csv, unpivot: { item: ['a', 'b'], score: 'value' }, columns } },
    };
    const db = path('bare.duckdb');
    await loadFile(db, csv, { table: 's', mapping });
    expect(await people(db)).toBe(3);
  });

  it('orders and products with a rating are none', async () => {
    const orders = await load('rated', [
      'order_id,customer_id,order_date,amount,quantity,rating',
      '1,a,2024-05-13,10.00,2,5',
      '2,b,2024-05-14,20.00,1,4',
    ]);
    expect(orders.report.sources[0]!.table).toBe('orders');
    const products = await load('goods', [
      'product_id,name,category,rating,stars',
      'p1,Mug,Cups,4,5',
      'p2,Jug,Cups,3,4',
    ]);
    expect(products.report.sources[0]!.table).toBe('products');
  });
});

describe('a question about recommending, asked 0 to 10, is the net promoter score', () => {
  const asked = (item: string, scores: readonly number[]) => [
    'response_id,responded_at,item,score',
    ...scores.map((score, i) => `r${i},2024-05-1${i},${item},${score}`),
  ];

  it('in the words of the question, and said', async () => {
    const { db, said } = await load(
      'weiter',
      asked('Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?'.replace(',', ''), [9, 2, 10]),
    );
    expect(said).toMatch(/taken as the net promoter score/);
    expect((await instruments(db))[0]).toMatchObject({ instrument: 'nps', scale_max: '10' });
  });

  it('not on another scale', async () => {
    const { db, said } = await load('five', asked('would recommend', [5, 1, 3]));
    expect(said).not.toMatch(/net promoter/);
    expect(Object.keys((await rows(db, 'SELECT * FROM surveys LIMIT 1'))[0]!)).not.toContain('instrument');
    const eleven = await load('eleven', asked('recommend', [11, 1, 3]));
    expect(eleven.said).not.toMatch(/net promoter/);
  });

  it('nor where the source names the instrument or the question is another', async () => {
    const { db } = await load('named', [
      'response_id,responded_at,item,score,instrument',
      'r1,2024-05-11,recommend,9,survey',
      'r2,2024-05-12,recommend,0,survey',
    ]);
    expect((await rows(db, 'SELECT DISTINCT instrument FROM surveys'))[0]).toEqual({ instrument: 'survey' });
    expect((await load('other', asked('ease of use', [10, 0, 9]))).said).not.toMatch(/net promoter/);
  });
});
