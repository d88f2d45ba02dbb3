-- one row per customer with order lines in the year: who sold the last of them, and in which branch
SELECT
  customer_id,
  -- Ten characters are the day: of one day the last name counts.
  substr(max(CASE WHEN rep_id IS NOT NULL THEN CAST(ordered_on AS varchar) || rep_id END), 11) AS rep_id,
  substr(max(CASE WHEN branch IS NOT NULL THEN CAST(ordered_on AS varchar) || branch END), 11) AS branch
FROM all_orders
WHERE customer_id IS NOT NULL AND ordered_on BETWEEN date_add('day', -364, CAST($until AS date)) AND CAST($until AS date)
GROUP BY customer_id
ORDER BY customer_id
