-- no rows: customers without orders have no tier
SELECT customer_id AS customer_id, CAST(NULL AS varchar) AS value
FROM all_orders
WHERE 1 = 0
ORDER BY customer_id
