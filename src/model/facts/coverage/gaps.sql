-- one row: the money of the lines of the period that name no customer, and how many lines name one and have no amount in any currency
SELECT
  sum(CASE WHEN customer_id IS NULL THEN amount END) AS unnamed_amount,
  count(CASE WHEN __own_amount IS NULL THEN customer_id END) AS unpriced
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
ORDER BY 1
