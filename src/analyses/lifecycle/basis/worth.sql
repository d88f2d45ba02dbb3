-- one row per customer with lines in the days: net revenue
SELECT customer_id, value
FROM customer_value
ORDER BY customer_id
