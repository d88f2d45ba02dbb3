-- one row per customer with a contract that began by the day: those in force on it
SELECT customer_id, count_if(coalesce(ends_on, DATE '9999-12-31') >= CAST($until AS date)) AS services
FROM all_contracts
WHERE customer_id IS NOT NULL AND starts_on <= CAST($until AS date)
GROUP BY customer_id
ORDER BY customer_id
