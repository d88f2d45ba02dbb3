import { describe, expect, it } from 'vitest';
import { rows, scratch } from '../helpers.js';
import { exportsIn } from './exported.js';

const load = exportsIn(scratch());
let made = 0;
const loaded = (content: readonly string[]) => load(`again-${made++}`, content);

describe('UTF-8 that was read as something else and written again', () => {
  const head = 'order_id,order_date,customer,amount';
  const spoilt = (text: string, encoding: string) => {
    const upper = new TextDecoder(encoding).decode(Buffer.from(Array.from({ length: 256 }, (_, i) => i)));
    return [...Buffer.from(text)].map((byte) => upper[byte]).join('');
  };
  const names = async (...customers: readonly string[]) => {
    const { db, said } = await loaded([head, ...customers.map((name, i) => `${i},2024-03-0${i + 1},${name},10`)]);
    return {
      said,
      names: (await rows(db, 'SELECT customer_id AS c FROM orders ORDER BY ordered_on')).map(({ c }) => c),
    };
  };

  it.each([
    ['windows-1252', 'Müller', 'José “X”'],
    ['windows-1252', 'Иван Петров', '张三'],
    ['windows-1251', 'Мюллер', 'Żółć'],
  ])('is mended, read as %s: %s, %s', async (encoding, ...meant) => {
    const { said, names: found } = await names(...meant.map((name) => spoilt(name, encoding)));
    expect(found).toEqual(meant);
    expect(said).toContain('mended');
  });

  it('is said beside words that are not, which by chance look so too', async () => {
    const mixed = ['Müller', spoilt('Jörg', 'windows-1252'), spoilt('Zoë', 'windows-1252')];
    expect(await names(...mixed)).toEqual({ said: expect.stringContaining('some words'), names: mixed });
    const good = await names('CAFÉ»', 'Müller', 'SÃO');
    expect(good.names).toEqual(['CAFÉ»', 'Müller', 'SÃO']);
    expect(good.said).not.toContain('written again');
  });
});
