-- one row per customer and cut who bought in the period, valued by margin; `key` is what tiers are cut by
WITH purchase AS ( -- one row per customer and cut of the lines
  SELECT
    customer_id,
    __cut,
    coalesce(sum(amount), CAST(0 AS decimal(38,4))) AS revenue_net,
    sum(CASE WHEN amount > 0 THEN amount ELSE CAST(0 AS decimal(18,4)) END) AS revenue_gross,
    coalesce(sum(amount - line_cost), CAST(0 AS decimal(38,4))) AS value
  FROM orders
  WHERE customer_id IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY customer_id, __cut
)
SELECT
  cut_of(p.__cut, c.__cut) AS __cut,
  p.customer_id AS customer_id,
  c.name AS name,
  p.revenue_net AS revenue_net,
  p.revenue_gross AS revenue_gross,
  p.value AS value,
  p.value AS key
FROM purchase p
LEFT JOIN customers c ON c.customer_id = p.customer_id
ORDER BY 1, p.customer_id
