import { expect, it } from 'vitest';
import { worldOf } from '../../test/support/sql-engine.js';

const ROWS = 'FROM (SELECT CAST(99999999999999 AS decimal(18,4)) AS v FROM range(1000)) t';

it.each([
  ['exact_product(CAST(10000 AS decimal(18,4)), CAST(0.3333333333 AS decimal(12,10)))', '3333.33333300000000'],
  ['exact_product(CAST(99999999999999.9999 AS decimal(18,4)), 7.84125)', '784124999999999.99921587500000'],
  ['exact_moment(CAST(-99999999999999.99 AS decimal(18,4)), 3)', '-299999999999999.9700'],
  // Half a unit of the fourth decimal is rounded away from zero, as amounts of more digits are.
  ['exact_moment(CAST(-0.005 AS decimal(18,4)), CAST(0.01 AS decimal(18,4)))', '-0.0001'],
  ['exact_moment(CAST(99999.9999 AS decimal(18,4)), CAST(-99999.9999 AS decimal(18,4)))', '-9999999980.0000'],
  ['exact_moment(CAST(100000.005 AS decimal(18,4)), CAST(0.01 AS decimal(18,4)))', '1000.0001'],
  ['exact_moment(CAST(5 AS bigint), CAST(12345678.1234 AS decimal(18,4)))', '61728390.6170'],
  [`sum(exact_moment(v, v)) AS varchar) AS said ${ROWS} --`, '9999999999999800000000000001000.0000'],
])('%s', async (expression, wanted) => {
  const { engine } = await worldOf([]);
  const [row] = await engine.query({ text: `SELECT CAST(${expression} AS varchar) AS said\nORDER BY 1`, params: {} });
  await engine.close();
  expect(row!.said).toBe(wanted);
});
