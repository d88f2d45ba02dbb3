-- one row per cut, product and currency of the later period: the same money as it was converted, and in its own currency
SELECT
  __cut AS cut,
  product_id AS key,
  currency,
  sum(amount) AS amount,
  sum(CASE WHEN amount IS NOT NULL THEN __own_amount END) AS own
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
