-- one row: the first day of all orders
SELECT min(ordered_on) AS first_on
FROM all_orders
ORDER BY 1
