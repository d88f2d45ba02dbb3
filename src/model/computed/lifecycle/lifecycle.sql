-- one row per customer who bought up to the day: where the customer stood
SELECT customer_id, state AS value
FROM standing
ORDER BY customer_id
