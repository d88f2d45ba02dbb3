-- one row per customer and purchase day, with the next one (the end of time where there is none yet) and what the day brought
SELECT
  customer_id,
  ordered_on,
  coalesce(lead(ordered_on) OVER (PARTITION BY customer_id ORDER BY ordered_on), DATE '9999-12-31') AS next_on,
  CASE WHEN CAST($measure AS varchar) = 'margin' THEN margin ELSE revenue END AS value
FROM purchase_day_money
ORDER BY customer_id, ordered_on
