-- one row: the lines of the days that name a customer and have an amount, and no cost
SELECT count(*) AS lines
FROM orders
WHERE customer_id IS NOT NULL AND __own_amount IS NOT NULL AND line_cost IS NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
ORDER BY lines
