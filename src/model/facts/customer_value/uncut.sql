-- one row per customer with lines in the period, as fact.sql where nothing is cut: the cut is no column to group by, which took a tenth of the time
WITH bought AS ( -- one row per customer
  SELECT
    customer_id,
    coalesce(sum(amount), CAST(0 AS decimal(38,4))) AS revenue_net,
    coalesce(sum(CASE WHEN amount < 0 THEN amount END), CAST(0 AS decimal(38,4))) AS returned
  FROM orders
  WHERE customer_id IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY customer_id
)
SELECT
  customer_id, '' AS __cut, revenue_net, CAST(revenue_net - returned AS decimal(38,4)) AS revenue_gross, revenue_net AS value
FROM bought
ORDER BY customer_id
