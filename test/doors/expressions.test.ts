import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.js';
import { Writer } from '../../src/engine/duckdb/writer.js';
import { checkExpression } from '../../src/ingest/shape/expression.js';
import { VALUE_MACROS } from '../../src/ingest/values/value-sql.js';
import { scratch } from '../cli/world.js';
import { relations, statements, values } from './attacks.js';

const folder = scratch();
const file = join(folder, 'secret.csv');
const paths = { file, db: join(folder, 'x.duckdb'), out: folder };
let writer: Writer;

beforeAll(async () => {
  writeFileSync(file, 'a\nsecret-4711\n');
  writer = await Writer.open({ spill: join(folder, 'spill') });
  await writer.run(VALUE_MACROS.join(';\n'));
  await writer.run(
    `ATTACH ':memory:' AS data; CREATE MACRO data.main.upper(x) AS (SELECT content FROM read_text('${file}'))`,
  );
  await writer.run(`CREATE TABLE rows AS SELECT 'A-1' AS who, '5.00' AS paid, repeat('x', 2000) AS "long text"`);
});
afterAll(() => writer.close());

const check = (expr: string) =>
  checkExpression(writer, expr, 'sources.orders.amount', {
    relation: 'rows',
    headers: ['who', 'paid', 'long text'],
    decimal: '.',
  });

const disguises: Readonly<Record<string, (attack: string) => string>> = {
  plain: (a) => a,
  'in parentheses': (a) => `(${a})`,
  'in a case': (a) => `case when who = '' then ${a} else paid end`,
  'in an argument': (a) => `concat(who, cast(${a} as varchar))`,
  'behind a comment that CR ends': (a) => `who --\r || ${a}`,
  'behind dollar quotes': (a) => `$$'$$ || ${a} --'`,
  'behind an E-string': (a) => `e'\\'' || ${a} --'`,
  'out of the parentheses around it': (a) => `who) AS VARCHAR), (${a}`,
  'after the expression': (a) => `who, ${a}`,
  'after a semicolon': (a) => `who; ${a}`,
  'mixed case': (a) => a.replace(/\b[a-z_]+(?=\()/, (name) => name.toUpperCase()),
  'quoted name': (a) => a.replace(/^([a-z_]+)\(/, '"$1"('),
  'in a list': (a) => `[cast(${a} as varchar)][1]`,
};

const long = [
  `rpad('x', 1e9)`,
  `rpad('x', 1000000000)`,
  `lpad(who, cast(paid as integer) * 100000000)`,
  `repeat('x', 1000000000)`,
  `repeat(repeat(repeat('x', 1000), 1000), 1000)`,
  `repeat(who, length("long text") * 1000000)`,
  `replace(replace(replace("long text", 'x', "long text"), 'x', "long text"), 'x', "long text")`,
  `regexp_replace(regexp_replace("long text", '', repeat('yy', 900), 'g'), '', "long text", 'g')`,
  `printf('%1000000000d', 1)`,
  `format('{:1000000000}', 'x')`,
  `format('{:{}}', 'x', 1000000000)`,
  `range(1000000000)`,
  `generate_series(1, 1000000000)`,
  `list_resize([1], 1000000000)`,
  `list_reduce(['x', 'x'], lambda a, b: a || b || a)`,
  `array_to_string(string_split("long text", ''), "long text")`,
  `bar(1, 0, 1, 1000000000)`,
  `to_base(1, 2, 1000000000)`,
  `bitstring('1', 1000000000)`,
  `${'to_json('.repeat(12)}who${')'.repeat(12)}`,
  `${'hex('.repeat(24)}"long text"${')'.repeat(24)}`,
];
const beyond = [
  ...values(paths),
  ...relations(paths).map((relation) => `(select count(*) from ${relation})`),
  ...statements(paths).map((statement) => `(${statement})`),
  `(select 1)`,
  `exists (select 1)`,
  `data.main.upper(who)`,
  `data.upper(who)`,
  `count(*)`,
  `row_number() over ()`,
  `random()`,
  `now()`,
  `current_date`,
  `$1`,
  `?`,
  `columns('.*')`,
];

describe('an expression of a mapping', () => {
  test('touches nothing but its row, in any disguise', async () => {
    const tried = [...beyond, ...long].flatMap((attack) =>
      Object.entries(disguises).map(([name, disguise]) => ({ name: `${attack} (${name})`, text: disguise(attack) })),
    );
    expect(tried.length).toBeGreaterThan(1000);
    const through: string[] = [];
    for (const { name, text } of tried)
      await check(text).then(
        ({ sql }) => through.push(`${name} → ${sql}`),
        (error: unknown) => {
          if (!(error instanceof UserError) || error.code !== 'E_EXPR') through.push(`${name}: ${String(error)}`);
        },
      );
    expect(through).toEqual([]);
  });

  test.each(long)('makes no text that no cell holds: %s', async (expr) => {
    await expect(check(expr)).rejects.toMatchObject({ code: 'E_EXPR', exit: 'usage' });
  });

  test.each([
    [`lpad(who, 8, '0')`, '00000A-1'],
    [`repeat('-', 3) || who`, '---A-1'],
    [`printf('%05d', cast(paid as integer))`, '00005'],
    [`format('{:05d}', cast(paid as integer))`, '00005'],
    [`replace(who, '-', ' of ')`, 'A of 1'],
    [`regexp_replace(who, '([A-Z])-', '\\1_', 'g')`, 'A_1'],
    [`upper(trim(split_part(who, '-', 1)))`, 'A'],
    [`coalesce(nullif(who, ''), 'none') || ':' || "long text"[1:2]`, 'A-1:xx'],
    [`paid * 2 - 1`, '9.0000'],
    [`strftime(make_date(2021, cast(paid as integer), 1), '%Y-%m-%d')`, '2021-05-01'],
    [`string_split(who, '-')[2]`, '1'],
    [`case when who like 'A%' and paid between 1 and 9 then 'won' end`, 'won'],
    [`length(md5(who))`, '32'],
    [`concat_ws('/', who, who)`, 'A-1/A-1'],
  ])('may be %s', async (expr, wanted) => {
    const { sql } = await check(expr);
    const row = await writer.row(`SELECT ${sql} AS value FROM rows`);
    expect(row).toEqual({ value: wanted });
  });
});
