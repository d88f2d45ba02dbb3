-- one row per customer and first day of a contract up to the day, with the last day that one of that day holds for
SELECT customer_id, starts_on AS from_on, max(coalesce(ends_on, DATE '9999-12-31')) AS until_on
FROM contracts
WHERE customer_id IS NOT NULL AND starts_on <= CAST($until AS date)
GROUP BY customer_id, starts_on
ORDER BY customer_id, starts_on
