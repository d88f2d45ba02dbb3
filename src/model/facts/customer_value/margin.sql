-- one row per customer and cut of the lines in the period, as fact.sql; `value` is the margin of the lines whose cost is known, null where
-- that of none is
SELECT
  customer_id,
  __cut,
  coalesce(sum(amount), CAST(0 AS decimal(38,4))) AS revenue_net,
  sum(CASE WHEN amount > 0 THEN amount ELSE CAST(0 AS decimal(18,4)) END) AS revenue_gross,
  CAST(sum(amount - line_cost) AS decimal(38,4)) AS value
FROM orders
WHERE customer_id IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY customer_id, __cut
ORDER BY customer_id, __cut
