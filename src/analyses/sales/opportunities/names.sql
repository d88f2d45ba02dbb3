-- one row per listed customer with a name
SELECT c.customer_id AS customer_id, c.name AS name
FROM all_customers c
JOIN listed l ON l.customer_id = c.customer_id
WHERE c.name IS NOT NULL
ORDER BY 1
