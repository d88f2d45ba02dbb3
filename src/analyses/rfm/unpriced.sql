-- one row: the lines of the period with a customer and no amount
SELECT count(customer_id) AS lines
FROM orders
WHERE amount IS NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
ORDER BY 1
