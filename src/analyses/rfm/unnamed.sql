-- one row: the money of the lines of the period that name no customer
SELECT sum(amount) AS amount
FROM orders
WHERE customer_id IS NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
ORDER BY 1
