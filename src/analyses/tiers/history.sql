-- one row per customer of the full history up to the day, whatever the filter: first and last purchase, days of purchase
WITH purchase_day AS ( -- one row per customer and day
  SELECT customer_id, ordered_on
  FROM all_orders
  WHERE customer_id IS NOT NULL AND amount > 0 AND ordered_on <= CAST($until AS date)
  GROUP BY customer_id, ordered_on
)
SELECT customer_id, min(ordered_on) AS first_on, max(ordered_on) AS last_on, count(*) AS days
FROM purchase_day
GROUP BY customer_id
ORDER BY customer_id
