import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { literal } from '../../src/core/quoting.js';
import { Writer } from '../../src/engine/duckdb/writer.js';
import { typeFit } from '../../src/ingest/propose/type-fit.js';
import { dateEvidence, settleDates } from '../../src/ingest/values/dates.js';
import { flagSql } from '../../src/ingest/values/flags.js';
import { isMissing, missingSql } from '../../src/ingest/values/missing.js';
import { type DecimalMark, numberOf, numberSql, readsNumber } from '../../src/ingest/values/number-grammar.js';
import { dateTextSql, instantSql, localTimeSql, VALUE_MACROS } from '../../src/ingest/values/value-sql.js';
import type { ModelColumn } from '../../src/model/column.js';

let writer: Writer;
beforeAll(async () => {
  writer = await Writer.open({ spill: tmpdir(), threads: 1 });
  await writer.run(VALUE_MACROS.join(';\n'));
});
afterAll(() => writer.close());

/** What DuckDB makes of each text by an expression over `x`; with steps as a load takes them. */
async function read(texts: readonly string[], steps: readonly string[]): Promise<(string | null)[]> {
  let sql = `SELECT i, x FROM (SELECT unnest(range(${texts.length})) AS i, unnest([${texts.map(literal).join(', ')}]) AS x)`;
  for (const step of steps) sql = `SELECT *, ${step} FROM (${sql})`;
  const rows = await writer.rows(`SELECT CAST(v AS VARCHAR) AS v FROM (${sql}) ORDER BY i`);
  return rows.map((row) => (row.v === null ? null : String(row.v)));
}

const readNumbers = (texts: readonly string[], mark: DecimalMark) => {
  const { plain, bare, value } = numberSql('x', mark);
  return read(texts, [`${plain} AS p`, `${bare('p')} AS b`, `${value('p', 'b')} AS v`]);
};

const money = { type: 'money' } as ModelColumn;

describe('numbers as people write them', () => {
  it.each<[string, DecimalMark, number]>([
    ['₩12,000', '.', 12000],
    ['R$ 1.200,50', ',', 1200.5],
    ['฿10.50', '.', 10.5],
    ['1 299 kr', '.', 1299],
    ['19,99 zł', ',', 19.99],
    ['1.250,00 ₽', ',', 1250],
    ['₹ 1,25,000.00', '.', 125000],
    ['₺ 45,90', ',', 45.9],
    ['250.000 ₫', ',', 250000],
    ["CHF 2'500.–", '.', 2500],
    ['CHF 2’500.50', '.', 2500.5],
    ['2.500,-', ',', 2500],
    ['12 500,75 €', ',', 12500.75],
    ['100.00 CR', '.', -100],
    ['100.00 Dr', '.', 100],
    ['100-', '.', -100],
    ['–5.50', '.', -5.5],
    ['$(1,234.50)', '.', -1234.5],
    ['($5)', '.', -5],
    ['๑,๒๓๔.๕๐', '.', 1234.5],
    ['٣٬٥٠٠٫٢٥', '.', 3500.25],
    ['१२३.४५', '.', 123.45],
    ['８０．５', '.', 80.5],
    ['1.2万', '.', 12000],
    ['3亿元', '.', 300000000],
    ['8.88e-16', '.', 0],
    ['-8.88e-16', '.', 0],
    ['1e-5', '.', 0],
    ['8,88e-16', ',', 0],
    ['1.5E3', '.', 1500],
    ['S/ 12.50', '.', 12.5],
    ['Rs. 500', '.', 500],
  ])('%s is read and proposed', async (text, mark, value) => {
    const [found] = await readNumbers([text], mark);
    expect(Number(found) + 0).toBe(value);
    expect(Number(numberOf(text, mark)!.toFixed(4)) + 0).toBe(value);
    expect(typeFit(money, [text])).toBe(1);
  });

  it.each(['12 50', '--5', '(-5)', '-5-', '1,23', '5 USD 6', 'kr', '', '#N/A', '1.2.3', '12:30', '5%', '-¥(5)'])(
    '%s is no number under a dot',
    async (text) => {
      expect(await readNumbers([text], '.')).toEqual([null]);
      expect(readsNumber(text, '.')).toBe(false);
    },
  );
});

/** Texts near numbers: pieces of the grammar in any order, so that about half are none. */
const piece = fc.constantFrom(
  ...[
    '1',
    '12',
    '345',
    '0',
    '007',
    ',',
    '.',
    ' ',
    "'",
    '’',
    '\u202f',
    '\u00a0',
    '-',
    '–',
    '+',
    '(',
    ')',
    '$',
    '€',
    'kr',
    'CHF',
    'R$',
    'zł',
  ],
  ...['e5', 'e-3', '万', '亿', 'CR', 'dr', '.–', ',-', '%', 'x', '۳', '๔', '元', '_', '\t'],
);
const likely = fc
  .tuple(
    fc.constantFrom('', '$', 'R$ ', '-', '(', 'USD ', '+'),
    fc.constantFrom('12', '1,234', '1.234', '1 234', "1'234", '12,34,567', '1234567', '0', '๑๒'),
    fc.constantFrom('', '.5', ',50', '.–', ',-', '.1234', 'e3'),
    fc.constantFrom('', ' €', '元', ' CR', '-', ')', '万', ' kr'),
  )
  .map((parts) => parts.join(''));
const spelled = fc.oneof(
  fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  likely,
);

describe('what is read is proposed, and the reverse', () => {
  it.each<DecimalMark>(['.', ','])('numbers under %s', async (mark) => {
    const texts = [...new Set(fc.sample(spelled, { numRuns: 4000, seed: 24 }))].filter((text) => text !== '');
    const found = await readNumbers(texts, mark);
    const differ = texts.filter((text, i) => (found[i] !== null) !== readsNumber(text, mark));
    expect(differ).toEqual([]);
    expect(found.filter((value) => value !== null).length).toBeGreaterThan(texts.length / 8);
    const values = texts.filter((text, i) => {
      const value = numberOf(text, mark);
      return found[i] !== null && Math.abs(Number(found[i]) - value!) > 0.00005001 + Math.abs(value!) * 1e-12;
    });
    expect(values).toEqual([]);
  });

  it('flags and blanks', async () => {
    const texts = [
      'Yes',
      ' no ',
      'TRUE',
      'ｙ',
      '是',
      '√',
      'maybe',
      '2',
      '',
      '-',
      '—',
      ' n/a',
      'NULL',
      '\t',
      '无',
      '#N/A',
      'ＮＡ',
    ];
    const flags = await read(texts, [`${flagSql('x')} AS v`]);
    expect(texts.map((text) => typeFit({ type: 'flag' } as ModelColumn, [text, 'yes']) === 1)).toEqual(
      texts.map((text, i) => flags[i] !== null || isMissing(text)),
    );
    expect(await read(texts, [`${missingSql('x')} AS v`])).toEqual(texts.map((text) => String(isMissing(text))));
  });
});

const instant = { type: 'instant' } as ModelColumn;

/** As a load settles and reads a column of these texts, in UTC. */
async function readDates(texts: readonly string[], given?: string): Promise<(string | null)[]> {
  const convention = settleDates('f.csv', 'day', dateEvidence(texts, given), given);
  const sql = convention.offset ? instantSql('d', convention, 'UTC') : localTimeSql('d', convention);
  return read(texts, [`${dateTextSql('x', convention)} AS d`, `${sql} AS v`]);
}

describe('dates as people and programs write them', () => {
  it.each([
    ['Sat Mar 02 2024 09:15:00 GMT+0100 (CET)', '2024-03-02 08:15:00'],
    ['Sat Mar 02 2024 09:15:00 GMT+0100 (Central European Standard Time)', '2024-03-02 08:15:00'],
    ['Tue, 05 Mar 2024 10:15:30 +0100', '2024-03-05 09:15:30'],
    ['Tue, 5 Mar 2024 10:15:30 GMT', '2024-03-05 10:15:30'],
    ['2024/03/05 9:15:30 PM GMT+2', '2024-03-05 19:15:30'],
    ['2024/03/05 9:15:30 AM GMT-10', '2024-03-05 19:15:30'],
    ['2024-03-05 09:15:30 UTC+5:30', '2024-03-05 03:45:30'],
    ['Mar 2, 2024, 9:15:00 AM', '2024-03-02 09:15:00'],
    ['March 2, 2024 at 9:15 PM', '2024-03-02 21:15:00'],
    ['Mar-02-24', '2024-03-02 00:00:00'],
    ['Sept 5, 2024', '2024-09-05 00:00:00'],
    ['5 Mar. 2024', '2024-03-05 00:00:00'],
    ['Mar 2, 2024 09:15:00 PST', '2024-03-02 17:15:00'],
    ['5. März 2024', '2024-03-05 00:00:00'],
    ['5. Dez. 2024', '2024-12-05 00:00:00'],
    ['Dienstag, 5. März 2024', '2024-03-05 00:00:00'],
    ['1er février 2024', '2024-02-01 00:00:00'],
    ['14 août 2024', '2024-08-14 00:00:00'],
    ['5 de mayo de 2024', '2024-05-05 00:00:00'],
    ['3 ene 2024', '2024-01-03 00:00:00'],
    ['令和6年3月5日', '2024-03-05 00:00:00'],
    ['令和元年5月1日', '2019-05-01 00:00:00'],
    ['R6.3.5', '2024-03-05 00:00:00'],
    ['R7/10/12', '2025-10-12 00:00:00'],
    ['民國113年3月5日', '2024-03-05 00:00:00'],
    ['2024–03–05', '2024-03-05 00:00:00'],
    ['２０２４/０３/１５', '2024-03-15 00:00:00'],
    ['๒๐๒๔-๐๓-๐๕', '2024-03-05 00:00:00'],
    ['2024-03-05 下午 3:20', '2024-03-05 15:20:00'],
    ['2024-03-05T10:15:30.250Z', '2024-03-05 10:15:30.25'],
    ['1709630130', '2024-03-05 09:15:30'],
    ['1709630130000', '2024-03-05 09:15:30'],
  ])('%s is %s', async (text, time) => {
    expect(await readDates([text])).toEqual([time]);
    expect(typeFit(instant, [text])).toBeGreaterThanOrEqual(0.9);
  });

  it('tells the proposer of a given format', async () => {
    const texts = ['05032024', '17122024'];
    expect(typeFit(instant, texts)).toBe(0);
    expect(typeFit(instant, texts, { dateFormat: 'ddMMyyyy' })).toBe(1);
    expect(await readDates(texts, 'ddMMyyyy')).toEqual(['2024-03-05 00:00:00', '2024-12-17 00:00:00']);
  });

  it('reads what it proposes, whatever is beside the day', async () => {
    const days = [
      '2024-03-25',
      '25.03.2024',
      '03/25/2024',
      '25 Mar 2024',
      'Mar 25, 2024',
      '2024年3月25日',
      '25. März 2024',
      '25 mars 2024',
    ];
    const before = ['', 'Mon ', 'Monday, '];
    const behind = [
      '',
      ' 09:15',
      ' 09:15:00',
      ', 9:15 PM',
      ' 9:15 a.m.',
      ' 09:15:00+01:00',
      'T09:15:00Z',
      ' 09:15 (CET)',
      'x',
    ];
    const texts = before.flatMap((b) => days.flatMap((day) => behind.map((c) => b + day + c)));
    for (const text of texts) {
      const proposed = typeFit(instant, [text]) === 1;
      const [found] = proposed ? await readDates([text]) : [null];
      expect([text, found?.slice(0, 10) ?? null]).toEqual([text, proposed ? '2024-03-25' : null]);
      expect([text, proposed]).toEqual([text, !text.endsWith('x')]);
    }
  });
});
