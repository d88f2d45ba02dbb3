import { afterAll, beforeAll, expect, it } from 'vitest';
import { engineOverRows } from '../../test/support/rows-engine.js';
import type { Sql } from '../core/analysis.js';
import type { Engine } from '../engine/engine.js';
import { RememberingEngine } from '../engine/remembering.js';
import { sqlFor } from './sql.js';

let engine: Engine;
let sql: Sql;
beforeAll(async () => {
  engine = RememberingEngine.over(await engineOverRows({ orders: [{ customer_id: 'a', ordered_at: '2025-01-01' }] }));
  sql = await sqlFor(engine, [], [], undefined);
});
afterAll(() => engine.close());

function* numbers(count: number) {
  for (let i = 0; i < count; i++) yield { n: i, half: i % 7 === 0 ? null : i / 2, day: '2025-06-30' };
}

const COLUMNS = { n: 'integer', half: 'double', day: 'date' } as const;
const sumOf = async (count: number) => {
  const kept = await sql.kept('list', numbers(count), COLUMNS);
  const [row] = await kept.rows(
    "SELECT count(*) AS n, sum(n) AS total, count(half) AS halves, sum(half) AS half, count_if(day = DATE '2025-06-30') AS days FROM list",
  );
  return Object.values(row!).map((cell) => (cell === null ? null : Number(cell)));
};

it.each([1, 16_384, 16_385, 40_000])('keeps %d rows of a list, each once, in pieces', async (count) => {
  const halves = Array.from({ length: count }, (_, i) => i).filter((i) => i % 7 !== 0);
  const total = (count * (count - 1)) / 2;
  const wanted = [
    count,
    total,
    halves.length,
    halves.length === 0 ? null : halves.reduce((sum, i) => sum + i / 2, 0),
    count,
  ];
  expect(await sumOf(count)).toEqual(wanted);
  // Again, of pieces that the engine remembers.
  expect(await sumOf(count)).toEqual(wanted);
});

it('keeps an empty list', async () => {
  expect(await sumOf(0)).toEqual([0, null, 0, null, 0]);
});
