-- one row per customer of the full history, whatever the filter: the first purchase, and whether the customer is older than the data
WITH bought AS ( -- one row per customer
  SELECT customer_id, min(ordered_on) AS first_on
  FROM all_orders
  WHERE customer_id IS NOT NULL AND is_purchase(__own_amount, quantity) AND ordered_on <= CAST($until AS date)
  GROUP BY customer_id
)
SELECT
  f.customer_id AS customer_id,
  f.first_on AS first_on,
  c.acquired_on AS acquired_on,
  coalesce(c.acquired_on < CAST($first_day AS date), false) AS older,
  c.acquired_on IS NULL AS undated
FROM bought f
LEFT JOIN all_customers c ON c.customer_id = f.customer_id
ORDER BY f.customer_id
