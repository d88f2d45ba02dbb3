-- one row: how many lines the period has
SELECT count(*) AS lines
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
ORDER BY 1
