import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { CODE_PAGES, knownEncoding, upperHalf } from '../../../src/ingest/read/encoding/code-pages.js';
import { loadFile, rows, scratch } from '../helpers.js';
import encodeGb18030 from './gb18030.js';
import { UPPER_HALVES } from './upper-halves.js';

const { path, file } = scratch();
let count = 0;

const bytesOf = (text: string, encoding: string): Buffer => {
  if (encoding === 'gb18030') return encodeGb18030(text);
  const upper = UPPER_HALVES[encoding];
  if (upper === undefined) return iconv.encode(text, encoding);
  const own = [...upper];
  return Buffer.from(
    [...text].map((character) => {
      const at = character <= '\u007f' ? character.charCodeAt(0) : 128 + own.indexOf(character);
      if (at === 127) throw new Error(`${encoding} has no ${character}`);
      return at;
    }),
  );
};

async function products(content: Buffer, options: Parameters<typeof loadFile>[2] = {}): Promise<string[]> {
  const db = path(`e${count++}.duckdb`);
  await loadFile(db, file(`e${count}.csv`, content), { table: 'orders', ...options });
  const found = await rows(db, 'SELECT customer_id FROM orders ORDER BY order_id');
  return found.map(({ customer_id }) => customer_id!);
}

const orders = (names: readonly string[]) =>
  [
    'order_id;customer_id;order_date;amount',
    ...names.map((name, i) => `${i + 1};${name};2025-03-${13 + i};${i + 1},50`),
  ].join('\r\n');

describe('code pages', () => {
  it.each(Object.keys(UPPER_HALVES))("%s: each of the 128 upper bytes as Python's codec reads it", async (encoding) => {
    const ours = [...(await upperHalf(encoding))!];
    // Microsoft's table has a point that Python's leaves out.
    if (encoding === 'windows-1255') ours[0xca - 128] = '\ufffd';
    expect(ours.map((c) => c.codePointAt(0)!.toString(16))).toEqual(
      [...UPPER_HALVES[encoding]!].map((c) => c.codePointAt(0)!.toString(16)),
    );
  });

  it('all that are read by a table are compared', () => {
    const tables = Object.entries(CODE_PAGES).filter(([, { table }]) => table !== undefined);
    expect(tables.map(([encoding]) => encoding).sort()).toEqual(Object.keys(UPPER_HALVES).sort());
  });

  it.each([
    ['latin1', 'windows-1252'],
    ['CP1250', 'windows-1250'],
    ['IBM850', 'cp850'],
    ['cp949', 'euc-kr'],
    ['TIS-620', 'windows-874'],
    ['KOI8-R', 'koi8-r'],
    ['GBK', 'gb18030'],
    ['utf32le', 'utf-32le'],
  ])('%s is %s', (name, encoding) => expect(knownEncoding(name)).toBe(encoding));
});

/** Names of customers as the languages write them. */
const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['windows-1250', ['Łódka', 'Świąteczna', 'Księżyc']],
  ['windows-1250', ['Veselý Ondřej', 'Plzeňská', 'Růžena Šťastná']],
  ['windows-1250', ['Kőszegi Gyöngyi', 'Fűtő Béla', 'Jánosné']],
  ['iso-8859-2', ['Wieśniak Paweł', 'Kąkol Żaneta', 'Śliwa']],
  ['cp852', ['Wójcikiewicz', 'Jabłońska Święta', 'Gżegżółka']],
  ['windows-1251', ['Кузнецова Татьяна', 'Магазин «Лампа»', 'Чайник']],
  ['windows-1251', ['Ковальчук Юлія', 'Їжакевич', 'Черкаси']],
  ['koi8-r', ['Кузнецова Татьяна', 'Светильник', 'Чайник']],
  ['cp866', ['Кузнецова Татьяна', 'Светильник', 'Чайник']],
  ['windows-1252', ['Müller GmbH – groß', 'Bäcker „Korn“', 'Café, 5 €']],
  ['windows-1252', ['Société Générale', 'Bijouterie Lefèvre', 'Chaîne d’hôtels']],
  ['windows-1252', ['Muñoz e hijos', 'Peñarroya', 'Información']],
  ['windows-1252', ['Åkerlund Möbler', 'Sjöström', 'Händig']],
  ['cp850', ['Müller & Söhne', 'Größenwahn', 'Schäfer']],
  ['cp437', ['Préfecture', 'Crème brûlée', 'Théâtre']],
  ['macintosh', ['Müller & Söhne', 'Größenwahn', 'Schäfer']],
  ['windows-1254', ['Şişli', 'Çay', 'Iğdır']],
  ['windows-1254', ['Güneş Mağazası', 'Ağaç İşleri', 'Kuşadası']],
  ['windows-1257', ['Žemaitė Jūratė', 'Šiaulių prekyba', 'Vėjas']],
  ['windows-1257', ['Bērziņa Ilze', 'Ķekavas tirgus', 'Šķēle']],
  ['windows-874', ['สมศักดิ์ ใจดี', 'ร้านหนังสือ', 'เชียงราย']],
  ['euc-kr', ['김영수', '한국상사', '박미경']],
  ['big5', ['陳小明', '臺北商行', '國際貿易公司']],
  ['shift_jis', ['山本太郎', 'マグカップ', '株式会社テスト']],
  ['gb18030', ['东方商行', '王小明', '客户甲']],
  ['windows-1253', ['Παπαδοπούλου', 'Βιβλιοπωλείο', 'Κρήτη']],
  ['windows-1255', ['משה כהן', 'ספרים', 'חיפה']],
  ['windows-1256', ['محمد علي', 'مكتبة', 'الرياض']],
];

describe('an encoding is told by letters and words', () => {
  it.each(NAMES.map(([encoding, names]) => [encoding, names[0]!, names] as const))(
    '%s: %s',
    async (encoding, _, names) => {
      expect(await products(bytesOf(orders(names), encoding))).toEqual(names);
    },
  );

  it('two readings that are about as likely are shown, one line in each, and nothing is loaded', async () => {
    const loading = products(bytesOf(orders(['Niccolò', 'plain', 'plain']), 'windows-1252'));
    await expect(loading).rejects.toMatchObject({
      code: 'E_ENCODING',
      exit: 'input',
      message: expect.stringMatching(/as Windows-125[02] and as Windows-125[02]/),
      where: [expect.stringMatching(/1;Niccolò;2025.* · .*1;Niccolň;2025|1;Niccolň;2025.* · .*1;Niccolò;2025/)],
      hint: expect.stringMatching(/--encoding windows-125[02] +--encoding windows-125[02]/),
    });
    expect(await products(bytesOf(orders(['Niccolò', 'x']), 'windows-1252'), { read: { encoding: 'cp1252' } })).toEqual(
      ['Niccolò', 'x'],
    );
  });

  it('what makes no words in any encoding is refused', async () => {
    const noise = Buffer.from(
      orders(['xxx', 'yyy'])
        .replace('xxx', 'a\xb9b\xaf\xacq\xd7\xb3\xd7x\xacb\xa6')
        .replace('yyy', '\xfe\xd0x\xa4\xde\xf0\xb7'),
      'latin1',
    );
    await expect(products(noise)).rejects.toMatchObject({ code: 'E_ENCODING' });
  });

  it.each([
    ['windows-1252', 0x81],
    ['windows-1257', 0xa1],
    ['windows-874', 0xdb],
  ])('%s: a byte that is no character of it is refused with its line', async (encoding, byte) => {
    const content = Buffer.concat([
      Buffer.from(orders(['a', 'b'])),
      Buffer.from([0x0d, 0x0a, 0x33, 0x3b, byte]),
      Buffer.from(';2025-03-20;9'),
    ]);
    await expect(products(content, { read: { encoding } })).rejects.toMatchObject({
      code: 'E_ENCODING',
      where: [expect.stringContaining('line 4')],
    });
  });

  it('German amounts with the euro sign of Windows-1252 add up', async () => {
    const text = [
      'Datum;Kunde;Ware;Netto',
      '01.04.2025;Müller KG;Tee – groß;2.290,00 €',
      '12.04.2025;Bäcker „Mehl“;Krug;8,50 €',
      '29.04.2025;Müller KG;Krug;9,00 €',
    ];
    const db = path('german.duckdb');
    const report = await loadFile(db, file('german.csv', bytesOf(text.join('\r\n'), 'windows-1252')), {
      table: 'orders',
      map: { amount: 'Netto', ordered_at: 'Datum', customer_id: 'Kunde' },
    });
    expect(report.sources[0]).toMatchObject({ sums: { amount: '2307.5000' }, files: [{ encoding: 'Windows-1252' }] });
  });
});
