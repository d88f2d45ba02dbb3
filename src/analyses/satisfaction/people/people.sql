-- one row per cut, measure and slice: sums over the people who say something in it
SELECT
  __cut AS __cut,
  measure AS measure,
  slice AS slice,
  count(*) AS people,
  sum(n) AS n,
  sum(total) AS total,
  sum(exact_product(CAST(total AS decimal(20,4)), CAST(total AS decimal(18,10)))) AS squares,
  sum(exact_product(CAST(total AS decimal(20,4)), CAST(n AS decimal(18,10)))) AS products,
  sum(CAST(n AS bigint) * n) AS sizes
FROM said
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
