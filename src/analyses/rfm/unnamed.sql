-- one row: the lines of the period that name no customer
SELECT count(*) AS lines, sum(amount) AS amount
FROM orders
WHERE customer_id IS NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
ORDER BY 1
