-- one row: the last day on which orders are known
SELECT max(ordered_on) AS last_on
FROM all_orders
ORDER BY 1
