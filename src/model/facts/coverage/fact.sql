-- one row: the order lines of the period, those that name a customer, those with an amount, in whatever currency; where a column has no gaps, the engine
-- knows it without reading
SELECT count(*) AS lines, count(customer_id) AS named, count(__own_amount) AS priced
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
ORDER BY 1
