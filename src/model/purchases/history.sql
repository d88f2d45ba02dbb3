-- one row per customer who bought up to the day
SELECT
  customer_id, first_on, last_on, repeats, recency, age, priced,
  ratio(CAST(priced_value AS double), CAST(priced AS double)) AS mean_value,
  value, recent_repeats, recent_value
FROM purchase_history
ORDER BY customer_id
