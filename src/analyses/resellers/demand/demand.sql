-- one row per cut, product and month up to as-of: pieces that resellers took, returns taken off
SELECT
  __cut,
  product_id,
  CAST(date_trunc('month', CAST(ordered_on AS timestamp)) AS date) AS month,
  sum(quantity) AS quantity,
  sum(amount) AS revenue
FROM orders
WHERE reseller_id IS NOT NULL AND product_id IS NOT NULL AND ordered_on <= CAST($until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
