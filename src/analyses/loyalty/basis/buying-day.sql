-- one row per customer and purchase day: the first of the customer, and the period of the usual gap that it lies in, from 0 for that of the first
WITH bought AS ( -- one row per customer and purchase day
  SELECT customer_id, ordered_on, min(ordered_on) OVER (PARTITION BY customer_id) AS first_on
  FROM purchase_days
)
SELECT
  customer_id,
  ordered_on,
  first_on,
  floor(ratio(CAST(date_diff('day', first_on, ordered_on) AS double), CAST($days AS double))) AS period
FROM bought
ORDER BY customer_id, ordered_on
