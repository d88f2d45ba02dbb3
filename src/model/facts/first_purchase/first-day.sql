-- one row: the first day of the orders up to the day, whatever the filter
SELECT min(ordered_on) AS first_day
FROM all_orders
WHERE ordered_on <= CAST($until AS date)
ORDER BY first_day
