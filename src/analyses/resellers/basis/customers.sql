-- one row per cut and reseller of the span: customers and orders served through the reseller
SELECT
  __cut, reseller_id,
  count(DISTINCT customer_id) AS customers,
  count(DISTINCT order_id) AS orders
FROM orders
WHERE reseller_id IS NOT NULL AND (amount > 0 OR quantity > 0)
  AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut, reseller_id
ORDER BY __cut, reseller_id
