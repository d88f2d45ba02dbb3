import { expect, it } from 'vitest';
import { worldOf } from '../../test/support/sql-engine.js';

const ROWS = 'FROM (SELECT CAST(99999999999999 AS decimal(18,4)) AS v FROM range(1000)) t';

it.each([
  ['exact_product(CAST(10000 AS decimal(18,4)), CAST(0.3333333333 AS decimal(12,10)))', '3333.33333300000000'],
  ['exact_product(CAST(99999999999999.9999 AS decimal(18,4)), 7.84125)', '784124999999999.99921587500000'],
  ['exact_moment(CAST(-99999999999999.99 AS decimal(18,4)), 3)', '-299999999999999.9700'],
  [`sum(exact_moment(v, v)) AS varchar) AS said ${ROWS} --`, '9999999999999800000000000001000.0000'],
])('%s', async (expression, wanted) => {
  const { engine } = await worldOf([]);
  const [row] = await engine.query({ text: `SELECT CAST(${expression} AS varchar) AS said\nORDER BY 1`, params: {} });
  await engine.close();
  expect(row!.said).toBe(wanted);
});
