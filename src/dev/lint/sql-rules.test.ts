import { describe, expect, it } from 'vitest';
import { sqlFaults } from './sql-rules.js';

const clean =
  'WITH a AS ( -- one row per customer\n  SELECT customer_id FROM orders\n)\nSELECT customer_id FROM a ORDER BY customer_id\n';

describe('portability lint', () => {
  it('passes a portable query', () => expect(sqlFaults(clean)).toEqual([]));

  it.each([
    ['SELECT a FROM t QUALIFY row_number() OVER () = 1 ORDER BY a', /QUALIFY/],
    ['SELECT a, count(*) FROM t GROUP BY ALL ORDER BY a', /GROUP BY ALL/],
    ["SELECT '1'::int AS a ORDER BY a", /CAST/],
    ['SELECT a / b AS r FROM t ORDER BY a', /ratio/],
    ['SELECT greatest(a, b) AS r FROM t ORDER BY a', /CASE WHEN/],
    ['SELECT a FROM t WHERE d = $day ORDER BY a', /inside a CAST/],
    ['SELECT a FROM t', /ends in ORDER BY/],
    ['SELECT a FROM orders UNION ALL SELECT b FROM orders ORDER BY 1', /read twice/],
    ['WITH x AS (\n SELECT 1 AS a)\nSELECT a FROM x ORDER BY a', /what one row is/],
    ['CREATE TABLE t (a int)', /WITH or SELECT/],
    ['SELECT now() AS a ORDER BY a', /clock/],
    ['SELECT * FROM t ORDER BY 1', /list the columns/],
    ['SELECT x FROM t JOIN UNNEST(json_text_list(CAST($a AS varchar))) AS u (x) ON u.x = t.y ORDER BY x', /ON TRUE/],
    ['SELECT x FROM t LEFT JOIN UNNEST(a) WITH ORDINALITY AS u (x, n) ON n = 1 ORDER BY x', /ON TRUE/],
    ['SELECT count_if(a > (b)) FILTER (WHERE c) AS n FROM t ORDER BY n', /count_if/],
    ['SELECT CAST(ratio(CAST(a AS double), CAST(b AS double)) AS bigint) AS n FROM t ORDER BY n', /floor/],
    ['SELECT amount * share AS a FROM t ORDER BY a', /exact_product/],
    ['SELECT sum((a - b) * (a - b)) AS s FROM t ORDER BY s', /exact_product/],
    ['SELECT CAST(a AS decimal(18,4)) * CAST(b AS decimal(18,4)) AS s FROM t ORDER BY s', /exact_product/],
    ['SELECT CAST(a AS decimal(38,4)) * b AS s FROM t ORDER BY s', /exact_product/],
  ])('names the fault of %s', (sql, message) => {
    expect(
      sqlFaults(sql)
        .map((fault) => fault.message)
        .join('\n'),
    ).toMatch(message);
  });

  it.each([
    'SELECT x FROM t LEFT JOIN UNNEST(a) AS u (x) ON TRUE ORDER BY x',
    'SELECT x FROM t CROSS JOIN UNNEST(a) AS u (x) JOIN v ON v.x = u.x ORDER BY x',
    'SELECT count_if(a) AS n, count(*) FILTER (WHERE b) AS m FROM t ORDER BY n',
    'SELECT 5 * (a - 1) AS x, b * CAST(c AS double) AS y, count(*) AS n FROM t ORDER BY n',
    'SELECT CAST(a AS decimal(19,6)) * CAST(b AS decimal(19,6)) AS s, CAST(c AS bigint) * d AS q FROM t ORDER BY s',
  ])('passes %s', (sql) => expect(sqlFaults(sql)).toEqual([]));

  it('says the line of a fault, and reads neither comments nor literals', () => {
    expect(sqlFaults("SELECT 'a / b' AS a -- a / b\nFROM t\nWHERE x / 2 > 1\nORDER BY a")).toEqual([
      expect.objectContaining({ line: 3 }),
    ]);
  });
});
