-- one row: first and last day of the orders, whatever the filter
SELECT min(ordered_on) AS first_day, count(*) AS lines
FROM all_orders
WHERE ordered_on <= CAST($until AS date)
ORDER BY 1
