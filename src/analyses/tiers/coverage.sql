-- one row: how many lines the period has, and how many of them name a customer; where all do, the engine knows it without reading
SELECT count(*) AS lines, count(customer_id) AS named
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
ORDER BY 1
