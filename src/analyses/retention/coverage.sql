-- one row: the lines of the period, and those that name a customer
SELECT
  count(*) AS lines,
  count(customer_id) AS used,
  sum(CASE WHEN customer_id IS NULL THEN amount END) AS unnamed_amount
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
ORDER BY 1
