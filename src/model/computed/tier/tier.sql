-- one row per customer: gold holds the largest values that together reach 80 % of net revenue up to the day, over all history
WITH customer_value AS ( -- one row per customer with orders
  SELECT customer_id, coalesce(sum(amount), CAST(0 AS decimal(38,4))) AS value
  FROM all_orders
  WHERE customer_id IS NOT NULL AND ordered_on <= CAST($as_of AS date)
  GROUP BY customer_id
), value_count AS ( -- one row per distinct positive value
  SELECT value, sum(value) AS held
  FROM customer_value
  WHERE value > 0
  GROUP BY value
), value_above AS ( -- one row per distinct positive value, with what larger values hold
  SELECT value, sum(held) OVER (ORDER BY value DESC ROWS UNBOUNDED PRECEDING) - held AS above, sum(held) OVER () AS total
  FROM value_count
)
SELECT
  c.customer_id AS customer_id,
  CASE WHEN c.value <= 0 THEN 'net_negative' WHEN v.above * 5 < v.total * 4 THEN 'gold' ELSE 'other' END AS value
FROM customer_value c
LEFT JOIN value_above v ON v.value = c.value
ORDER BY c.customer_id
