-- one row per customer and cut who bought in the period; `key` is what tiers are cut by
WITH purchase AS ( -- one row per customer and cut of the lines
  SELECT
    customer_id,
    __cut,
    coalesce(sum(amount), CAST(0 AS decimal(38,4))) AS revenue_net,
    -- Returns are few, so to sum them is cheaper than to sum the sales.
    coalesce(sum(CASE WHEN amount < 0 THEN amount END), CAST(0 AS decimal(38,4))) AS returned
  FROM orders
  WHERE customer_id IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY customer_id, __cut
)
SELECT
  cut_of(p.__cut, c.__cut) AS __cut,
  p.customer_id AS customer_id,
  c.name AS name,
  p.revenue_net AS revenue_net,
  CAST(p.revenue_net - p.returned AS decimal(38,4)) AS revenue_gross,
  p.revenue_net AS value,
  p.revenue_net AS key
FROM purchase p
LEFT JOIN customers c ON c.customer_id = p.customer_id
ORDER BY 1, p.customer_id
