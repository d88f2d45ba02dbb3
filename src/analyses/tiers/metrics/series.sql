-- one row per period, cut and customer who bought in it; the period stands in the cut, so that ladders are made per period
WITH purchase AS ( -- one row per period, customer and cut of the lines
  SELECT
    period_start(ordered_on, CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint)) AS period_start,
    customer_id,
    __cut,
    coalesce(sum(amount), CAST(0 AS decimal(38,4))) AS revenue_net,
    sum(CASE WHEN amount > 0 THEN amount ELSE CAST(0 AS decimal(18,4)) END) AS revenue_gross,
    coalesce(sum(CASE WHEN CAST($measure AS varchar) = 'margin' THEN amount - line_cost ELSE amount END), CAST(0 AS decimal(38,4))) AS value
  FROM orders
  WHERE customer_id IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3
)
SELECT
  CAST(p.period_start AS varchar) || cut_of(p.__cut, c.__cut) AS __cut,
  p.customer_id AS customer_id,
  p.revenue_net AS revenue_net,
  p.revenue_gross AS revenue_gross,
  p.value AS value
FROM purchase p
LEFT JOIN customers c ON c.customer_id = p.customer_id
ORDER BY 1, 2
