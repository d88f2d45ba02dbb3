-- one row per customer with a contract in force on the day: what it brings in as many months
SELECT customer_id, CAST(sum(recurring_amount) * CAST($months AS bigint) AS decimal(38,4)) AS value
FROM contracts
WHERE customer_id IS NOT NULL AND starts_on <= CAST($day AS date) AND coalesce(ends_on, DATE '9999-12-31') >= CAST($day AS date)
GROUP BY customer_id
ORDER BY customer_id
