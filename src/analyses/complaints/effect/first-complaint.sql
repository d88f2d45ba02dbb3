-- one row per customer who ever complained
SELECT customer_id, min(opened_on) AS first_on
FROM all_tickets
WHERE kind = 'complaint' AND customer_id IS NOT NULL
GROUP BY customer_id
ORDER BY customer_id
