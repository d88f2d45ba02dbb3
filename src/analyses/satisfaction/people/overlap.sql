-- one row per cut, measure and step from a slice to the next one shown: sums over the people who say something in both.
-- step: one row per cut, measure and slice, with the slice before it
SELECT
  t.cut AS __cut,
  t.measure AS measure,
  t.now AS slice,
  sum(exact_product(CAST(b.total AS decimal(20,4)), CAST(a.total AS decimal(18,10)))) AS totals,
  sum(exact_product(CAST(b.total AS decimal(20,4)), CAST(a.n AS decimal(18,10)))) AS total_size,
  sum(exact_product(CAST(a.total AS decimal(20,4)), CAST(b.n AS decimal(18,10)))) AS size_total,
  sum(CAST(a.n AS bigint) * b.n) AS sizes
FROM step t
JOIN said a ON a.__cut = t.cut AND a.measure = t.measure AND a.slice = t.now
JOIN said b ON b.__cut = t.cut AND b.measure = t.measure AND b.slice = t.before AND b.person = a.person
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
