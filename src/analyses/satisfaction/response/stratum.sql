-- one row per customer who bought up to the end of the period: the tier of its start, or that the first purchase came within it
WITH buyer AS ( -- one row per customer
  SELECT customer_id, min(ordered_on) AS first_on
  FROM all_orders
  WHERE customer_id IS NOT NULL AND ordered_on <= CAST($until AS date)
  GROUP BY customer_id
)
SELECT
  b.customer_id AS customer_id,
  CASE WHEN b.first_on >= CAST($since AS date) THEN 'new' ELSE t.value END AS stratum
FROM buyer b
LEFT JOIN tier t ON t.customer_id = b.customer_id
ORDER BY b.customer_id
