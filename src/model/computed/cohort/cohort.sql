-- one row per customer: the month of the first order ever, whatever the filter
SELECT customer_id, substr(CAST(min(ordered_on) AS varchar), 1, 7) AS value
FROM all_orders
WHERE customer_id IS NOT NULL AND ordered_on <= CAST($as_of AS date)
GROUP BY customer_id
ORDER BY customer_id
