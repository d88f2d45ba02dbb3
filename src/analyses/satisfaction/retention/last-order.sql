-- one row: the last day up to as-of on which orders are known
SELECT max(ordered_on) AS last_on
FROM all_orders
WHERE ordered_on <= CAST($as_of AS date)
ORDER BY 1
