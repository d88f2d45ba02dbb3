-- one row per customer and cut of the lines in the period: net revenue, and the sales alone; `value` is the net revenue
WITH bought AS ( -- one row per customer and cut of the lines
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
  customer_id, __cut, revenue_net, CAST(revenue_net - returned AS decimal(38,4)) AS revenue_gross, revenue_net AS value
FROM bought
ORDER BY customer_id, __cut
