-- one row per customer with an action whom nothing leaves out
SELECT customer_id
FROM best
WHERE left_out IS NULL
GROUP BY customer_id
ORDER BY customer_id
